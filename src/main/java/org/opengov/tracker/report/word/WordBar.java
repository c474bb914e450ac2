package org.opengov.tracker.report.word;

import static org.opengov.tracker.report.XhtmlPage.children;
import static org.opengov.tracker.report.XhtmlPage.classes;
import static org.opengov.tracker.report.XhtmlPage.is;
import static org.opengov.tracker.report.XhtmlPage.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Writes a bar as a table of one row whose cells are as wide as the shares; the figures stand in it. */
final class WordBar {

    private static final Pattern WIDTH = Pattern.compile("width:\\s*([0-9]+(?:\\.[0-9]+)?)%");

    /** What was not begun or is not known is left empty, as its mark is. */
    private static final Set<String> EMPTY = Set.of("NOT_STARTED", "NO_INFORMATION");

    /** So wide at least that a figure of two digits stands in one line. */
    private static final int NARROWEST = 260;

    private static final String STYLE = "Bar";
    private static final String GREY = "55606E";

    private final WordContext context;
    private final WordXml xml;

    WordBar(WordContext context) {
        this.context = context;
        this.xml = context.xml();
    }

    private record Part(Element element, String degree, String colour, int width) {}

    void write(Element bar, Place place) {
        int whole = place.width() > 0 ? place.width() : context.parts().width();
        List<Part> parts = parts(bar, whole);
        if (parts.isEmpty()) {
            return;
        }
        xml.start("tbl").start("tblPr");
        String style = context.styles().table(List.of(STYLE));
        if (!style.isEmpty()) {
            xml.value("tblStyle", style);
        }
        xml.empty("tblW", "w", String.valueOf(whole), "type", "dxa").empty("tblLayout", "type", "fixed");
        xml.start("tblCellMar")
                .empty("left", "w", "0", "type", "dxa")
                .empty("right", "w", "0", "type", "dxa")
                .end();
        xml.empty("tblLook", "val", "0000").end().start("tblGrid");
        parts.forEach(part -> xml.empty("gridCol", "w", String.valueOf(part.width())));
        xml.end().start("tr").start("trPr").empty("cantSplit");
        xml.empty("trHeight", "val", "400", "hRule", "exact").end();
        parts.forEach(this::part);
        xml.end().end();
        space(place);
    }

    private void part(Part part) {
        boolean empty = EMPTY.contains(part.degree());
        xml.start("tc").start("tcPr").empty("tcW", "w", String.valueOf(part.width()), "type", "dxa");
        if (empty) {
            xml.start("tcBorders");
            List.of("top", "left", "bottom", "right")
                    .forEach(side -> xml.empty(side, "val", "single", "sz", "8", "space", "0", "color", part.colour()));
            xml.end();
        } else {
            xml.empty("shd", "val", "clear", "color", "auto", "fill", part.colour());
        }
        xml.value("vAlign", "center").end();
        xml.start("p")
                .start("pPr")
                .value("pStyle", context.styles().paragraph(STYLE))
                .empty("keepNext");
        xml.value("jc", "center").end();
        Optional<String> style = empty ? context.styles().character(List.of(part.degree())) : Optional.empty();
        new WordRuns(context)
                .run(text(part.element()), style.map(Look.PLAIN::styled).orElse(Look.PLAIN));
        xml.end().end();
    }

    private void space(Place place) {
        xml.start("p").start("pPr").value("pStyle", context.styles().paragraph("Table Space"));
        if (place.together() || place.cover()) {
            xml.empty("keepNext");
        }
        xml.end().end();
    }

    /** The parts with their widths, which add up to the whole. */
    private List<Part> parts(Element bar, int whole) {
        List<Part> parts = new ArrayList<>();
        List<Element> shown = children(bar).stream()
                .filter(part -> is(part, "part") && share(part) > 0 && !PageIndex.isLeftOut(part))
                .toList();
        double sum = shown.stream().mapToDouble(WordBar::share).sum();
        int left = whole - NARROWEST * shown.size();
        for (Element element : shown) {
            String degree = classes(element).stream()
                    .filter(name -> context.styles().colour(name).isPresent())
                    .findFirst()
                    .orElse("");
            String colour = context.styles().colour(degree).orElse(GREY);
            parts.add(new Part(element, degree, colour, NARROWEST + (int) (left * share(element) / sum)));
        }
        return parts;
    }

    private static double share(Element part) {
        Matcher width = WIDTH.matcher(part.getAttribute("style"));
        return width.find() ? Double.parseDouble(width.group(1)) : 0;
    }
}
