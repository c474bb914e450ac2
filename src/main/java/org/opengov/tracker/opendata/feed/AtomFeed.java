package org.opengov.tracker.opendata.feed;

import java.io.StringWriter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.opengov.tracker.platform.Messages;

/** Writes a feed as Atom (RFC 4287), with the licence as a link (RFC 4946). */
public final class AtomFeed {

    /** The media type of such a file. */
    public static final String MEDIA_TYPE = "application/atom+xml";

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    /** What XML 1.0 cannot hold, however it is written. */
    private static final Pattern UNWRITABLE =
            Pattern.compile("[^\\t\\n\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final String LANGUAGE = "xml:lang";

    private final Messages messages;
    private final XMLStreamWriter xml;

    private AtomFeed(Messages messages, XMLStreamWriter xml) {
        this.messages = messages;
        this.xml = xml;
    }

    /** The feed as a document. */
    public static String write(Feed feed) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new AtomFeed(Messages.in(feed.language()), xml).document(feed);
            xml.close();
        } catch (XMLStreamException unwritable) {
            throw new IllegalStateException(unwritable);
        }
        return text.toString();
    }

    private void document(Feed feed) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute(LANGUAGE, feed.language().getLanguage());
        element("id", feed.address());
        title(feed.title().and(" \u00b7 " + messages.text("site.name")));
        element("subtitle", messages.text("feed.subtitle"));
        element("updated", feed.updated().truncatedTo(ChronoUnit.SECONDS).toString());
        element("rights", "CC BY 4.0. " + messages.text("data.licence.text"));
        xml.writeStartElement("author");
        element("name", messages.text("site.name"));
        xml.writeEndElement();
        link("self", AtomFeed.MEDIA_TYPE, feed.address());
        link("alternate", "text/html", feed.page());
        link("license", "text/html", LICENCE);
        for (FeedEntry entry : feed.entries()) {
            entry(entry);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(FeedEntry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        element("id", entry.id());
        title(entry.title());
        element("updated", entry.updated().truncatedTo(ChronoUnit.SECONDS).toString());
        xml.writeStartElement("author");
        mark(entry.author());
        element("name", entry.author().text());
        xml.writeEndElement();
        link("alternate", "text/html", entry.address());
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", entry.kind().name());
        xml.writeAttribute("label", messages.label(entry.kind()));
        content(entry.lines());
        xml.writeEndElement();
    }

    /** As markup, since only there a part of a line can be in a language of its own. */
    private void content(List<Line> lines) throws XMLStreamException {
        xml.writeStartElement("content");
        xml.writeAttribute("type", "xhtml");
        xml.writeStartElement("div");
        xml.writeDefaultNamespace(XHTML);
        for (Line line : lines) {
            xml.writeStartElement("p");
            for (Line.Part part : line.parts()) {
                if (part.ofPlan() && isForeign(line.language())) {
                    xml.writeStartElement("span");
                    xml.writeAttribute(LANGUAGE, line.language());
                    xml.writeAttribute("lang", line.language());
                    broken(part.text());
                    xml.writeEndElement();
                } else {
                    broken(part.text());
                }
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    /** Where a writer began a new line, there is one. */
    private void broken(String text) throws XMLStreamException {
        String[] lines = writable(text).split("\n", -1);
        for (int at = 0; at < lines.length; at++) {
            if (at > 0) {
                xml.writeEmptyElement("br");
            }
            xml.writeCharacters(lines[at]);
        }
    }

    /** Titles stay plain text, which every reader shows, and so have one language: that of most of their words. */
    private void title(Line title) throws XMLStreamException {
        xml.writeStartElement("title");
        mark(title);
        xml.writeCharacters(writable(title.text()));
        xml.writeEndElement();
    }

    private void mark(Line line) throws XMLStreamException {
        if (line.isMostlyOfPlan() && isForeign(line.language())) {
            xml.writeAttribute(LANGUAGE, line.language());
        }
    }

    private boolean isForeign(String language) {
        return language != null
                && !language.isEmpty()
                && !language.equals(messages.locale().getLanguage());
    }

    private void link(String relation, String type, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(writable(text));
        xml.writeEndElement();
    }

    private static String writable(String text) {
        return UNWRITABLE.matcher(text.replace("\r\n", "\n")).replaceAll("");
    }
}
