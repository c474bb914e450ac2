package org.opengov.tracker.report.word;

import static org.opengov.tracker.report.XhtmlPage.child;
import static org.opengov.tracker.report.XhtmlPage.name;
import static org.opengov.tracker.report.XhtmlPage.text;

import org.w3c.dom.Element;

/** Writes a picture or a chart into its paragraph, with the words that stand for it. */
final class WordDrawing {

    private static final String WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    private static final long OF_A_PIXEL = 9_525;
    private static final long OF_A_TWENTIETH = 635;
    private static final double CHART_SHAPE = 0.45;
    private static final int PICTURE_PIXELS = 120;

    private WordDrawing() {}

    static void write(WordContext context, Element element, String relation) {
        boolean chart = name(element).equals("svg");
        long most = context.parts().width() * OF_A_TWENTIETH;
        long width = chart ? most : Math.min(most, pixels(element, "width") * OF_A_PIXEL);
        long height = chart ? Math.round(most * CHART_SHAPE) : pixels(element, "height") * OF_A_PIXEL;
        WordXml xml = context.xml();
        String number = String.valueOf(context.next());
        String wide = String.valueOf(width);
        String high = String.valueOf(height);
        xml.start("r").start("drawing");
        xml.startOther("wp", "inline", WP, "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        xml.startOther("wp", "extent", WP, "cx", wide, "cy", high).end();
        xml.startOther("wp", "docPr", WP, "id", number, "name", "Drawing " + number, "descr", words(element))
                .end();
        xml.startOther("a", "graphic", A);
        if (chart) {
            xml.startOther("a", "graphicData", A, "uri", CHART);
            xml.startOther("c", "chart", CHART, "r:id", relation).end();
        } else {
            xml.startOther("a", "graphicData", A, "uri", PICTURE);
            picture(xml, number, relation, wide, high);
        }
        xml.end().end().end().end().end();
    }

    private static void picture(WordXml xml, String number, String relation, String wide, String high) {
        xml.startOther("pic", "pic", PICTURE);
        xml.startOther("pic", "nvPicPr", PICTURE);
        xml.startOther("pic", "cNvPr", PICTURE, "id", number, "name", "Picture " + number)
                .end();
        xml.startOther("pic", "cNvPicPr", PICTURE).end().end();
        xml.startOther("pic", "blipFill", PICTURE);
        xml.startOther("a", "blip", A, "r:embed", relation).end();
        xml.startOther("a", "stretch", A)
                .startOther("a", "fillRect", A)
                .end()
                .end()
                .end();
        xml.startOther("pic", "spPr", PICTURE);
        xml.startOther("a", "xfrm", A);
        xml.startOther("a", "off", A, "x", "0", "y", "0").end();
        xml.startOther("a", "ext", A, "cx", wide, "cy", high).end().end();
        xml.startOther("a", "prstGeom", A, "prst", "rect")
                .startOther("a", "avLst", A)
                .end()
                .end();
        xml.end().end();
    }

    private static int pixels(Element element, String side) {
        String written = element.getAttribute(side);
        return written.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(written) : PICTURE_PIXELS;
    }

    private static String words(Element element) {
        if (!element.getAttribute("alt").isBlank()) {
            return element.getAttribute("alt");
        }
        if (!element.getAttribute("aria-label").isBlank()) {
            return element.getAttribute("aria-label");
        }
        return child(element, "title").map(title -> text(title)).orElse("");
    }
}
