package org.opengov.tracker.report.word;

import static org.opengov.tracker.report.XhtmlPage.classes;
import static org.opengov.tracker.report.XhtmlPage.is;
import static org.opengov.tracker.report.XhtmlPage.name;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.CharacterData;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Writes what stands within one paragraph: texts, marks, links, fields, and breaks. */
final class WordRuns {

    private final WordContext context;
    private final WordXml xml;

    /** White space that was read and is written only where a word follows. */
    private boolean space;

    /** Whether the line has no word yet, so that white space before it counts for nothing. */
    private boolean begun;

    /** Whether spaces here hold words together, as a mark and its number. */
    private boolean held;

    /** Whether a wider space parts what follows from what stands before it. */
    private boolean wide;

    private boolean linked;

    WordRuns(WordContext context) {
        this.context = context;
        this.xml = context.xml();
    }

    void write(List<? extends Node> nodes, Look look) {
        nodes.forEach(node -> node(node, look));
    }

    private void inside(Element element, Look look) {
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            node(node, look);
        }
    }

    private void node(Node node, Look look) {
        if (node instanceof Element element) {
            if (!PageIndex.isLeftOut(element)) {
                element(element, look);
            }
        } else if (node instanceof CharacterData text && node.getNodeType() != Node.COMMENT_NODE) {
            text(text.getData(), look);
        }
    }

    private void element(Element element, Look outer) {
        Look look = context.look(element, outer);
        if (!element.getAttribute("id").isBlank() && !name(element).equals("img")) {
            context.bookmark(element.getAttribute("id"));
        }
        boolean before = held;
        boolean unit = is(element, "cell") || is(element, "entry");
        wide = wide || unit;
        held = held || unit;
        switch (name(element)) {
            case "br" -> lineBreak();
            case "strong", "b" -> inside(element, look.asBold());
            case "em", "i", "cite" -> inside(element, look.asItalic());
            case "a" -> link(element, look);
            case "img", "svg" -> context.drawing(element);
            default -> {
                if (is(element, "now")) {
                    field("PAGE", "1", look, false);
                } else if (is(element, "last")) {
                    field("NUMPAGES", "1", look, false);
                } else {
                    inside(element, look);
                }
            }
        }
        held = before;
    }

    private void text(String raw, Look look) {
        StringBuilder words = new StringBuilder(raw.length() + 1);
        for (int index = 0; index < raw.length(); index++) {
            char letter = raw.charAt(index);
            if (letter == ' ' || letter == '\n' || letter == '\t' || letter == '\r') {
                space = begun;
            } else {
                if (space) {
                    words.append(between());
                }
                words.append(letter);
                space = false;
                wide = false;
                begun = true;
            }
        }
        if (!words.isEmpty()) {
            run(words.toString(), look);
        }
    }

    private String between() {
        return wide ? "\u2003" : held ? "\u00a0" : " ";
    }

    /** Writes a run of text as it is. */
    void run(String text, Look look) {
        xml.start("r");
        properties(look);
        xml.text("t", text).end();
    }

    private void properties(Look look) {
        if (look.equals(Look.PLAIN)) {
            return;
        }
        xml.start("rPr");
        if (!look.style().isEmpty()) {
            xml.value("rStyle", look.style());
        }
        if (look.mark()) {
            String font = context.styles().font("Mark").orElse("Segoe UI Symbol");
            xml.empty("rFonts", "ascii", font, "hAnsi", font, "eastAsia", font, "cs", font);
        }
        if (look.bold()) {
            xml.empty("b");
        }
        if (look.italic()) {
            xml.empty("i");
        }
        if (look.quiet()) {
            xml.value("u", "none");
        }
        if (!look.language().isEmpty()) {
            xml.value("lang", look.language());
        }
        xml.end();
    }

    private void lineBreak() {
        xml.start("r").empty("br").end();
        space = false;
        begun = false;
    }

    /** Moves to the next stop of the line. */
    void tab() {
        xml.start("r").empty("tab").end();
        space = false;
        begun = false;
    }

    private void link(Element element, Look look) {
        String address = element.getAttribute("href");
        Optional<String> bookmark =
                address.startsWith("#") ? context.index().bookmarkOf(address.substring(1)) : Optional.empty();
        String relation =
                context.index().addresses().contains(address) ? context.parts().link(address) : null;
        if (is(element, "at")) {
            bookmark.ifPresent(name -> page(name, look));
        } else if (linked || bookmark.isEmpty() && relation == null) {
            inside(element, look);
        } else {
            leadingSpace(look);
            if (relation == null) {
                xml.start("hyperlink", "anchor", bookmark.orElseThrow(), "history", "1");
            } else {
                xml.start("hyperlink", "r:id", relation, "history", "1");
            }
            linked = true;
            boolean chosen = context.styles().character(classes(element)).isPresent();
            inside(element, chosen ? look : context.linked(look, relation != null));
            linked = false;
            xml.end();
        }
    }

    /** A space before a link is no part of it. */
    private void leadingSpace(Look look) {
        if (space) {
            run(between(), look);
            space = false;
            wide = false;
        }
    }

    /** The number of the page that a bookmark is on; Word counts it when it opens the file. */
    void page(String bookmark, Look look) {
        field("PAGEREF " + bookmark + " \\h", "", look, true);
    }

    private void field(String instruction, String result, Look look, boolean count) {
        leadingSpace(look);
        begun = true;
        begin(instruction, count, look);
        run(result, look);
        end();
    }

    /** Begins a field; what follows is its result until it ends. */
    void begin(String instruction, boolean count, Look look) {
        xml.start("r");
        properties(look);
        if (count) {
            xml.empty("fldChar", "fldCharType", "begin", "dirty", "true");
        } else {
            xml.empty("fldChar", "fldCharType", "begin");
        }
        xml.end();
        xml.start("r").text("instrText", " " + instruction + " ").end();
        xml.start("r").empty("fldChar", "fldCharType", "separate").end();
    }

    /** Ends the field begun last. */
    void end() {
        xml.start("r").empty("fldChar", "fldCharType", "end").end();
    }
}
