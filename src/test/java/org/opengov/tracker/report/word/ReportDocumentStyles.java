package org.opengov.tracker.report.word;

/** The styles of the reports in Word, with the colours of the public pages. */
final class ReportDocumentStyles {

    private static final String INK = "16202C";
    private static final String SOFT = "55606E";
    private static final String RULE = "DCDAD3";
    private static final String NOTICE = "9A6300";
    private static final String KEPT = "<w:keepNext/><w:keepLines/>";

    private final StringBuilder styles = new StringBuilder();

    private ReportDocumentStyles() {}

    static String all() {
        ReportDocumentStyles styles = new ReportDocumentStyles();
        styles.defaults();
        styles.headings();
        styles.cover();
        styles.text();
        styles.tableText();
        styles.characters();
        styles.tables();
        return styles.styles.toString();
    }

    private void defaults() {
        styles.append(
                "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:eastAsia=\"Arial\" "
                        + "w:cs=\"Arial\"/>"
                        + "<w:lang w:val=\"en-GB\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>"
                        + "<w:spacing w:after=\"80\" w:line=\"274\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>");
        styles.append(
                "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/>"
                        + "<w:rPr>" + colour(INK) + size(19) + "</w:rPr></w:style>");
        styles.append("<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\">"
                + "<w:name w:val=\"Default Paragraph Font\"/><w:uiPriority w:val=\"1\"/><w:semiHidden/></w:style>");
        styles.append(
                "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/>"
                        + "<w:uiPriority w:val=\"99\"/><w:semiHidden/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar>"
                        + "<w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"108\" w:type=\"dxa\"/><w:bottom w:w=\"0\" w:type=\"dxa\"/>"
                        + "<w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>");
    }

    private void headings() {
        heading("Title", KEPT + spacing(200, 160, 228) + "<w:ind w:right=\"600\"/>", bold(52));
        heading("heading 1", KEPT + spacing(240, 200, 240) + outline(0), bold(40));
        heading("heading 2", KEPT + spacing(400, 80, 252) + outline(1), bold(27));
        heading("heading 3", KEPT + spacing(320, 60, 252) + outline(2), bold(24));
        style("TOC Heading", "Heading1", outline(9), "");
        String tab = "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"9638\"/></w:tabs>";
        style("toc 1", "Normal", tab + spacing(140, 20, 252) + "<w:ind w:right=\"700\"/>", "<w:b/>");
        style("toc 2", "Normal", tab + spacing(50, 20, 252) + "<w:ind w:right=\"700\"/>", "");
        style("toc 3", "Normal", tab + spacing(0, 0, 252) + "<w:ind w:left=\"340\" w:right=\"700\"/>", colour(SOFT));
    }

    private void cover() {
        String tab = "<w:tabs><w:tab w:val=\"right\" w:pos=\"9638\"/></w:tabs>";
        style("Over", "Normal", border("top", 24, INK, 8) + tab + spacing(0, 480, 252), size(21));
        style("Subtitle", "Normal", spacing(0, 120, 276), colour(SOFT) + size(22));
        style("Act", "Normal", spacing(0, 280, 276), colour(SOFT) + size(20));
        style(
                "Sample",
                "Normal",
                box(NOTICE) + spacing(60, 200, 264) + "<w:ind w:left=\"140\" w:right=\"140\"/>",
                "<w:b/>" + colour(NOTICE) + size(21));
        style("Figure", "Normal", "<w:keepNext/>" + spacing(240, 80, 240), size(36));
        style("Whose", "Normal", "<w:keepNext/>" + spacing(0, 160, 276), size(21));
        style("Legend", "Normal", spacing(60, 120, 300), size(19));
        style("Quiet", "Normal", KEPT + spacing(280, 60, 252), bold(23));
        style("Imprint", "Normal", border("top", 4, INK, 6) + spacing(240, 0, 276), colour(SOFT) + size(16));
        style("header", "Normal", border("bottom", 4, RULE, 4) + tab + spacing(0, 0, 240), colour(SOFT) + size(16));
        style("footer", "Normal", border("top", 4, RULE, 4) + tab + spacing(0, 0, 240), colour(SOFT) + size(16));
    }

    private void text() {
        style("Body Text", "Normal", "", "");
        style("Lede", "Normal", spacing(0, 200, 288), size(24));
        style("Says", "BodyText", spacing(0, 120, 282), size(21));
        style("Hint", "BodyText", spacing(0, 120, 274), colour(SOFT));
        style("By", "Hint", spacing(0, 60, 274), "");
        style("State", "BodyText", spacing(20, 20, 252), size(22));
        style(
                "Gap",
                "BodyText",
                border("left", 24, "6B7280", 8) + spacing(120, 160, 274) + "<w:ind w:left=\"200\"/>",
                "");
        style(
                "Prompt",
                "BodyText",
                border("left", 24, "D9A441", 8) + "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"FFF6E0\"/>"
                        + spacing(120, 160, 288) + "<w:ind w:left=\"200\"/>",
                "");
        style("List Bullet", "BodyText", spacing(0, 40, 274), "");
        style("List Number", "BodyText", spacing(0, 40, 274), "");
        style("caption", "BodyText", KEPT + spacing(160, 60, 252), colour(SOFT) + size(17));
    }

    private void tableText() {
        style("Table Text", "Normal", spacing(30, 30, 256), size(17));
        style("Table Head", "TableText", "<w:keepNext/>", colour(SOFT) + size(15));
        style("Facts Head", "TableText", "", colour(SOFT));
        style("Assessment Head", "TableText", "", colour(SOFT));
        style("Sources Head", "TableText", "", colour(SOFT));
        style(
                "Table Space",
                "Normal",
                "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"120\" w:lineRule=\"exact\"/>",
                size(8));
        style(
                "Bar",
                "Normal",
                "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>",
                "<w:b/>" + colour("FFFFFF") + size(18));
    }

    private void characters() {
        character(
                "Mark",
                "<w:rFonts w:ascii=\"Segoe UI Symbol\" w:hAnsi=\"Segoe UI Symbol\" w:eastAsia=\"Segoe UI Symbol\" w:cs=\"Segoe UI Symbol\"/>");
        character("COMPLETE", colour("17724A"));
        character("SUBSTANTIAL", colour("3F7F1F"));
        character("LIMITED", colour("9A6300"));
        character("NOT STARTED", colour("A93226"));
        character("UNCLEAR", colour("5D4A8A"));
        character("WITHDRAWN", colour(SOFT));
        character("NO INFORMATION", colour("6B7280"));
        character("Soft", colour(SOFT));
        character("No", colour(SOFT));
        character("Note", colour(SOFT) + size(15));
        character("N", colour(SOFT) + size(15));
        character("Hash", colour(SOFT) + size(13));
        character("Big", bold(96));
        character("Total", "<w:b/>");
        character("Sum", "<w:b/>");
        character("Chosen", "<w:b/>");
        character("None", colour("6B7280"));
        character("Hyperlink", colour("0A5A78") + "<w:u w:val=\"single\"/>");
        character("Placeholder Text", colour("7A5200"));
    }

    private void tables() {
        table("Report Table", side("top", 0, RULE) + side("bottom", 4, RULE) + side("insideH", 4, RULE), 0, true);
        table("Glance Table", side("bottom", 4, RULE) + side("insideH", 4, RULE), 0, false);
        table("Facts Table", "", 0, false);
        String box = side("top", 4, RULE) + side("left", 4, RULE) + side("bottom", 4, RULE) + side("right", 4, RULE);
        table("Voices Table", box + side("insideV", 4, RULE), 140, false);
        table("Bar Table", side("insideV", 12, "FFFFFF"), 0, false);
    }

    private void heading(String name, String paragraph, String run) {
        style(name, "Normal", paragraph, run, "<w:next w:val=\"BodyText\"/>");
    }

    private void style(String name, String base, String paragraph, String run) {
        style(name, base, paragraph, run, "");
    }

    private void style(String name, String base, String paragraph, String run, String next) {
        styles.append(
                "<w:style w:type=\"paragraph\" w:styleId=\"%s\"><w:name w:val=\"%s\"/><w:basedOn w:val=\"%s\"/>%s<w:qFormat/>"
                        .formatted(id(name), name, base, next));
        styles.append("<w:pPr>%s</w:pPr><w:rPr>%s</w:rPr></w:style>".formatted(paragraph, run));
    }

    private void character(String name, String run) {
        styles.append(
                "<w:style w:type=\"character\" w:styleId=\"%s\"><w:name w:val=\"%s\"/><w:qFormat/><w:rPr>%s</w:rPr></w:style>"
                        .formatted(id(name), name, run));
    }

    private void table(String name, String borders, int left, boolean ruledHead) {
        styles.append(
                "<w:style w:type=\"table\" w:styleId=\"%s\"><w:name w:val=\"%s\"/><w:basedOn w:val=\"TableNormal\"/>"
                        .formatted(id(name), name));
        styles.append(
                "<w:tblPr><w:tblBorders>%s</w:tblBorders><w:tblCellMar><w:left w:w=\"%d\" w:type=\"dxa\"/><w:right w:w=\"%d\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>"
                        .formatted(borders, left, 140));
        if (ruledHead) {
            styles.append("<w:tblStylePr w:type=\"firstRow\"><w:tcPr><w:tcBorders>" + side("bottom", 6, INK)
                    + "</w:tcBorders><w:vAlign w:val=\"bottom\"/></w:tcPr></w:tblStylePr>");
        }
        styles.append("</w:style>");
    }

    private static String id(String name) {
        StringBuilder id = new StringBuilder();
        for (String word : name.split(" ")) {
            id.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return id.toString().replace("Toc", "TOC");
    }

    private static String spacing(int before, int after, int line) {
        return "<w:spacing w:before=\"%d\" w:after=\"%d\" w:line=\"%d\" w:lineRule=\"auto\"/>"
                .formatted(before, after, line);
    }

    private static String outline(int level) {
        return "<w:outlineLvl w:val=\"%d\"/>".formatted(level);
    }

    private static String border(String side, int eighths, String colour, int space) {
        return "<w:pBdr>" + side(side, eighths, colour).replace("w:space=\"0\"", "w:space=\"" + space + "\"")
                + "</w:pBdr>";
    }

    private static String box(String colour) {
        StringBuilder box = new StringBuilder("<w:pBdr>");
        for (String each : new String[] {"top", "left", "bottom", "right"}) {
            box.append(side(each, 8, colour).replace("w:space=\"0\"", "w:space=\"6\""));
        }
        return box.append("</w:pBdr>").toString();
    }

    private static String side(String side, int eighths, String colour) {
        return "<w:%s w:val=\"%s\" w:sz=\"%d\" w:space=\"0\" w:color=\"%s\"/>"
                .formatted(side, eighths == 0 ? "nil" : "single", eighths, colour);
    }

    private static String colour(String colour) {
        return "<w:color w:val=\"" + colour + "\"/>";
    }

    private static String size(int halfPoints) {
        return "<w:sz w:val=\"%d\"/><w:szCs w:val=\"%d\"/>".formatted(halfPoints, halfPoints);
    }

    private static String bold(int halfPoints) {
        return "<w:b/>" + size(halfPoints);
    }
}
