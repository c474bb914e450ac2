package org.opengov.tracker.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
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
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Annual statements and self-assessments as PDF. */
class KindsPdfTest {

    @BeforeAll
    static void startValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

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

        assertThat(failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(failures(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ANNUAL_STATEMENT", "END_OF_TERM_SELF_ASSESSMENT"})
    void isSoWithASilentGovernmentToo(ReportKind kind) throws Exception {
        byte[] pdf = pdf(kind, SampleReports.large(12), "en");

        assertThat(failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(failures(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
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

    private static List<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(flavour, 10, false, true, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isGreaterThan(1000);
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() != TestAssertion.Status.PASSED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage() + " at "
                            + assertion.getLocation().getContext())
                    .toList();
        }
    }
}
