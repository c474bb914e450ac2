package org.opengov.tracker.report;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** A filled template as a tree, and what every writer asks of it. */
public final class XhtmlPage {

    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private XhtmlPage() {}

    /**
     * Reads a page without document types, hence without entities that could name a file.
     *
     * @param template name of the template it was filled from, for messages
     * @throws BrokenTemplate when it is no XHTML
     */
    public static Document parse(String page, String template) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setNamespaceAware(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            Document parsed = builder.parse(new InputSource(new StringReader(page)));
            if (!XHTML.equals(parsed.getDocumentElement().getNamespaceURI())) {
                throw new BrokenTemplate(template, "its root is not <html xmlns=\"" + XHTML + "\">", null);
            }
            return parsed;
        } catch (SAXParseException broken) {
            throw new BrokenTemplate(template, broken.getMessage() + " (line " + broken.getLineNumber() + ")", broken);
        } catch (SAXException | ParserConfigurationException broken) {
            throw new BrokenTemplate(template, broken.getMessage(), broken);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The name of an element, in small letters. */
    public static String name(Element element) {
        return element.getLocalName() == null ? element.getTagName() : element.getLocalName();
    }

    /** The classes of an element in the order they are written. */
    public static List<String> classes(Element element) {
        String written = element.getAttribute("class").strip();
        if (written.isEmpty()) {
            return List.of();
        }
        // Most elements have one; a large page has hundreds of thousands of them.
        return written.chars().noneMatch(Character::isWhitespace)
                ? List.of(written)
                : Arrays.asList(SPACE.split(written));
    }

    /** Whether an element has a class. */
    public static boolean is(Element element, String wanted) {
        return classes(element).contains(wanted);
    }

    /** The elements right inside an element. */
    public static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    /** The first element right inside an element that has a name. */
    public static Optional<Element> child(Element parent, String wanted) {
        return children(parent).stream()
                .filter(child -> name(child).equals(wanted))
                .findFirst();
    }

    /** The first element anywhere inside an element, or it itself, that has a class. */
    public static Optional<Element> first(Element within, String wanted) {
        if (is(within, wanted)) {
            return Optional.of(within);
        }
        for (Node node = within.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                Optional<Element> found = first(child, wanted);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** The text inside an element, every run of white space as one space. */
    public static String text(Element element) {
        return SPACE.matcher(element.getTextContent()).replaceAll(" ").strip();
    }

    /** The parser's own handler would print to the console. */
    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException ignored) {
            // A warning leaves the page as it is.
        }

        @Override
        public void error(SAXParseException broken) throws SAXException {
            throw broken;
        }

        @Override
        public void fatalError(SAXParseException broken) throws SAXException {
            throw broken;
        }
    }
}
