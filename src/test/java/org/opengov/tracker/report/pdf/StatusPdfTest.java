package org.opengov.tracker.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opengov.tracker._support.Folders;
import org.opengov.tracker._support.SampleCuts;
import org.opengov.tracker._support.SampleReports;
import org.opengov.tracker._support.SampleUpdates;
import org.opengov.tracker.cut.PublicRecord.CommitmentBlock;
import org.opengov.tracker.report.BrokenTemplate;
import org.opengov.tracker.report.ReportTemplates;
import org.opengov.tracker.report.StatusReport;
import org.opengov.tracker.report.XhtmlPage;
import org.w3c.dom.Document;

class StatusPdfTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "az", "ru"})
    void isAccessibleAndFitForArchivesInEveryLanguage(String language) throws Exception {
        byte[] pdf = pdf(SampleCuts.third(), language);

        PdfValidator.assertAccessibleAndFitForArchives(pdf);
    }

    @Test
    void longReportIsAccessibleAndFitForArchivesToo() throws Exception {
        byte[] pdf = pdf(SampleReports.large(20), "en");

        PdfValidator.assertAccessibleAndFitForArchives(pdf);
    }

    @Test
    void saysEveryCommitmentAndTheFigures() throws Exception {
        StatusReport report = SampleReports.large(37);
        String text = text(pdf(report, "en"));

        for (CommitmentBlock commitment : report.commitments()) {
            assertThat(text).contains(commitment.number(), commitment.title(), commitment.ogpId());
        }
        assertThat(text)
                .contains("6 of 37 commitments complete", "22 Limited", "4,345 days overdue", "no date given")
                .contains("No government report on this plan was published.")
                .contains("Licence: CC BY 4.0");
    }

    @Test
    void namesWhatIsOverdueAndWhatWasPlannedAnew() throws Exception {
        String text = text(pdf(SampleReports.small(), "en"));

        assertThat(text)
                .contains("What needs attention", "Days overdue", "Planned anew", "31 December")
                .containsPattern("\\b730\\s+2\\b");
        String list = text.substring(text.lastIndexOf("Days overdue"), text.lastIndexOf("Planned anew"));
        assertThat(list).containsPattern("\\b[1-9],\\d{3}\\b").doesNotContain("Complete");
    }

    @Test
    void speaksTheReadersLanguage() throws Exception {
        assertThat(text(pdf(SampleReports.withUpdates(), "az")))
                .contains("Tamamlanıb", "Əhəmiyyətli dərəcədə", "ə ğ ı ö ş ü ç İ");
        assertThat(text(pdf(SampleReports.withUpdates(), "ru")))
                .contains("Выполнено", "В значительной мере", "Протокол испытаний");
    }

    @Test
    void eachSheetIsToldAndMayStopTheWriting() throws Exception {
        PdfDocument document = new PdfDocument(ReportTemplates.ofProduct());
        Document page = XhtmlPage.parse(FilledPages.status(SampleReports.small(), "en"), "status-report.html");
        AtomicInteger sheets = new AtomicInteger();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();

        document.write(page, pdf, sheets::incrementAndGet);

        try (PDDocument written = Loader.loadPDF(pdf.toByteArray())) {
            assertThat(written.getNumberOfPages()).isEqualTo(sheets.get());
        }
        assertThatThrownBy(() -> document.write(page, new ByteArrayOutputStream(), () -> {
                    throw new IllegalStateException("nobody wants it any more");
                }))
                .hasMessage("nobody wants it any more");
    }

    @Test
    void carriesTitleLanguageAndBookmarks() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf(SampleReports.small(), "az"))) {
            assertThat(document.getDocumentInformation().getTitle())
                    .contains("National Action Plan for Promotion of Open Government 2012-2015");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("az");
            assertThat(titles(document.getDocumentCatalog().getDocumentOutline()))
                    .contains("Xülasə", "1.1 Institutional Framework");
            assertThat(document.getNumberOfPages()).isBetween(6, 12);
        }
    }

    @Test
    void textOfReportersStaysText() throws Exception {
        assertThat(text(pdf(SampleReports.withUpdates(), "en")))
                .contains("<script>alert(1)</script> 12 bodies & {{x}} of \"40\"; &amp; the rest follow.")
                .contains("=HYPERLINK(\"https://attacker.example\",\"open me\")");
    }

    @Test
    void charactersOutsideTheFontsAndOutsideXmlHarmNothing() throws Exception {
        byte[] pdf = pdf(withReason("before \u0001\u0000 漢字 \ud83d\ude00 \ud800 after"), "en");

        assertThat(text(pdf)).contains("before", "after");
        PdfValidator.assertAccessibleAndFitForArchives(pdf);
    }

    @Test
    void illustrativeDataIsSaidOnEveryPage() throws Exception {
        byte[] pdf = pdf(SampleReports.withUpdates(), "en");

        for (int page = 2; page <= pages(pdf); page++) {
            assertThat(text(pdf, page, page)).contains("illustrative data");
        }
        assertThat(text(pdf, 1, 1)).contains("Contains illustrative data");
        assertThat(text(pdf(SampleReports.small(), "en"))).doesNotContain("illustrative");
    }

    @Test
    void unknownFieldIsNamedWithItsTemplate() throws Exception {
        Files.writeString(folder.resolve("status-report.html"), "<html><p>{{plan.titel}}</p></html>");

        assertThatThrownBy(() -> fromFolder())
                .isInstanceOf(BrokenTemplate.class)
                .hasMessageContaining("status-report.html");
        assertThatThrownBy(() -> fromFolder()).hasMessageContaining("titel").hasMessageContaining("line 1");
    }

    @Test
    void templateReachesNoMethodOfAnObject() throws Exception {
        Files.writeString(folder.resolve("status-report.html"), "<html><p>{{plan.title.getClass}}</p></html>");

        assertThatThrownBy(() -> fromFolder())
                .isInstanceOf(BrokenTemplate.class)
                .hasMessageContaining("getClass");
    }

    @Test
    void templateReadsNoFileAndNoEntity() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.css"), "p:before { content: 'secret' }");
        Files.writeString(
                folder.resolve("status-report.html"),
                "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"><head><title>t</title><link rel=\"stylesheet\" href=\""
                        + secret.toUri() + "\"/></head><body><p>plain</p></body></html>");

        assertThat(text(fromFolder())).contains("plain").doesNotContain("secret");

        Files.writeString(
                folder.resolve("status-report.html"),
                "<!DOCTYPE html [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><html><body>&e;</body></html>");
        assertThatThrownBy(() -> fromFolder())
                .isInstanceOf(BrokenTemplate.class)
                .hasMessageContaining("DOCTYPE");
    }

    @Test
    void malformedTemplateIsNamedWithItsLine() throws Exception {
        Files.writeString(folder.resolve("status-report.html"), "<html>\n<body><p></body></html>");

        assertThatThrownBy(() -> fromFolder())
                .isInstanceOf(BrokenTemplate.class)
                .hasMessageContaining("status-report.html")
                .hasMessageContaining("line 2");
    }

    @Test
    void templateThatIsNoXhtmlIsNamedInsteadOfPrintedBlank() throws Exception {
        Files.writeString(folder.resolve("status-report.html"), "<html><body><p>plain</p></body></html>");

        assertThatThrownBy(() -> fromFolder())
                .isInstanceOf(BrokenTemplate.class)
                .hasMessageContaining("xhtml");
    }

    private byte[] fromFolder() throws IOException {
        return pdf(SampleReports.small(), "en", Folders.templates(folder));
    }

    private static StatusReport withReason(String reason) {
        return SampleReports.with(SampleReports.withUpdates(), List.of(SampleUpdates.saying(reason, null)));
    }

    private static byte[] pdf(StatusReport report, String language) throws IOException {
        return pdf(report, language, ReportTemplates.ofProduct());
    }

    private static byte[] pdf(StatusReport report, String language, ReportTemplates templates) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String page = FilledPages.status(report, language, templates);
        new PdfDocument(templates).write(XhtmlPage.parse(page, "status-report.html"), out);
        return out.toByteArray();
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    /** The text in reading order, with every run of white space as one space. */
    private static String text(byte[] pdf) throws IOException {
        return text(pdf, 1, Integer.MAX_VALUE);
    }

    private static String text(byte[] pdf, int from, int to) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(from);
            stripper.setEndPage(to);
            return stripper.getText(document).replaceAll("[\\s\\u00a0]+", " ");
        }
    }

    private static List<String> titles(PDOutlineNode node) {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem item : node.children()) {
            titles.add(item.getTitle());
            titles.addAll(titles(item));
        }
        return titles;
    }
}
