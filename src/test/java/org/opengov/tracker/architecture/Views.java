package org.opengov.tracker.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The product's views, read as XML. */
final class Views {

    /** An expression; quoted texts in it may hold braces. */
    static final Pattern EXPRESSION = Pattern.compile("[#$]\\{((?:[^}'\"]|'[^']*'|\"[^\"]*\")*)}");

    private Views() {}

    static List<Path> list() {
        return Sources.list(Sources.VIEWS, ".xhtml");
    }

    static Document parse(Path view) {
        try {
            DocumentBuilder builder =
                    DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
            builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            return builder.parse(view.toFile());
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new IllegalStateException(view + " is not well-formed: " + broken.getMessage(), broken);
        }
    }

    static void forEachElement(Path view, Consumer<Element> visitor) {
        NodeList all = parse(view).getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            visitor.accept((Element) all.item(i));
        }
    }

    static List<Attr> attributes(Element element) {
        List<Attr> attributes = new ArrayList<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            attributes.add((Attr) element.getAttributes().item(i));
        }
        return attributes;
    }

    /** The text directly in an element, expressions left out. */
    static String literalText(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                text.append(child.getNodeValue());
            }
        }
        return EXPRESSION.matcher(text).replaceAll("").strip();
    }
}
