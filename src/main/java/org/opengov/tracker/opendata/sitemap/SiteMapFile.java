package org.opengov.tracker.opendata.sitemap;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.opengov.tracker.platform.Messages;

/** Writes sitemaps (sitemaps.org): a page once in each language, each naming all the others. */
final class SiteMapFile {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final XMLStreamWriter xml;

    private SiteMapFile(XMLStreamWriter xml) {
        this.xml = xml;
    }

    private interface Content {
        void write(SiteMapFile file) throws XMLStreamException;
    }

    static String index(List<String> maps) {
        return document("sitemapindex", file -> {
            for (String map : maps) {
                file.xml.writeStartElement("sitemap");
                file.location(map);
                file.xml.writeEndElement();
            }
        });
    }

    static String pages(List<String> pages) {
        return document("urlset", file -> {
            file.xml.writeNamespace("xhtml", XHTML);
            for (String page : pages) {
                for (Locale language : Messages.LANGUAGES) {
                    file.page(page, language);
                }
            }
        });
    }

    private static String document(String root, Content content) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(NAMESPACE);
            content.write(new SiteMapFile(xml));
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException unwritable) {
            throw new IllegalStateException(unwritable);
        }
        return text.toString();
    }

    private void page(String page, Locale language) throws XMLStreamException {
        xml.writeStartElement("url");
        location(in(page, language));
        for (Locale other : Messages.LANGUAGES) {
            alternate(other.getLanguage(), in(page, other));
        }
        // Without a language the page speaks that of the browser.
        alternate("x-default", page);
        xml.writeEndElement();
    }

    private void alternate(String language, String address) throws XMLStreamException {
        xml.writeEmptyElement("xhtml:link");
        xml.writeAttribute("rel", "alternate");
        xml.writeAttribute("hreflang", language);
        xml.writeAttribute("href", address);
    }

    private void location(String address) throws XMLStreamException {
        xml.writeStartElement("loc");
        xml.writeCharacters(address);
        xml.writeEndElement();
    }

    private static String in(String page, Locale language) {
        return page + (page.contains("?") ? "&" : "?") + "lang=" + language.getLanguage();
    }
}
