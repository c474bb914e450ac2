package org.opengov.tracker.report.html;

import static org.opengov.tracker.report.XhtmlPage.child;
import static org.opengov.tracker.report.XhtmlPage.children;
import static org.opengov.tracker.report.XhtmlPage.classes;
import static org.opengov.tracker.report.XhtmlPage.first;
import static org.opengov.tracker.report.XhtmlPage.is;
import static org.opengov.tracker.report.XhtmlPage.name;
import static org.opengov.tracker.report.XhtmlPage.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.CharacterData;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Writes what stands in the page, less what only paper has. */
final class HtmlBody {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Set<String> NEVER = Set.of("script", "style", "bookmarks", "template", "iframe", "object");

    /** What paper has: the number of a page, and where it stands. */
    private static final Set<String> LEFT_OUT = Set.of("only-pdf", "only-word", "running", "page", "at", "now", "last");

    /** Tables whose columns stand under one another on a phone; each cell then says its column. */
    private static final Set<String> STACKED =
            Set.of("contents", "milestones", "meanings", "rows", "matrix", "voices", "stacked");

    private static final Set<String> DROPPED = Set.of("style", "xmlns", "xml:lang");

    private final HtmlText html;
    private final ScreenStyles styles;

    HtmlBody(HtmlText html, ScreenStyles styles) {
        this.html = html;
        this.styles = styles;
    }

    static boolean isLeftOut(Element element) {
        return NEVER.contains(name(element)) || classes(element).stream().anyMatch(LEFT_OUT::contains);
    }

    void inside(Element parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                element(element);
            } else if (node instanceof CharacterData text && node.getNodeType() != Node.COMMENT_NODE) {
                html.safe(text.getData());
            }
        }
    }

    void element(Element element) {
        if (isLeftOut(element)) {
            return;
        }
        if (name(element).equals("table")) {
            table(element);
        } else if (is(element, "section") && name(element).equals("div")) {
            as("section", element);
        } else {
            as(name(element), element);
        }
    }

    /** The element under another name, with all that is in it. */
    void as(String name, Element element, String... more) {
        html.open(name);
        attributes(element);
        for (int index = 0; index < more.length; index += 2) {
            html.attribute(more[index], more[index + 1]);
        }
        html.opened();
        inside(element);
        html.end(name);
    }

    private void attributes(Element element) {
        List<String> classes = new ArrayList<>(classes(element));
        styles.className(element).ifPresent(classes::add);
        if (!classes.isEmpty()) {
            html.attribute("class", String.join(" ", classes));
        }
        NamedNodeMap all = element.getAttributes();
        for (int index = 0; index < all.getLength(); index++) {
            String name = all.item(index).getNodeName();
            boolean kept = !name.equals("class")
                    && !DROPPED.contains(name)
                    && !name.startsWith("xmlns:")
                    && !name.startsWith("on");
            if (kept
                    && (SVG.equals(element.getNamespaceURI())
                            || isHarmless(name, all.item(index).getNodeValue()))) {
                html.attribute(name, all.item(index).getNodeValue());
            }
        }
    }

    private static boolean isHarmless(String name, String value) {
        return switch (name) {
            case "href" -> value.matches("(?is)(#|https?://|mailto:).*");
            case "src" -> value.startsWith("data:image/png;base64,");
            default -> true;
        };
    }

    /** A table with a head scrolls by itself where the screen is narrow, or its cells stand under one another. */
    private void table(Element table) {
        boolean stacked =
                child(table, "thead").isPresent() && classes(table).stream().anyMatch(STACKED::contains);
        if (stacked) {
            stacked(table);
            return;
        }
        html.start("div", "class", "scroll");
        as("table", table);
        html.end("div");
    }

    private void stacked(Element table) {
        List<String> heads = heads(table);
        html.open("table").attribute("role", "table");
        attributes(table);
        html.opened();
        for (Element part : children(table)) {
            if (name(part).equals("tbody")) {
                html.start("tbody", "role", "rowgroup");
                children(part).stream().filter(row -> !isLeftOut(row)).forEach(row -> row(row, heads));
                html.end("tbody");
            } else if (name(part).equals("thead")) {
                html.start("thead", "role", "rowgroup");
                children(part).stream().filter(row -> !isLeftOut(row)).forEach(row -> row(row, List.of()));
                html.end("thead");
            } else {
                element(part);
            }
        }
        html.end("table");
    }

    /** Laid out as blocks, rows and cells would lose what they are to a reader who hears them; so they say it. */
    private void row(Element row, List<String> heads) {
        html.open("tr").attribute("role", "row");
        attributes(row);
        html.opened();
        int column = 0;
        for (Element cell : children(row)) {
            if (isLeftOut(cell)) {
                continue;
            }
            String role = name(cell).equals("td") ? "cell" : heads.isEmpty() ? "columnheader" : "rowheader";
            Optional<String> label = column < heads.size()
                            && name(cell).equals("td")
                            && !text(cell).isEmpty()
                            && !heads.get(column).isEmpty()
                    ? Optional.of(heads.get(column))
                    : Optional.empty();
            if (label.isPresent()) {
                as(name(cell), cell, "role", role, "data-label", label.get());
            } else {
                as(name(cell), cell, "role", role);
            }
            column += span(cell);
        }
        html.end("tr");
    }

    private static List<String> heads(Element table) {
        List<String> heads = new ArrayList<>();
        Element row = child(table, "thead").flatMap(head -> child(head, "tr")).orElse(null);
        if (row != null) {
            for (Element cell : children(row)) {
                if (!isLeftOut(cell)) {
                    int span = span(cell);
                    for (int index = 0; index < span; index++) {
                        heads.add(span == 1 ? label(cell) : "");
                    }
                }
            }
        }
        return heads;
    }

    /** A heading without its mark, which would be read out as a sign. */
    private static String label(Element cell) {
        String mark = first(cell, "mark").map(each -> text(each)).orElse("");
        return text(cell).startsWith(mark) ? text(cell).substring(mark.length()).strip() : text(cell);
    }

    private static int span(Element cell) {
        String written = cell.getAttribute("colspan");
        return written.matches("[1-9][0-9]?") ? Integer.parseInt(written) : 1;
    }
}
