package org.opengov.tracker.linkcheck.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.opengov.tracker._support.EvidenceServlet.COMMITMENT;
import static org.opengov.tracker._support.EvidenceServlet.DEAD_LINK;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengov.tracker._support.Browser;
import org.opengov.tracker._support.Http;

/** A link that no longer leads anywhere, as the public, programs and those at the desk are told of it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Tag("anyDatabase")
class DeadLinkPageIT {

    private static final LocalDate YESTERDAY =
            LocalDate.now(ZoneId.of("Asia/Baku")).minusDays(1);
    private static final String PAGE = "/commitments/" + COMMITMENT + "?lang=en";
    private static final String API = "/api/v1/plans/AZ-2012-2015/progress-updates";

    @ArquillianResource
    URI site;

    private Http http;

    @BeforeEach
    void startWithAPublishedLink() {
        http = new Http(site);
        http.cleanDatabase();
        http.evidence("draft");
        http.evidence("publish");
    }

    @Test
    void publicAndProgramsAreToldSinceWhen() {
        Http.Answer before = http.get(PAGE);
        assertThat(before.text()).contains(DEAD_LINK).doesNotContain("Not reachable");
        assertThat(squeezed(API)).contains("\"reachable\":null").doesNotContain("\"reachable\":false");

        http.evidence("nights");

        Http.Answer after = http.get(PAGE, "If-None-Match", before.header("ETag"));
        assertThat(after.status()).isEqualTo(200);
        assertThat(after.text()).contains("Not reachable since");
        assertThat(http.get("/updates?lang=ru").text()).contains("Не открывается с");
        assertThat(squeezed(API)).contains("\"reachable\":false,\"unreachableSince\":\"" + YESTERDAY + "\"");
        assertThat(http.get(API + ".csv").text())
                .contains("evidenceUnreachable,evidenceUnreachableSince")
                .contains(DEAD_LINK + "," + YESTERDAY);
    }

    private String squeezed(String address) {
        return http.get(address).text().replaceAll("\\s", "");
    }

    @Test
    void officerIsToldAtTheDeskAndEveryPageIsForEverybody() {
        http.evidence("nights");
        try (Browser browser = new Browser(site)) {
            Page officer = browser.desktop();
            Browser.signIn(officer, "officer");
            officer.navigate("/desk?lang=en");
            officer.locator(".dead-links summary").click();
            assertThat(officer.locator(".dead-links")).containsText("1 of your links no longer answers");
            assertThat(officer.locator(".dead-links")).containsText("No server has this name.");
            assertFree(officer);

            Page coordinator = browser.phone();
            Browser.signIn(coordinator, "coordinator");
            coordinator.navigate("/desk?lang=az");
            coordinator.locator(".dead-links summary").click();
            assertFree(coordinator);

            Page reader = browser.phone();
            for (String page : new String[] {PAGE, "/updates?lang=ru", "/agencies?lang=az", "/agencies/moj?lang=en"}) {
                reader.navigate(page);
                assertFree(reader);
            }
            assertThat(reader.locator(".facts")).containsText("1 of 1 update backed by evidence");
            browser.assertNoTrouble();
        }
    }

    private static void assertFree(Page page) {
        assertThat(Browser.axe(page)).as(page.url()).isEmpty();
        assertThat(Browser.faultsOf(page)).as(page.url()).isEmpty();
    }
}
