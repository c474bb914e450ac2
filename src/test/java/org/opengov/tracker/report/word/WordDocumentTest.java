package org.opengov.tracker.report.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opengov.tracker.report.word.WordFiles.docx;
import static org.opengov.tracker.report.word.WordFiles.page;
import static org.opengov.tracker.report.word.WordFiles.part;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opengov.tracker._support.Folders;
import org.opengov.tracker._support.SampleReports;
import org.opengov.tracker.report.BrokenTemplate;
import org.opengov.tracker.report.ReportTemplates;
import org.opengov.tracker.report.StatusReport;
import org.opengov.tracker.report.pdf.FilledPages;

class WordDocumentTest {

    @TempDir
    Path folder;

    @Test
    void headingsAreRealHeadings() throws Exception {
        StatusReport report = SampleReports.large(37);
        try (XWPFDocument document = open(docx(FilledPages.status(report, "en")))) {
            assertThat(texts(document, "Title")).containsExactly(report.plan().title());
            assertThat(texts(document, "Heading1"))
                    .containsExactly(
                            "Summary",
                            "What moved",
                            "What needs attention",
                            "Who reported",
                            "Commitments",
                            "Published updates",
                            "What the words mean",
                            "Sources");
            assertThat(texts(document, "Heading3"))
                    .containsExactlyElementsOf(report.commitments().stream()
                            .map(commitment -> commitment.number() + " " + commitment.title())
                            .toList());
            assertThat(texts(document, "TOCHeading")).containsExactly("Contents");
        }
    }

    @Test
    void contentsAreAFieldWithAnEntryForEveryHeading() throws Exception {
        byte[] docx = docx(FilledPages.status(SampleReports.small(), "en"));
        String xml = part(docx, "word/document.xml");

        assertThat(xml)
                .contains("TOC \\o \"1-3\" \\h \\z", "w:fldCharType=\"begin\" w:dirty=\"true\"", "Table of Contents");
        try (XWPFDocument document = open(docx)) {
            int headings = texts(document, "Heading1").size()
                    + texts(document, "Heading2").size()
                    + texts(document, "Heading3").size();
            assertThat(xml.split("w:hyperlink w:anchor=\"_Toc", -1)).hasSize(headings + 1);
            assertThat(xml.split("w:name=\"_Toc", -1)).hasSize(headings + 1);
        }
    }

    @Test
    void tablesRepeatTheirHeadsAndKeepTheirRowsWhole() throws Exception {
        try (XWPFDocument document = open(docx(FilledPages.status(SampleReports.small(), "en")))) {
            XWPFTable voices = document.getTables().stream()
                    .filter(table -> table.getText().contains("Has said something of"))
                    .findFirst()
                    .orElseThrow();

            assertThat(voices.getRow(0).isRepeatHeader()).isTrue();
            assertThat(voices.getRow(1).isRepeatHeader()).isFalse();
            assertThat(voices.getRows()).allMatch(row -> row.isCantSplitRow());
            assertThat(voices.getRow(1)
                            .getCell(1)
                            .getParagraphs()
                            .get(0)
                            .getAlignment()
                            .name())
                    .isEqualTo("RIGHT");
            assertThat(voices.getRow(1).getTableCells())
                    .hasSize(voices.getRow(0).getTableCells().size());
        }
    }

    @Test
    void headAndFootCountThePagesAndStayOffTheCover() throws Exception {
        byte[] docx = docx(FilledPages.status(SampleReports.withUpdates(), "en"));

        assertThat(part(docx, "word/header1.xml")).contains("National Action Plan");
        assertThat(part(docx, "word/footer1.xml")).contains(" PAGE ", " NUMPAGES ", "illustrative data");
        assertThat(part(docx, "word/document.xml")).contains("titlePg", "headerReference", "w:h=\"16838\"");
    }

    @Test
    void linksLeadSomewhere() throws Exception {
        byte[] docx = docx(FilledPages.status(SampleReports.withUpdates(), "en"));
        String xml = part(docx, "word/document.xml");

        List<String> places = WordFiles.found(xml, "<w:bookmarkStart w:id=\"\\d+\" w:name=\"([^\"]+)\"");
        assertThat(places).doesNotHaveDuplicates().allMatch(name -> name.length() <= 40);
        assertThat(WordFiles.found(xml, "w:anchor=\"([^\"]+)\"")).isNotEmpty().isSubsetOf(places);
        try (XWPFDocument document = open(docx)) {
            assertThat(document.getPackagePart().getRelationships())
                    .filteredOn(relation -> relation.getTargetMode() == TargetMode.EXTERNAL)
                    .extracting(relation -> relation.getTargetURI().toString())
                    .contains("https://tracker.example/evidence/1");
        }
    }

    @Test
    void saysTheLanguageOfTheDocumentAndOfEveryTitle() throws Exception {
        byte[] docx = docx(FilledPages.status(SampleReports.small(), "az"));

        assertThat(part(docx, "word/styles.xml")).containsPattern("w:lang [^>]*w:val=\"az-Latn-AZ\"");
        assertThat(part(docx, "word/document.xml")).contains("<w:lang w:val=\"en-GB\"/>");
        try (XWPFDocument document = open(docx)) {
            var properties = document.getProperties().getCoreProperties();
            assertThat(properties.getUnderlyingProperties().getLanguageProperty())
                    .contains("az");
            assertThat(properties.getTitle()).contains("National Action Plan");
        }
    }

    @Test
    void marksKeepTheirColours() throws Exception {
        assertThat(part(
                        docx(page("<p><span class=\"mark NOT_STARTED\">○</span> Not started</p>")),
                        "word/document.xml"))
                .contains("<w:rStyle w:val=\"NOTSTARTED\"/><w:rFonts w:ascii=\"Segoe UI Symbol\"");
    }

    @Test
    void barIsARowOfCellsAsWideAsTheShares() throws Exception {
        String bar = "<div class=\"bar\"><div class=\"part COMPLETE\" style=\"width: 75%\">3</div>"
                + "<div class=\"part LIMITED\" style=\"width: 25%\">1</div></div>";
        try (XWPFDocument document = open(docx(page(bar)))) {
            XWPFTable table = document.getTables().get(0);

            assertThat(table.getRow(0).getTableCells())
                    .extracting(cell -> cell.getText())
                    .containsExactly("3", "1");
            assertThat(table.getRow(0).getCell(0).getColor()).isEqualTo("17724A");
            assertThat(table.getRow(0).getCell(0).getWidth())
                    .isGreaterThan(2 * table.getRow(0).getCell(1).getWidth());
        }
    }

    @Test
    void linesOfADrawingBecomeAChartOfWord() throws Exception {
        String drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart line\" aria-label=\"What is left\" "
                + "data-labels=\"2013,2014,2015\"><polyline data-series=\"Open\" data-values=\"4,2.5,\"/></svg>";
        byte[] docx = docx(page("<div>" + drawing + "</div>"));

        assertThat(part(docx, "word/document.xml")).contains("descr=\"What is left\"", "c:chart");
        assertThat(part(docx, "word/charts/chart1.xml")).contains("lineChart", "2014", "2.5", "Open");
        assertThat(docx(page(
                        "<div><svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\"><title>x</title></svg></div>")))
                .satisfies(without ->
                        assertThat(part(without, "word/document.xml")).doesNotContain("drawing"));
    }

    @Test
    void placeToWriteIsAFieldToClick() throws Exception {
        byte[] docx = docx(
                page("<div class=\"gap-to-write\" id=\"lessons\" title=\"Lessons\"><p>What was learnt?</p></div>"));

        assertThat(part(docx, "word/document.xml"))
                .contains("<w:sdt><w:sdtPr><w:alias w:val=\"Lessons\"/><w:tag w:val=\"lessons\"/>", "showingPlcHdr")
                .contains("<w:pStyle w:val=\"Prompt\"/>", "What was learnt?");
    }

    @Test
    void listsCountAnew() throws Exception {
        byte[] docx = docx(page("<ol><li>a</li><li>b<ul><li>c</li></ul></li></ol><ol><li>d</li></ol>"));

        assertThat(WordFiles.found(part(docx, "word/document.xml"), "w:ilvl w:val=\"(\\d)\"/><w:numId"))
                .containsExactly("0", "0", "1", "0");
        assertThat(WordFiles.found(part(docx, "word/document.xml"), "w:numId w:val=\"(\\d)\""))
                .containsExactly("3", "3", "1", "4");
    }

    @Test
    void leavesOutWhatOnlyOtherFormsHave() throws Exception {
        try (XWPFDocument document = open(
                docx(
                        page(
                                "<p class=\"only-pdf\">paper</p><p class=\"only-word\">office</p><p>a <span class=\"only-screen\">screen</span></p>")))) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("office", "a");
        }
    }

    @Test
    void textOfReportersStaysText() throws Exception {
        try (XWPFDocument document = open(docx(FilledPages.status(SampleReports.withUpdates(), "en")))) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .anyMatch(text ->
                            text.contains("<script>alert(1)</script> 12 bodies & {{x}} of \"40\"; &amp; the rest"))
                    .anyMatch(text -> text.contains("=HYPERLINK(\"https://attacker.example\",\"open me\")"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <table></table><table><tbody></tbody></table><table><tr></tr></table>
                    <table><tr><td colspan="99999">x</td><td rowspan="99999">y</td></tr><tr><td>z</td></tr></table>
                    <table><tr><td><table><tr><td>x</td></tr></table></td></tr></table>
                    <ul></ul><ol><li></li></ol><p></p><div class="bar"></div><div class="gap-to-write"></div>
                    <p><a href="#nowhere">x</a><a href="https://a.example/{} b">y</a><a><a href="#x">z</a></a></p>
                    <img alt="x" src="data:image/png;base64,AAAA"/><img src="file:///etc/passwd"/>
                    <svg xmlns="http://www.w3.org/2000/svg" class="chart" data-labels="1"><polyline data-values="NaN"/></svg>
                    <h1></h1><h2></h2><h4>deep</h4><p id="x">a</p><p id="x">b</p>
                    """)
    void emptyAndOddPartsBreakNothing(String odd) throws Exception {
        try (XWPFDocument document = open(docx(page(odd + "<p>after</p>")))) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .contains("after");
        }
    }

    @Test
    void longWordsAndCharactersOutsideXmlBreakNothing() throws Exception {
        var page =
                WordFiles.parse(page("<table><tr><td>" + "w".repeat(5_000) + "</td><td>x</td></tr></table><p>y</p>"));
        page.getElementsByTagName("p").item(0).setTextContent("before \u0001\u0000 \ud800 漢字 \ud83d\ude00 after");

        try (XWPFDocument document = open(WordFiles.write(page, ReportTemplates.ofProduct()))) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .contains("before ?? ? 漢字 \ud83d\ude00 after");
            assertThat(document.getTables().get(0).getRow(0).getCell(1).getWidth())
                    .isGreaterThan(200);
        }
    }

    @Test
    void samePageIsTheSameFileToTheByte() throws Exception {
        // Without its drawing: a chart brings a workbook along that says when it was made.
        String page = FilledPages.status(SampleReports.small(), "ru").replace("data-values", "data-nothing");

        assertThat(docx(page)).isEqualTo(docx(page));
    }

    @Test
    void styleOfACoordinatorsOwnIsTakenByItsName() throws Exception {
        try (XWPFDocument document = open(Files.readAllBytes(Path.of("reports/templates", WordDocument.TEMPLATE)));
                var out = Files.newOutputStream(folder.resolve(WordDocument.TEMPLATE))) {
            var style = document.getStyles().getStyle("Hint").getCTStyle();
            style.getName().setVal("My own");
            document.write(out);
        }

        byte[] docx = WordFiles.write(WordFiles.parse(page("<p class=\"my-own\">x</p>")), Folders.templates(folder));
        assertThat(part(docx, "word/document.xml")).contains("<w:pStyle w:val=\"Hint\"/>");
    }

    @Test
    void templateThatIsNoDocumentOrFetchesSomethingIsNamed() throws Exception {
        Path template = Files.writeString(folder.resolve(WordDocument.TEMPLATE), "no document");
        assertThatThrownBy(() -> WordFiles.write(WordFiles.parse(page("<p>x</p>")), Folders.templates(folder)))
                .isInstanceOf(BrokenTemplate.class)
                .hasMessageContaining("report.docx");

        Files.write(template, Files.readAllBytes(Path.of("reports/templates", WordDocument.TEMPLATE)));
        try (OPCPackage parts = OPCPackage.open(template.toFile())) {
            parts.getPartsByName(Pattern.compile("/word/settings.xml"))
                    .get(0)
                    .addExternalRelationship(
                            "https://attacker.example/t.dotm",
                            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate");
        }
        assertThatThrownBy(() -> WordFiles.write(WordFiles.parse(page("<p>x</p>")), Folders.templates(folder)))
                .isInstanceOf(BrokenTemplate.class)
                .hasMessageContaining("fetches");
    }

    private static XWPFDocument open(byte[] docx) throws Exception {
        return new XWPFDocument(new ByteArrayInputStream(docx));
    }

    private static List<String> texts(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }
}
