package org.opengov.tracker.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opengov.tracker._support.SampleKinds;
import org.opengov.tracker._support.SampleReports;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.report.ReportKind;
import org.opengov.tracker.report.ReportTemplates;
import org.opengov.tracker.report.StatusReport;
import org.opengov.tracker.report.XhtmlPage;
import org.opengov.tracker.report.page.ReportPage;

/** Annual statements and self-assessments as PDF. */
class KindsPdfTest {

    @ParameterizedTest
    @CsvSource({
        "ANNUAL_STATEMENT, en",
        "ANNUAL_STATEMENT, az",
        "ANNUAL_STATEMENT, ru",
        "MIDTERM_SELF_ASSESSMENT, az",
        "END_OF_TERM_SELF_ASSESSMENT, en",
        "END_OF_TERM_SELF_ASSESSMENT, ru"
    })
    void isAccessibleAndFitForArchives(ReportKind kind, String language) throws Exception {
        byte[] pdf = pdf(kind, SampleReports.withUpdates(), language);

        PdfValidator.assertAccessibleAndFitForArchives(pdf);
    }

    @ParameterizedTest
    @CsvSource({"ANNUAL_STATEMENT", "END_OF_TERM_SELF_ASSESSMENT"})
    void isSoWithASilentGovernmentToo(ReportKind kind) throws Exception {
        byte[] pdf = pdf(kind, SampleReports.large(12), "en");

        PdfValidator.assertAccessibleAndFitForArchives(pdf);
    }

    @Test
    void everyPageAfterTheCoverSaysWhatItIsOf() throws Exception {
        byte[] pdf = pdf(ReportKind.ANNUAL_STATEMENT, SampleReports.withUpdates(), "en");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            for (int page = 2; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document).replaceAll("\\s+", " "))
                        .contains("Central executive authorities", "Annual statement for 2013", "Page " + page + " of ")
                        .contains("illustrative data");
            }
        }
    }

    private static byte[] pdf(ReportKind kind, StatusReport whole, String language) throws IOException {
        boolean annual = kind == ReportKind.ANNUAL_STATEMENT;
        StatusReport report = annual ? SampleKinds.ofAgency(whole, "central-exec") : whole;
        ReportTemplates templates = ReportTemplates.ofProduct();
        String page = ReportPage.fill(
                templates,
                SampleKinds.order(kind, report, language, annual ? 2013 : null),
                report,
                Messages.in(new Locale(language)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfDocument(templates).write(XhtmlPage.parse(page, ReportPage.templateOf(kind)), out);
        return out.toByteArray();
    }
}
