package org.opengov.tracker.exchange.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengov.tracker._support.Browser;
import org.opengov.tracker._support.Http;
import org.opengov.tracker._support.ServerSettings;
import org.opengov.tracker.exchange.PlanBooks;

/**
 * A plan's whole cycle in a browser: written into the template, brought in, adopted; three agencies report, one on the
 * page, one by workbook, one not at all; published, amended, closed. What everybody sees afterwards is exactly that.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Tag("anyDatabase")
class WholeCyclePageIT {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String PLAN = "XX-2025-2026";
    private static final String IN_ENGLISH = "?lang=en";

    @ArquillianResource
    URI site;

    private Http http;

    @BeforeEach
    void startClean() {
        http = new Http(site);
        http.cleanDatabase();
    }

    @AfterEach
    void leaveNothing() {
        http.cleanDatabase();
    }

    @Test
    void planGoesItsWholeWay() throws IOException {
        try (Browser browser = new Browser(site)) {
            Page coordinator = browser.desktop();
            Browser.signIn(coordinator, "coordinator");
            bringIn(coordinator);
            String first = adopt(coordinator);
            String justice = first + ".1";
            String finance = next(first) + ".1";

            Page admin = browser.desktop();
            Browser.signIn(admin, "admin");
            reportOnThePage(account(admin, browser, "xx-justice"), justice);
            reportByWorkbook(account(admin, browser, "xx-finance"), finance);

            publishAll(coordinator);
            amend(coordinator, next(first));
            close(coordinator);
            assertPublic(first, justice, finance);
            browser.assertNoTrouble();
        }
    }

    private static String next(String ogpId) {
        return "AZ%04d".formatted(Integer.parseInt(ogpId.substring(2)) + 1);
    }

    private static void bringIn(Page page) throws IOException {
        page.navigate("/desk/plan-import" + IN_ENGLISH);
        assertSound(page);
        byte[] template = Files.readAllBytes(
                page.waitForDownload(() -> page.click("#template")).path());
        byte[] plan = PlanBooks.small(template);

        upload(page, "import-form", "workbook", "check", PlanBooks.type(plan, "milestones.due", 3, "some day"));
        assertThat(page.locator(".book-faults")).containsText("Milestones!F8");
        assertThat(page.locator("[id='plan-form:take']")).hasCount(0);
        assertSound(page);
        byte[] marked = Files.readAllBytes(
                page.waitForDownload(() -> page.click("#marked")).path());

        page.navigate("/desk/plan-import" + IN_ENGLISH);
        upload(page, "import-form", "workbook", "check", PlanBooks.type(marked, "milestones.due", 3, "2026-03"));
        assertThat(page.locator(".book-row")).hasCount(12);
        assertSound(page);
        page.click("[id='plan-form:take']");
        page.waitForURL(url -> url.contains("/desk/plan-draft/" + PLAN));
        assertThat(page.locator(".told")).containsText("12 parts were taken in");
        assertSound(page);
    }

    /** Adopts the plan and tells the id of its first commitment. */
    private static String adopt(Page page) {
        String first = page.locator("a[href*='/desk/commitment-edit/" + PLAN + "?commitment=']")
                .first()
                .getAttribute("href")
                .replaceFirst(".*commitment=(AZ\\d{4}).*", "$1");
        page.navigate("/desk/plan-adopt/" + PLAN + IN_ENGLISH);
        page.fill("[id='draft-form:actNumber']", "12");
        page.fill("[id='draft-form:actDay']", "2025-01-05");
        page.fill("[id='draft-form:actIssuer']", "The Cabinet");
        page.click("[id='draft-form:adopt']");
        page.waitForURL(url -> url.contains("/plan-draft/"));
        assertThat(page.locator("#import-book")).hasCount(0);
        return first;
    }

    /** An officer of an agency, made by the administrator and signed in. */
    private static Page account(Page admin, Browser browser, String agency) {
        admin.navigate("/admin/accounts" + IN_ENGLISH);
        admin.fill("#login", "officer-of-" + agency);
        admin.fill("#name", "Officer of " + agency);
        admin.selectOption("#role", "OFFICER");
        admin.selectOption("#agencyCode", agency);
        admin.click("#submit");
        Page officer = browser.desktop();
        officer.navigate(admin.locator("#link").textContent().replaceFirst("^https?://[^/]+", ""));
        officer.fill("#password", ServerSettings.SAMPLE_PASSWORD);
        officer.fill("#repeated", ServerSettings.SAMPLE_PASSWORD);
        officer.click("#submit");
        officer.waitForURL(url -> !url.contains("/password"));
        Browser.signIn(officer, "officer-of-" + agency);
        return officer;
    }

    private static void reportOnThePage(Page officer, String milestone) {
        officer.navigate("/desk/progress-edit/" + milestone + IN_ENGLISH + "&period=2025");
        officer.locator("label[for='progress-form:completion-SUBSTANTIAL']").click();
        officer.fill("[id='progress-form:done']", "The register runs for half of the courts.");
        officer.fill("[id='progress-form:challenges']", "The other half waits for scanners.");
        officer.click("[id='progress-form:submit']");
        officer.waitForURL(url -> !url.contains("/progress-edit/"));
    }

    private static void reportByWorkbook(Page officer, String milestone) throws IOException {
        officer.navigate("/desk/workbook" + IN_ENGLISH + "&plan=" + PLAN + "&period=2025");
        byte[] book = Files.readAllBytes(
                officer.waitForDownload(() -> officer.click("#download")).path());
        upload(officer, "workbook-form", "workbook", "upload", filled(book, milestone));
        assertThat(officer.locator(".differences")).containsText("The first half is printed.");
        officer.click("[id='book-form:save']");
        assertThat(officer.locator(".told")).containsText("1 was handed in");
    }

    private static byte[] filled(byte[] book, String milestone) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(book));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (Row row : workbook.getSheetAt(0)) {
                if (row.getCell(0) != null && row.getCell(0).toString().equals(milestone)) {
                    row.getCell(9).setCellValue("◔ Limited");
                    row.getCell(11).setCellValue("The first half is printed.");
                    row.getCell(12).setCellValue("Paper is short.");
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static void upload(Page page, String form, String input, String button, byte[] content) {
        page.setInputFiles("[id='" + form + ":" + input + "']", new FilePayload("plan.xlsx", TYPE, content));
        page.click("[id='" + form + ":" + button + "']");
    }

    private static void publishAll(Page page) {
        for (int left = 2; left > 0; left--) {
            page.navigate("/desk/review" + IN_ENGLISH);
            assertThat(page.locator("a[href*='/desk/review-update/']")).hasCount(left);
            page.locator("a[href*='/desk/review-update/']").first().click();
            page.click("[id='review-form:publish']");
            page.waitForURL(url -> !url.contains("/review-update/"));
        }
    }

    private static void amend(Page page, String commitment) {
        page.navigate("/desk/amendment-edit/" + commitment + IN_ENGLISH);
        page.selectOption("[id='draft-form:field']", "DUE");
        page.fill("[id='draft-form:became']", "2026-12-31");
        page.fill("[id='draft-form:reason']", "Paper is short.");
        page.fill("[id='draft-form:act']", "Order 13");
        page.fill("[id='draft-form:decidedOn']", "2025-11-01");
        page.fill("[id='draft-form:approver']", "The Cabinet");
        page.click("[id='draft-form:record']");
        page.waitForURL(url -> url.contains("/plan-draft/"));
    }

    private static void close(Page page) {
        page.navigate("/desk/period-close" + IN_ENGLISH + "&plan=" + PLAN + "&period=2025");
        assertThat(page.locator("#listed")).hasText("1 of 3 updates is missing");
        page.click("[id='close-form:close']");
        assertThat(page.locator("[data-done]")).isVisible();
    }

    private void assertPublic(String first, String justice, String finance) {
        String second = next(first);
        String promise = http.get("/commitments/" + second + IN_ENGLISH).text();
        assertThat(promise)
                .contains("=Publish the budget for citizens", "Paper is short.", "Order 13", "re-planned once")
                .contains("125,000.50")
                .contains("The first half is printed.");
        assertThat(http.get("/commitments/" + first + IN_ENGLISH).text())
                .contains("The register runs for half of the courts.")
                .doesNotContain("re-planned");

        assertThat(http.get("/promises/" + PLAN + IN_ENGLISH).text())
                .contains("1 of 2", "id=\"" + second + "\"", "Paper is short.", "Order 13", "31 December 2026");
        assertThat(http.get("/promises/" + PLAN + IN_ENGLISH + "&asOf=2025-10-31")
                        .text())
                .contains("0 of 2")
                .doesNotContain("Paper is short.");

        String board = http.get("/board/" + PLAN + IN_ENGLISH + "&period=2025").text();
        assertThat(board).contains(justice, first + ".2", finance);
        assertThat(board.split("<td data-label=\"2025\"><a class=\"cell PUBLISHED\""))
                .hasSize(3);
        assertThat(board.split("<td data-label=\"2025\"><a class=\"cell MISSED\""))
                .hasSize(2);

        String api = http.get("/api/v1/commitments/" + second).text();
        assertThat(api).contains("\"LIMITED\"", "2026-12-31", "\"plan\":\"" + PLAN + "\"");
        assertThat(http.get("/api/v1/plans/" + PLAN + "/scoreboard").text())
                .contains("\"SUBSTANTIAL\":", "\"LIMITED\":");
    }

    private static void assertSound(Page page) {
        assertThat(Browser.axe(page)).as(page.url()).isEmpty();
        assertThat(Browser.faultsOf(page)).as(page.url()).isEmpty();
    }
}
