package org.opengov.tracker.report.word;

import static org.opengov.tracker.report.XhtmlPage.classes;
import static org.opengov.tracker.report.XhtmlPage.is;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** What every writer of the text needs: where to write, the styles to write in, and the counters of the document. */
final class WordContext {

    private final WordXml xml;
    private final WordPackage parts;
    private final WordStyles styles;
    private final PageIndex index;
    private final Set<String> placed = new HashSet<>();
    private int bookmarks;
    private int drawings;

    WordContext(WordXml xml, WordPackage parts, WordStyles styles, PageIndex index) {
        this.xml = xml;
        this.parts = parts;
        this.styles = styles;
        this.index = index;
    }

    WordXml xml() {
        return xml;
    }

    WordPackage parts() {
        return parts;
    }

    WordStyles styles() {
        return styles;
    }

    PageIndex index() {
        return index;
    }

    /** How the text in an element looks, when around it it looks so. */
    Look look(Element element, Look outer) {
        List<String> classes = classes(element);
        Look look = outer;
        if (is(element, "mark")) {
            look = look.asMark();
        }
        // Of a mark's two styles the one of its degree counts, for its colour.
        List<String> names =
                classes.stream().filter(name -> !name.equals("mark")).toList();
        look = styles.character(names.isEmpty() ? classes : names)
                .map(look::styled)
                .orElse(look);
        String language = element.getAttribute("lang");
        return language.isBlank() ? look : look.in(WordLanguage.of(language));
    }

    /** How a link looks: one that leaves the document looks like one, one within it like text. */
    Look linked(Look look, boolean outside) {
        if (!outside) {
            return look.asQuiet();
        }
        return look.style().isEmpty()
                ? styles.character(List.of("Hyperlink")).map(look::styled).orElse(look)
                : look;
    }

    /** Sets the mark that links to an element lead to; the second of the same name is ignored. */
    void bookmark(String id) {
        index.bookmarkOf(id).filter(placed::add).ifPresent(name -> {
            String number = startBookmark(name);
            endBookmark(number);
        });
    }

    String startBookmark(String name) {
        String number = String.valueOf(++bookmarks);
        xml.empty("bookmarkStart", "id", number, "name", name);
        return number;
    }

    void endBookmark(String number) {
        xml.empty("bookmarkEnd", "id", number);
    }

    /** The next number of a drawing or of a place to write. */
    int next() {
        return ++drawings;
    }

    /** A picture or a chart, where the page said enough to make it one. */
    void drawing(Element element) {
        String relation = parts.relation(element);
        if (relation != null) {
            WordDrawing.write(this, element, relation);
        }
    }
}
