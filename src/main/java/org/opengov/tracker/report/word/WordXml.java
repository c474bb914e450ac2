package org.opengov.tracker.report.word;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes WordprocessingML from its beginning to its end. A plan of thousands of commitments is a hundred thousand cells;
 * nothing of them is kept.
 */
final class WordXml {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final Writer writer;
    private final XMLStreamWriter out;

    private WordXml(Writer writer) throws XMLStreamException {
        this.writer = writer;
        this.out = FACTORY.createXMLStreamWriter(writer);
    }

    /** Begins a part of a document with its root element. */
    static WordXml begin(OutputStream stream, String root) {
        try {
            WordXml xml = new WordXml(new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)));
            xml.out.writeStartDocument("1.0");
            xml.out.setPrefix("w", W);
            xml.out.writeStartElement("w", root, W);
            xml.out.writeNamespace("w", W);
            xml.out.writeNamespace("r", R);
            return xml;
        } catch (XMLStreamException broken) {
            throw unwritable(broken);
        }
    }

    /** Begins an element; its attributes come in pairs of name and value. */
    WordXml start(String name, String... attributes) {
        try {
            out.writeStartElement("w", name, W);
            attributes(attributes);
            return this;
        } catch (XMLStreamException broken) {
            throw unwritable(broken);
        }
    }

    WordXml end() {
        try {
            out.writeEndElement();
            return this;
        } catch (XMLStreamException broken) {
            throw unwritable(broken);
        }
    }

    /** An element with nothing in it. */
    WordXml empty(String name, String... attributes) {
        try {
            out.writeEmptyElement("w", name, W);
            attributes(attributes);
            return this;
        } catch (XMLStreamException broken) {
            throw unwritable(broken);
        }
    }

    /** An element with nothing in it but one value. */
    WordXml value(String name, String value) {
        return empty(name, "val", value);
    }

    /** The text of a run, its spaces kept. */
    WordXml text(String name, String text) {
        try {
            out.writeStartElement("w", name, W);
            out.writeAttribute("xml:space", "preserve");
            out.writeCharacters(clean(text));
            out.writeEndElement();
            return this;
        } catch (XMLStreamException broken) {
            throw unwritable(broken);
        }
    }

    /** Begins an element of a vocabulary other than Word's own, and says which. */
    WordXml startOther(String prefix, String name, String namespace, String... attributes) {
        try {
            out.writeStartElement(prefix, name, namespace);
            out.writeNamespace(prefix, namespace);
            for (int index = 0; index < attributes.length; index += 2) {
                if (attributes[index].startsWith("r:")) {
                    out.writeAttribute("r", R, attributes[index].substring(2), attributes[index + 1]);
                } else {
                    out.writeAttribute(attributes[index], clean(attributes[index + 1]));
                }
            }
            return this;
        } catch (XMLStreamException broken) {
            throw unwritable(broken);
        }
    }

    /** Puts in an element that is written already. */
    void insert(String element) {
        try {
            out.writeCharacters("");
            out.flush();
            writer.write(element);
        } catch (XMLStreamException broken) {
            throw unwritable(broken);
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    /** Ends the part. */
    void finish() {
        try {
            out.writeEndDocument();
            out.flush();
        } catch (XMLStreamException broken) {
            throw unwritable(broken);
        }
    }

    /** The attributes of the element just begun; what begins with r: points to another part of the document. */
    private void attributes(String... attributes) throws XMLStreamException {
        for (int index = 0; index < attributes.length; index += 2) {
            String name = attributes[index];
            if (name.startsWith("r:")) {
                out.writeAttribute("r", R, name.substring(2), attributes[index + 1]);
            } else {
                out.writeAttribute("w", W, name, clean(attributes[index + 1]));
            }
        }
    }

    /** Characters that XML cannot hold become a question mark, so that one of them does not break the whole file. */
    static String clean(String text) {
        if (isClean(text)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(point -> clean.appendCodePoint(isXml(point) ? point : '?'));
        return clean.toString();
    }

    /** Nearly every text is; looking at its letters alone tells so without a copy. */
    private static boolean isClean(String text) {
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            if (letter < ' ' && letter != '\n' && letter != '\t' && letter != '\r' || letter >= 0xD800) {
                return text.codePoints().allMatch(WordXml::isXml);
            }
        }
        return true;
    }

    private static boolean isXml(int point) {
        return point >= 0x20 && point <= 0xD7FF
                || point >= 0xE000 && point <= 0xFFFD
                || point >= 0x10000
                || point == '\n'
                || point == '\r'
                || point == '\t';
    }

    private static RuntimeException unwritable(XMLStreamException broken) {
        Throwable cause = broken.getNestedException();
        return cause instanceof IOException unwritten
                ? new UncheckedIOException(unwritten)
                : new IllegalStateException(broken);
    }
}
