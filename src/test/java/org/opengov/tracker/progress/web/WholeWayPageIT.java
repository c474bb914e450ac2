package org.opengov.tracker.progress.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengov.tracker._support.Browser;
import org.opengov.tracker._support.Http;

/** One update's whole way, as the people walk it: from the officer's browser to the page, the API and both reports. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class WholeWayPageIT {

    private static final String COMMITMENT = "AZ0026";
    private static final String FORM = "/desk/progress-edit/AZ0026.1?period=2015&lang=en";
    private static final String DONE = "The rules on audit were adopted and published.";
    private static final String REASON = "Please name the decree by which they were adopted.";
    private static final String MENDED = "The rules on audit were adopted by decree 311 and published.";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Baku"));

    @ArquillianResource
    URI site;

    private Http http;

    @BeforeEach
    void startClean() {
        http = new Http(site);
        http.cleanDatabase();
    }

    @Test
    void updateGoesFromTheOfficerToEverybody() throws IOException {
        try (Browser browser = new Browser(site)) {
            Page officer = browser.desktop();
            Page coordinator = browser.desktop();
            Browser.signIn(officer, "officer");
            Browser.signIn(coordinator, "coordinator");

            officerIsRefusedWithoutEvidence(officer);
            officerAddsEvidenceAndHandsIn(officer);
            coordinatorReturns(coordinator);
            officerMends(officer);
            assertNotPublic(TODAY);
            coordinatorPublishes(coordinator);

            assertPublic();
            assertNotPublic(TODAY.minusDays(1));
            browser.assertNoTrouble();
        }
    }

    private static void officerIsRefusedWithoutEvidence(Page officer) {
        officer.navigate(FORM);
        officer.locator("label[for='progress-form:completion-COMPLETE']").click();
        officer.fill("[id='progress-form:completedOn']", "2015-11-30");
        officer.fill("[id='progress-form:done']", DONE);
        officer.click("[id='progress-form:submit']");

        assertThat(officer.locator("#problems")).containsText("Add at least one link or file");
        assertThat(officer.locator("[id='progress-form:done']")).hasValue(DONE);
    }

    private static void officerAddsEvidenceAndHandsIn(Page officer) {
        officer.fill("[id='progress-form:evidenceAddress']", "https://example.org/decree-311");
        officer.fill("[id='progress-form:evidenceTitle']", "The decree");
        officer.click("[id='progress-form:add-link']");
        assertThat(officer.locator("[id='progress-form:evidence-list']")).containsText("The decree");

        officer.click("[id='progress-form:submit']");
        officer.waitForURL(url -> !url.contains("/progress-edit/"));
        assertThat(officer.locator("[data-done]")).isVisible();
    }

    private static void coordinatorReturns(Page coordinator) {
        openFirstOfTheQueue(coordinator);
        coordinator.fill("[id='review-form:returnReason']", REASON);
        coordinator.click("[id='review-form:return']");
        coordinator.waitForURL(url -> !url.contains("/review-update/"));
    }

    private static void officerMends(Page officer) {
        officer.navigate(FORM);
        assertThat(officer.locator("#main")).containsText(REASON);
        officer.fill("[id='progress-form:done']", MENDED);
        officer.click("[id='progress-form:submit']");
        officer.waitForURL(url -> !url.contains("/progress-edit/"));
    }

    private static void coordinatorPublishes(Page coordinator) {
        openFirstOfTheQueue(coordinator);
        assertThat(coordinator.locator(".differences")).containsText(MENDED);
        coordinator.click("[id='review-form:publish']");
        coordinator.waitForURL(url -> !url.contains("/review-update/"));
    }

    private static void openFirstOfTheQueue(Page coordinator) {
        coordinator.navigate("/desk/review?lang=en");
        coordinator.locator("a[href*='/desk/review-update/']").first().click();
    }

    private void assertPublic() throws IOException {
        assertThat(http.get("/commitments/" + COMMITMENT + "?lang=en").text()).contains(MENDED);
        assertThat(board(TODAY)).contains("\"COMPLETE\":1");
        assertThat(workbook(TODAY)).contains(MENDED);
        assertThat(pdf(TODAY)).contains("decree 311");
    }

    private void assertNotPublic(LocalDate day) throws IOException {
        assertThat(http.get("/commitments/" + COMMITMENT + "?lang=en&asOf=" + day)
                        .text())
                .doesNotContain("decree 311", DONE);
        assertThat(board(day)).contains("\"NO_INFORMATION\":37");
        assertThat(workbook(day)).doesNotContain("decree 311", DONE);
        assertThat(pdf(day)).doesNotContain("decree 311");
    }

    private String board(LocalDate day) {
        return http.get("/api/v1/plans/AZ-2012-2015/scoreboard?voice=GOVERNMENT&asOf=" + day)
                .text()
                .replaceAll("\\s", "");
    }

    private byte[] report(String form, LocalDate day) {
        return http.get("/api/v1/plans/AZ-2012-2015/status-report." + form + "?voice=GOVERNMENT&lang=en&asOf=" + day)
                .wire();
    }

    private String workbook(LocalDate day) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(report("xlsx", day)))) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        text.append(cell).append('\n');
                    }
                }
            }
        }
        return text.toString();
    }

    private String pdf(LocalDate day) throws IOException {
        try (PDDocument document = Loader.loadPDF(report("pdf", day))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
