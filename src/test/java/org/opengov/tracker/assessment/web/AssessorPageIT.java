package org.opengov.tracker.assessment.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
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
import org.opengov.tracker._support.Pages;
import org.opengov.tracker._support.ServerSettings;

/** A civil society organisation at its desk: it sees what it has said, and says more. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Tag("anyDatabase")
class AssessorPageIT {

    private static final String ORGANISATION = "Centre for Open Budgets";
    private static final String LOGIN = "assessor-of-budgets";

    @ArquillianResource
    URI site;

    @BeforeEach
    void startClean() {
        new Http(site).cleanDatabase();
    }

    @AfterEach
    void leaveClean() {
        new Http(site).cleanDatabase();
    }

    @Test
    void assessorSeesWhatTheOwnOrganisationHasSaidAndRecordsMore() {
        try (Browser browser = new Browser(site)) {
            Page page = browser.desktop();
            makeAccount(browser, page);
            Browser.signIn(page, LOGIN);

            page.navigate("/desk?lang=en");
            assertThat(page.locator("main")).containsText("assessed none of 37 commitments yet");
            page.click("main a.button");
            assertThat(page.locator(".choices .task").first()).containsText("none recorded");
            page.click(".choices a >> text='Oversight of Local Budgets'");
            record(page);

            page.navigate("/desk/assessments?lang=en");
            assertThat(page.locator("main .lead")).hasText("Your organisation has assessed 1 of 37 commitments.");
            assertThat(page.locator(".choices .task:has-text('AZ0026')")).containsText("Limited");
            page.navigate("/commitments/AZ0026?lang=ru");
            assertThat(page.locator("p[lang=en] >> text='Half of the councils publish.'"))
                    .isVisible();
            everyPageIsForEverybody(page);
            browser.assertNoTrouble();
        }
    }

    private static void record(Page page) {
        assertThat(page.locator("[id='assessment-form:assessor']")).isDisabled();
        page.selectOption("[id='assessment-form:voice']", "CIVIL_SOCIETY");
        page.selectOption("[id='assessment-form:review']", "MONITORING");
        page.fill("[id='assessment-form:published']", "2014-06");
        page.selectOption("[id='assessment-form:completion']", "LIMITED");
        page.fill("[id='assessment-form:source']", "https://budgets.example/review");
        page.fill("[id='assessment-form:note']", "Half of the councils publish.");
        page.click("[id='assessment-form:record']");
        assertThat(page.locator("#recorded ~ .recorded:has-text('" + ORGANISATION + "')"))
                .containsText("Limited");
    }

    private static void everyPageIsForEverybody(Page page) {
        for (String address : List.of("/desk", "/desk/assessments", "/desk/assessments/AZ0026")) {
            Browser.narrow(page);
            page.navigate(Pages.in("ru", address));
            assertThat(Browser.faultsOf(page)).as(page.url()).isEmpty();
            Browser.widen(page);
            assertThat(Browser.faultsOf(page)).as(page.url()).isEmpty();
            assertThat(Browser.axe(page)).as(page.url()).isEmpty();
        }
    }

    private static void makeAccount(Browser browser, Page assessor) {
        Page admin = browser.desktop();
        Browser.signIn(admin, "admin");
        admin.navigate("/admin/accounts?lang=en");
        admin.fill("#login", LOGIN);
        admin.fill("#name", "An assessor");
        admin.selectOption("#role", "ASSESSOR");
        admin.fill("#organisation", ORGANISATION);
        admin.click("#submit");
        assessor.navigate(admin.locator("#link").textContent().replaceFirst("^https?://[^/]+", ""));
        assessor.fill("#password", ServerSettings.SAMPLE_PASSWORD);
        assessor.fill("#repeated", ServerSettings.SAMPLE_PASSWORD);
        assessor.click("#submit");
        assessor.waitForURL(url -> !url.contains("/password"));
    }
}
