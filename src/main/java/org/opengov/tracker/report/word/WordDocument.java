package org.opengov.tracker.report.word;

import static org.opengov.tracker.report.XhtmlPage.child;
import static org.opengov.tracker.report.XhtmlPage.children;
import static org.opengov.tracker.report.XhtmlPage.first;
import static org.opengov.tracker.report.XhtmlPage.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.xml.namespace.QName;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.xmlbeans.XmlOptions;
import org.opengov.tracker.report.BrokenTemplate;
import org.opengov.tracker.report.ReportTemplates;
import org.opengov.tracker.report.XhtmlPage;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Writes a filled page as a Word document: one to hand in, and one to go on writing in.
 *
 * <p>Of the page the elements and classes count, of its stylesheet nothing: the looks are the styles of the template {@code
 * report.docx}. An element takes the style that is named like its class; what is {@code only-pdf} or {@code only-screen} is
 * left out. A head or foot that the template has itself stays.
 */
public final class WordDocument {

    /** The document that holds the styles, and nothing else. */
    public static final String TEMPLATE = "report.docx";

    private final ReportTemplates templates;

    /** @param templates where the styles come from */
    public WordDocument(ReportTemplates templates) {
        this.templates = templates;
    }

    /**
     * Writes the page.
     *
     * @throws BrokenTemplate when the template of the styles is no Word document, or one that runs or fetches something
     */
    public void write(Document page, OutputStream out) throws IOException {
        Element html = page.getDocumentElement();
        Element body = child(html, "body").orElse(html);
        String language = html.getAttribute("lang");
        try (InputStream template = templates.open(TEMPLATE);
                WordPackage parts = new WordPackage(template, TEMPLATE)) {
            WordStyles styles = new WordStyles(parts.document());
            PageIndex index = new PageIndex(body, language);
            parts.take(index);
            properties(parts, html, language);
            parts.margins(
                    stream -> margin(new Margin("hdr", "Header", first(body, "head")), parts, styles, stream),
                    stream -> margin(new Margin("ftr", "Footer", first(body, "foot")), parts, styles, stream));
            parts.write(stream -> text(body, index, parts, styles, stream), out);
        } catch (UncheckedIOException unwritten) {
            throw unwritten.getCause();
        }
    }

    private static void properties(WordPackage parts, Element html, String language) {
        CoreProperties properties = parts.document().getProperties().getCoreProperties();
        Optional<Element> head = child(html, "head");
        properties.setTitle(head.flatMap(each -> child(each, "title"))
                .map(XhtmlPage::text)
                .map(WordXml::clean)
                .orElse(""));
        properties.setCreator(meta(head, "author"));
        properties.setLastModifiedByUser(meta(head, "author"));
        properties.setSubjectProperty(meta(head, "subject"));
        properties.setKeywords(meta(head, "keywords"));
        if (!language.isBlank()) {
            properties.getUnderlyingProperties().setLanguageProperty(language);
            parts.document().createStyles().setSpellingLanguage(WordLanguage.of(language));
        }
    }

    private static String meta(Optional<Element> head, String wanted) {
        return head.stream()
                .flatMap(each -> children(each).stream())
                .filter(each ->
                        name(each).equals("meta") && each.getAttribute("name").equals(wanted))
                .map(each -> WordXml.clean(each.getAttribute("content")))
                .findFirst()
                .orElse("");
    }

    private static void text(Element body, PageIndex index, WordPackage parts, WordStyles styles, OutputStream out) {
        WordXml xml = WordXml.begin(out, "document");
        xml.start("body");
        WordBody text = new WordBody(new WordContext(xml, parts, styles, index));
        text.blocks(body, WordBody.TOP.within(parts.width()));
        xml.insert(section(parts));
        xml.end().finish();
    }

    private static String section(WordPackage parts) {
        XmlOptions options = new XmlOptions()
                .setSaveSyntheticDocumentElement(new QName(WordXml.W, "sectPr", "w"))
                .setSaveAggressiveNamespaces()
                .setSaveNoXmlDecl();
        return parts.section().xmlText(options);
    }

    /** What stands above or below every page. */
    private record Margin(String root, String style, Optional<Element> element) {}

    private static void margin(Margin margin, WordPackage parts, WordStyles styles, OutputStream out) {
        WordXml xml = WordXml.begin(out, margin.root());
        // Of its own: a link there would lead to a relation that only the text has.
        WordBody text = new WordBody(new WordContext(xml, parts, styles, PageIndex.none()));
        text.open(WordBody.TOP.styled(margin.style()), Optional.empty());
        margin.element().ifPresent(element -> {
            Optional<Element> left = first(element, "left");
            Optional<Element> right = first(element, "right");
            if (left.isPresent() && right.isPresent()) {
                text.sides(left.get(), right.get(), Look.PLAIN);
            }
        });
        xml.end().finish();
    }
}
