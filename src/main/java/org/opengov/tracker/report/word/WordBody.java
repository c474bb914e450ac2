package org.opengov.tracker.report.word;

import static org.opengov.tracker.report.XhtmlPage.children;
import static org.opengov.tracker.report.XhtmlPage.classes;
import static org.opengov.tracker.report.XhtmlPage.is;
import static org.opengov.tracker.report.XhtmlPage.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opengov.tracker.report.word.PageIndex.Heading;
import org.w3c.dom.CharacterData;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Writes the blocks of the page one under another: headings, paragraphs, lists, tables. */
final class WordBody {

    static final Place TOP = new Place("Body Text", Look.PLAIN, false, "", 0, false);

    /** A place for a person to write in. */
    private static final String PROMPT = "gap-to-write";

    private static final Set<String> BLOCKS = Set.of(
            ("div section article aside header footer main nav h1 h2 h3 h4 h5 h6 p ul ol li dl dt dd table hr figure "
                            + "figcaption blockquote pre")
                    .split(" "));
    private static final Set<String> TOGETHER = Set.of("opening", "together");

    private final WordContext context;
    private final WordXml xml;
    private final WordTable tables;

    /** The places that links lead to, waiting for the next paragraph. */
    private final List<String> arrivals = new ArrayList<>();

    private boolean newPage;
    private String number = "";
    private int level = -1;
    private int paragraphs;

    WordBody(WordContext context) {
        this.context = context;
        this.xml = context.xml();
        this.tables = new WordTable(context, this);
    }

    /** How many paragraphs there are by now. */
    int paragraphs() {
        return paragraphs;
    }

    /** Writes what stands in an element. */
    void blocks(Element parent, Place place) {
        List<Node> line = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && BLOCKS.contains(name(element))) {
                line(line, place);
                if (!PageIndex.isLeftOut(element)) {
                    block(element, place);
                }
            } else {
                line.add(node);
            }
        }
        line(line, place);
    }

    private void line(List<Node> nodes, Place place) {
        if (!isBlank(nodes)) {
            paragraph(nodes, place, Optional.empty());
        }
        nodes.clear();
    }

    private void block(Element element, Place outer) {
        arrive(element);
        if (is(element, "section") && !is(element, "flow")) {
            newPage = true;
        }
        Place place = place(element, outer);
        switch (name(element)) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, place);
            case "p", "pre", "dt" -> {
                if (is(element, PROMPT)) {
                    prompt(element, place);
                } else {
                    line(nodes(element), place.kept(place.together() || isBeforeTable(element)));
                }
            }
            case "ul", "ol" -> list(element, place);
            case "table" -> tables.write(element, place);
            case "figcaption" -> blocks(element, place.styled("Caption"));
            case "hr" -> {
                // Headings part the text already.
            }
            default -> division(element, place);
        }
    }

    private void division(Element element, Place place) {
        List<Element> inside = children(element);
        if (is(element, PROMPT)) {
            prompt(element, place);
        } else if (is(element, "bar")) {
            new WordBar(context).write(element, place);
        } else if (inside.size() == 2 && is(inside.get(0), "left") && is(inside.get(1), "right")) {
            open(place, Optional.empty());
            sides(inside.get(0), inside.get(1), place.look());
            xml.end();
        } else {
            blocks(element, is(element, "cover") ? place.onCover() : place);
        }
    }

    /** Left and right in one line, the right one at the last stop of the style. */
    void sides(Element left, Element right, Look look) {
        WordRuns runs = new WordRuns(context);
        runs.write(List.of(left), look);
        runs.tab();
        runs.write(List.of(right), look);
    }

    private Place place(Element element, Place outer) {
        Place place = outer.looking(context.look(element, outer.look()));
        if (context.styles().paragraph(classes(element)).isPresent()) {
            place = place.styled(classes(element).stream()
                    .filter(name -> context.styles().paragraph(List.of(name)).isPresent())
                    .findFirst()
                    .orElseThrow());
        }
        return classes(element).stream().anyMatch(TOGETHER::contains) ? place.kept(true) : place;
    }

    private void heading(Element element, Place place) {
        Optional<Heading> heading = context.index().headingOf(element);
        String style;
        if (name(element).equals("h1")) {
            style = "Title";
        } else if (heading.isPresent()) {
            style = "Heading " + heading.get().level();
        } else if (PageIndex.isAboveContents(element)) {
            style = "TOC Heading";
        } else {
            style = place.style().equals(TOP.style()) ? "Heading 3" : place.style();
        }
        List<Node> nodes = nodes(element);
        if (!isBlank(nodes)) {
            paragraph(nodes, place.styled(style), heading);
        }
    }

    private void list(Element list, Place place) {
        String before = number;
        level++;
        for (Element item : children(list)) {
            if (!PageIndex.isLeftOut(item)) {
                number = context.parts().list(list).toString();
                arrive(item);
                blocks(item, place(item, place).styled(name(list).equals("ol") ? "List Number" : "List Bullet"));
            }
        }
        level--;
        number = before;
    }

    /** A place for a person to write, which they click and fill; what it says vanishes with the first letter. */
    private void prompt(Element element, Place place) {
        String id = element.getAttribute("id");
        xml.start("sdt").start("sdtPr");
        if (!element.getAttribute("title").isBlank()) {
            xml.value("alias", element.getAttribute("title"));
        }
        if (!id.isBlank()) {
            xml.value("tag", id);
        }
        xml.value("id", String.valueOf(context.next() + 1_000));
        xml.empty("showingPlcHdr").end().start("sdtContent");
        int before = paragraphs;
        Look look = context.styles()
                .character(List.of("Placeholder Text"))
                .map(place.look()::styled)
                .orElse(place.look());
        blocks(element, place.styled("Prompt").looking(look));
        if (paragraphs == before) {
            empty("Prompt");
        }
        xml.end().end();
    }

    /** Writes one paragraph. */
    void paragraph(List<? extends Node> nodes, Place place, Optional<Heading> heading) {
        open(place, heading);
        Optional<String> listed = heading.map(each -> context.startBookmark(each.bookmark()));
        new WordRuns(context).write(nodes, place.look());
        listed.ifPresent(context::endBookmark);
        xml.end();
    }

    /** Begins a paragraph with its properties and the marks that links lead to. */
    void open(Place place, Optional<Heading> heading) {
        paragraphs++;
        xml.start("p").start("pPr");
        xml.value("pStyle", context.styles().paragraph(place.style()));
        if (place.together()) {
            xml.empty("keepNext");
        }
        if (newPage) {
            xml.empty("pageBreakBefore");
            newPage = false;
        }
        if (!number.isEmpty() && heading.isEmpty()) {
            xml.start("numPr")
                    .value("ilvl", String.valueOf(level))
                    .value("numId", number)
                    .end();
            number = "";
        }
        if (!place.side().isEmpty()) {
            xml.value("jc", place.side());
        }
        xml.end();
        arrivals.forEach(context::bookmark);
        arrivals.clear();
    }

    /** A paragraph with nothing in it, where Word needs one. */
    void empty(String style) {
        open(TOP.styled(style), Optional.empty());
        xml.end();
    }

    /** Notes that links lead to what is written next. */
    void arrive(Element element) {
        if (!element.getAttribute("id").isBlank()) {
            arrivals.add(element.getAttribute("id"));
        }
    }

    private static List<Node> nodes(Element element) {
        List<Node> nodes = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            nodes.add(node);
        }
        return nodes;
    }

    private static boolean isBeforeTable(Element element) {
        Node next = element.getNextSibling();
        while (next != null && !(next instanceof Element)) {
            next = next.getNextSibling();
        }
        return next instanceof Element table && name(table).equals("table");
    }

    private boolean isBlank(List<? extends Node> nodes) {
        return nodes.stream().noneMatch(this::says);
    }

    private boolean says(Node node) {
        if (node instanceof Element element) {
            return !PageIndex.isLeftOut(element)
                    && (is(element, "at")
                            || is(element, "now")
                            || context.parts().relation(element) != null
                            || !name(element).equals("svg") && !isBlank(nodes(element)));
        }
        return node instanceof CharacterData text
                && node.getNodeType() != Node.COMMENT_NODE
                && !text.getData().isBlank();
    }
}
