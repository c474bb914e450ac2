package org.opengov.tracker.report;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.opengov.tracker.report.PageFault.Kind;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Holds a filled page against what a report may contain, so that a template of somebody's own can run nothing and reach
 * nothing: what is not on the list is refused.
 */
public final class PageCheck {

    private static final int LARGEST_PAGE = 64 * 1024 * 1024;
    private static final int LARGEST_IMAGE = 200 * 1024;
    private static final int DEEPEST = 64;
    private static final int MOST_FAULTS = 50;
    private static final int LONGEST_QUOTE = 80;
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final String SVG = "http://www.w3.org/2000/svg";

    private static final Set<String> ELEMENTS = Set.of(
            ("html head title meta link bookmarks bookmark body header footer main nav section article aside div "
                            + "h1 h2 h3 h4 h5 h6 p br hr ul ol li dl dt dd blockquote figure figcaption pre "
                            + "table caption colgroup col thead tbody tfoot tr th td "
                            + "a span strong em b i u s small sub sup abbr cite q code time mark wbr img")
                    .split(" "));
    private static final Set<String> SVG_ELEMENTS =
            Set.of("svg g title desc line polyline polygon rect circle ellipse path text tspan".split(" "));
    private static final Set<String> ATTRIBUTES =
            Set.of(("id class lang dir title href name content charset rel src alt width height scope colspan rowspan "
                            + "headers start value datetime role style abbr span")
                    .split(" "));
    private static final Set<String> SVG_ATTRIBUTES = Set.of(
            ("id class lang role x y x1 x2 y1 y2 dx dy cx cy r rx ry d points width height viewBox transform fill "
                            + "stroke stroke-width stroke-dasharray stroke-linecap stroke-linejoin fill-opacity opacity "
                            + "text-anchor dominant-baseline font-size font-weight preserveAspectRatio focusable")
                    .split(" "));

    private PageCheck() {}

    /**
     * What is wrong with a filled page; empty where it may be used.
     *
     * @param stylesheet the name of the only stylesheet it may link to
     */
    public static List<PageFault> page(String page, String stylesheet) {
        if (page.length() > LARGEST_PAGE) {
            return List.of(new PageFault(Kind.TOO_LARGE, "the page", 0));
        }
        Reader reader = new Reader(stylesheet);
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setNamespaceAware(true);
            factory.newSAXParser().parse(new InputSource(new StringReader(page)), reader);
        } catch (SAXParseException broken) {
            reader.faults.add(new PageFault(
                    Kind.MALFORMED, "the page (" + broken.getMessage() + ")", Math.max(broken.getLineNumber(), 0)));
        } catch (SAXException | ParserConfigurationException broken) {
            reader.faults.add(new PageFault(Kind.MALFORMED, "the page (" + broken.getMessage() + ")", 0));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return List.copyOf(reader.faults);
    }

    /** What is wrong with a stylesheet; empty where it may be used. */
    public static List<PageFault> stylesheet(String css) {
        return StylesheetCheck.faults(css);
    }

    /** Reads the page from its beginning and notes what is not on the lists. */
    private static final class Reader extends DefaultHandler {

        private final List<PageFault> faults = new ArrayList<>();
        private final String stylesheet;
        private Locator locator;
        private int depth;

        Reader(String stylesheet) {
            this.stylesheet = stylesheet;
        }

        @Override
        public void setDocumentLocator(Locator place) {
            locator = place;
        }

        @Override
        public void error(SAXParseException broken) throws SAXException {
            throw broken;
        }

        @Override
        public void processingInstruction(String target, String data) {
            fault(Kind.ELEMENT, "<?" + target + "?>");
        }

        @Override
        public void startElement(String space, String name, String written, Attributes attributes) throws SAXException {
            depth++;
            if (depth == 1 && !(space.equals(XHTML) && name.equals("html"))) {
                fault(Kind.NO_XHTML, "the root <" + written + ">");
            }
            if (depth > DEEPEST) {
                fault(Kind.TOO_DEEP, "<" + written + ">");
                throw new SAXException("nested too deep");
            }
            boolean drawing = space.equals(SVG);
            if (drawing ? !SVG_ELEMENTS.contains(name) : !space.equals(XHTML) || !ELEMENTS.contains(name)) {
                fault(Kind.ELEMENT, "<" + written + ">");
            }
            for (int index = 0; index < attributes.getLength(); index++) {
                check(name, drawing, attributes.getQName(index), attributes.getValue(index));
            }
            if (name.equals("link") && !"stylesheet".equals(attributes.getValue("", "rel"))) {
                fault(Kind.STYLESHEET, "<link>");
            }
        }

        @Override
        public void endElement(String space, String name, String written) {
            depth--;
        }

        private void check(String element, boolean drawing, String name, String value) {
            boolean known = (drawing ? SVG_ATTRIBUTES : ATTRIBUTES).contains(name)
                    || name.matches("(aria|data)-[a-z-]+")
                    || name.equals("xml:lang");
            if (!known
                    || element.equals("meta")
                            && !Set.of("name", "content", "charset").contains(name)) {
                fault(Kind.ATTRIBUTE, name);
            } else if (name.equals("href")) {
                link(element, value);
            } else if (name.equals("src") && !isSmallPicture(element, value)) {
                fault(Kind.IMAGE, quoted(value));
            } else if (name.equals("style")
                    && !value.matches("\\s*width\\s*:\\s*[0-9]{1,3}(\\.[0-9]{1,4})?%\\s*;?\\s*")) {
                fault(Kind.STYLE, quoted(value));
            } else if (drawing && value.toLowerCase(Locale.ROOT).contains("url")) {
                fault(Kind.ADDRESS, quoted(value));
            }
        }

        private void link(String element, String address) {
            if (element.equals("link")) {
                if (!address.equals(stylesheet)) {
                    fault(Kind.STYLESHEET, quoted(address));
                }
            } else if (!(element.equals("a") || element.equals("bookmark"))
                    || !address.matches("(?i)(#|https?://|mailto:)\\P{Cntrl}*")) {
                fault(Kind.ADDRESS, quoted(address));
            }
        }

        private static boolean isSmallPicture(String element, String value) {
            return element.equals("img")
                    && value.length() <= LARGEST_IMAGE
                    && value.matches("data:image/png;base64,[A-Za-z0-9+/=\\s]+");
        }

        private void fault(Kind kind, String what) {
            if (faults.size() < MOST_FAULTS) {
                faults.add(new PageFault(kind, what, locator == null ? 0 : locator.getLineNumber()));
            }
        }

        private static String quoted(String value) {
            return '"' + (value.length() > LONGEST_QUOTE ? value.substring(0, LONGEST_QUOTE) + "…" : value) + '"';
        }
    }
}
