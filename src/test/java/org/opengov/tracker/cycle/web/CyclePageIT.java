package org.opengov.tracker.cycle.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengov.tracker._support.Browser;
import org.opengov.tracker._support.Http;
import org.opengov.tracker._support.HttpDesk;

/** The reporting cycle as people walk it, and as somebody without a browser may try to walk around it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Tag("anyDatabase")
class CyclePageIT {

    private static final String PLAN = "AZ-2012-2015";
    private static final String FORM = "/desk/progress-edit/AZ0026.1?period=2015&lang=en";
    private static final String CLOSE = "/desk/period-close?plan=" + PLAN + "&period=2015&lang=en";
    private static final String SECRET = "Nothing of this is public before it is published.";

    @ArquillianResource
    URI site;

    private Http http;

    @BeforeEach
    void startClean() {
        http = new Http(site);
        http.cleanDatabase();
    }

    @Test
    void periodIsClosedAndALateUpdateComesIn() {
        try (Browser browser = new Browser(site)) {
            Page coordinator = browser.desktop();
            Page officer = browser.desktop();
            Browser.signIn(coordinator, "coordinator");
            Browser.signIn(officer, "officer");

            coordinator.navigate(CLOSE);
            assertThat(coordinator.locator("#listed")).hasText("56 of 56 updates are missing");
            coordinator.click("[id='close-form:close']");
            assertThat(coordinator.locator("[data-done]")).containsText("56 updates are listed as missing");
            assertThat(Browser.axe(coordinator)).isEmpty();

            officerHandsInLate(officer);

            coordinator.navigate("/desk/review?lang=en");
            assertThat(coordinator.locator("#main")).containsText("Help wanted");
            assertThat(coordinator.locator("#main")).containsText("Late update");
            coordinator.locator("a[href*='/desk/review-update/']").first().click();
            coordinator.click("[id='review-form:publish']");
            coordinator.waitForURL(url -> !url.contains("/review-update/"));

            assertPublic();
            coordinatorReopens(coordinator);
            browser.assertNoTrouble();
        }
    }

    private static void officerHandsInLate(Page officer) {
        officer.navigate(FORM);
        assertThat(Browser.axe(officer)).isEmpty();
        officer.locator("label[for='progress-form:completion-SUBSTANTIAL']").click();
        officer.fill("[id='progress-form:done']", "The rules were drafted.");
        officer.fill("[id='progress-form:challenges']", "The budget came late.");
        officer.fill("[id='progress-form:spent']", "1.234");
        officer.check("[id='progress-form:helpWanted']");
        officer.click("[id='progress-form:submit']");
        assertThat(officer.locator("#problems")).containsText("Write it like 1,234.50");
        assertThat(officer.locator("[id='progress-form:spent']")).hasValue("1.234");

        officer.fill("[id='progress-form:spent']", "1 234,50");
        officer.click("[id='progress-form:submit']");
        assertThat(officer.locator("#problems")).containsText("Hand it in as a late update");
        assertThat(officer.locator("[id='progress-form:done']")).hasValue("The rules were drafted.");

        officer.check("[id='progress-form:late']");
        officer.click("[id='progress-form:submit']");
        officer.waitForURL(url -> !url.contains("/progress-edit/"));
    }

    private void assertPublic() {
        String board = http.get("/board/" + PLAN + "?lang=en&period=2015").text();
        assertThat(board).contains("late update of", "was missing at the closing", "Missing at closing");
        String page = http.get("/commitments/AZ0026?lang=en").text();
        assertThat(page).contains("1,234.50", "late update of").doesNotContain("Help wanted", "helpWanted");
        String api = http.get("/api/v1/commitments/AZ0026").text();
        assertThat(api).contains("\"spentCurrency\"", "1234.5", "\"late\"").doesNotContain("helpWanted");
    }

    private static void coordinatorReopens(Page coordinator) {
        coordinator.navigate(CLOSE);
        coordinator.click("[id='reopen-form:reopen']");
        assertThat(coordinator.locator("#problems")).containsText("Say why the period is opened again.");
        coordinator.fill("[id='reopen-form:reason']", "The ministry was moved.");
        coordinator.click("[id='reopen-form:reopen']");
        assertThat(coordinator.locator("[data-done]")).containsText("Period 2015 is open again.");
        assertThat(coordinator.locator("#main")).containsText("The ministry was moved.");
    }

    @Test
    void officerNeitherSeesThePeriodsNorClosesOne() throws IOException, InterruptedException {
        HttpDesk officer = new HttpDesk(site, "officer");
        Map<String, String> close =
                Map.of("close-form", "close-form", "close-form:mark", "any", "close-form:close", "close");

        assertThat(officer.sendPlainForm(CLOSE, close)).isEqualTo(403);
        assertThat(officer.get("/desk/periods")).doesNotContain("/desk/period-close");
        assertThat(new HttpDesk(site, "coordinator").get(CLOSE)).contains("close-form:close");
    }

    @Test
    void publicBoardHoldsNothingOfADraft() throws IOException, InterruptedException {
        String address = "/board/" + PLAN + "?lang=en";
        String before = http.get(address).text();
        HttpDesk officer = new HttpDesk(site, "officer");
        Map<String, String> nil = Map.of(
                "progress-form", "progress-form",
                "progress-form:version", "",
                "progress-form:nil", "true",
                "progress-form:nilReason", SECRET,
                "progress-form:helpWanted", "true",
                "progress-form:save", "save");

        assertThat(officer.sendPlainForm(FORM, nil)).isEqualTo(302);

        assertThat(officer.get("/desk/board?lang=en")).contains("cell DRAFT");
        // Asked in another way, so that no copy kept from before can answer.
        String after = http.get(address + "&voice=GOVERNMENT").text();
        assertThat(after).doesNotContain(SECRET, "DRAFT", "SUBMITTED\"", "RETURNED\"");
        assertThat(cells(after)).isEqualTo(cells(before));
        assertThat(http.get(address + "&state=DRAFT").text()).contains("56 milestones are shown");
    }

    private static String cells(String page) {
        return page.substring(page.indexOf("<tbody"), page.lastIndexOf("</tbody>"))
                .replaceAll("href=\"[^\"]*\"", "");
    }
}
