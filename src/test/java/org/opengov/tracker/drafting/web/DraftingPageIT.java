package org.opengov.tracker.drafting.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
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

/** A plan from nothing to its first amendment, as a coordinator makes it on the pages; the public sees it from its adoption. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Tag("anyDatabase")
class DraftingPageIT {

    private static final String PLAN = "XX-2026-2027";
    private static final String OGP_ID = "MT0001";
    private static final String PLAN_PAGE = "/desk/plan-draft/" + PLAN + "?lang=en";
    private static final List<String> OF_THE_DRAFT =
            List.of(PLAN, OGP_ID, "Houses of glass", "Open every ledger", "Guild of clerks", "xx-guild");
    private static final List<String> PUBLIC = List.of(
            "/?lang=en",
            "/agencies?lang=en",
            "/board?lang=en",
            "/updates?lang=en",
            "/data?lang=en",
            "/about?lang=en",
            "/api/v1/plans");
    private static final List<String> PUBLIC_ONCE_ADOPTED = List.of(
            "/plans/" + PLAN,
            "/commitments/" + OGP_ID,
            "/agencies/xx-guild",
            "/board/" + PLAN,
            "/api/v1/plans/" + PLAN,
            "/api/v1/plans/" + PLAN + "/commitments",
            "/api/v1/plans/" + PLAN + "/agencies",
            "/api/v1/plans/" + PLAN + "/scoreboard",
            "/api/v1/plans/" + PLAN + "/status-report.xlsx",
            "/api/v1/commitments/" + OGP_ID);

    @ArquillianResource
    URI site;

    private Http http;

    @BeforeEach
    void startClean() {
        http = new Http(site);
        http.cleanDatabase();
    }

    @AfterEach
    void leaveClean() {
        http.cleanDatabase();
    }

    @Test
    void planIsMadeFromNothingAdoptedAndAmended() {
        try (Browser browser = new Browser(site)) {
            Page page = browser.desktop();
            Browser.signIn(page, "coordinator");

            beginThePlan(page);
            addAgencyAndTheme(page);
            addCommitment(page);
            addMilestones(page);
            makePeriods(page);
            editorsAreTold(page, browser);
            assertNothingLeaks();
            adopt(page);
            assertPublic();
            amend(page);

            assertThat(http.get("/commitments/" + OGP_ID + "?lang=en").text())
                    .contains("30 September 2027", "The ledgers are longer than we thought.");
            withdraw(page);
            browser.assertNoTrouble();
        }
    }

    private static void beginThePlan(Page page) {
        page.navigate("/desk/plan-list?lang=en");
        assertUsable(page);
        page.click("#new-plan");
        fill(page, "title", "Houses of glass");
        fill(page, "starts", "spring");
        page.click("[id='draft-form:save']");
        assertThat(page.locator("#problems")).isVisible();
        assertThat(field(page, "title")).hasValue("Houses of glass");
        assertThat(field(page, "starts")).hasValue("spring");
        assertUsable(page);

        fill(page, "code", PLAN);
        fill(page, "language", "en");
        fill(page, "country", "Malta");
        fill(page, "countryCode", "MT");
        fill(page, "starts", "2026");
        fill(page, "ends", "2027-12-31");
        save(page);
        assertThat(page.locator(".findings .must")).hasCount(2);
        assertUsable(page);
    }

    private static void addAgencyAndTheme(Page page) {
        page.navigate("/desk/agency-edit?lang=en");
        assertUsable(page);
        fill(page, "agencyCode", "xx-guild");
        fill(page, "name", "Guild of clerks");
        save(page);
        page.navigate(PLAN_PAGE);
        page.click("#new-theme");
        assertUsable(page);
        fill(page, "name", "Money");
        save(page);
    }

    private static void addCommitment(Page page) {
        page.click("#new-commitment");
        assertThat(field(page, "ogpId")).hasValue(OGP_ID);
        fill(page, "number", "1.1");
        fill(page, "title", "Open every ledger");
        fill(page, "due", "2027-12-31");
        fill(page, "sdgTargets", "SDG 16");
        field(page, "theme").selectOption("1");
        field(page, "lead").selectOption("xx-guild");
        page.click("[id='draft-form:save']");
        assertThat(page.locator("#problems")).containsText("16.6");
        assertThat(field(page, "title")).hasValue("Open every ledger");
        assertUsable(page);

        fill(page, "sdgTargets", "16.6");
        save(page);
        assertThat(page.locator(".findings .must").filter(containing(OGP_ID))).containsText("no milestone");
    }

    private static void addMilestones(Page page) {
        for (String title : List.of("Every ledger is online", "A list of ledgers is out")) {
            page.navigate("/desk/milestone-edit/" + OGP_ID + "?lang=en");
            fill(page, "title", title);
            save(page);
        }
        assertUsable(page);
        page.click("[aria-label='Up " + OGP_ID + ".2']");
        assertThat(page.locator("[id='" + OGP_ID + ".1']")).containsText("A list of ledgers is out");
        page.navigate("/desk/milestone-edit/" + OGP_ID + "?milestone=" + OGP_ID + ".2&lang=en");
        assertThat(field(page, "title")).hasValue("Every ledger is online");
        assertUsable(page);
    }

    private static void makePeriods(Page page) {
        page.navigate(PLAN_PAGE);
        page.locator("[id='rhythm-form:rhythm']").selectOption("HALF_YEARLY");
        page.fill("[id='rhythm-form:dueDays']", "soon");
        page.click("[id='rhythm-form:set']");
        assertThat(page.locator("#problems")).isVisible();
        assertThat(page.locator("[id='rhythm-form:dueDays']")).hasValue("soon");
        page.fill("[id='rhythm-form:dueDays']", "20");
        page.click("[id='rhythm-form:set']");
        assertThat(page.locator("a[href*='period-edit/" + PLAN + "?period=2027-H2']"))
                .isVisible();
        assertThat(page.locator(".findings .must")).hasCount(0);
        page.navigate("/desk/period-edit/" + PLAN + "?period=2027-H2&lang=en");
        assertUsable(page);
    }

    private static void editorsAreTold(Page first, Browser browser) {
        Page second = browser.phone();
        Browser.signIn(second, "coordinator");
        String form = "/desk/commitment-edit/" + PLAN + "?commitment=" + OGP_ID + "&lang=en";
        second.navigate(form);
        assertUsable(second);
        first.navigate(form);
        fill(first, "problem", "Nobody sees the ledgers.");
        save(first);

        fill(second, "problem", "Ledgers are locked away.");
        second.click("[id='draft-form:save']");

        assertThat(second.locator("#problems")).containsText("Somebody else");
        assertThat(field(second, "problem")).hasValue("Ledgers are locked away.");
        first.navigate(form);
        assertThat(field(first, "problem")).hasValue("Nobody sees the ledgers.");
        second.navigate(PLAN_PAGE);
        assertUsable(second);
    }

    private void assertNothingLeaks() {
        for (String address : PUBLIC) {
            assertThat(http.get(address).text()).as(address).doesNotContain(OF_THE_DRAFT);
        }
        for (String address : PUBLIC_ONCE_ADOPTED) {
            assertThat(http.get(address).status()).as(address).isEqualTo(404);
        }
    }

    private static void adopt(Page page) {
        page.navigate("/desk/plan-adopt/" + PLAN + "?lang=en");
        assertUsable(page);
        page.locator(".findings a").first().click();
        page.waitForURL(url -> url.contains("/plan-draft/") && url.endsWith("#" + OGP_ID));
        page.navigate("/desk/plan-adopt/" + PLAN + "?lang=en");
        page.click("[id='draft-form:adopt']");
        assertThat(page.locator("#problems")).isVisible();
        fill(page, "actNumber", "77");
        fill(page, "actDay", "2026-01-20");
        fill(page, "actIssuer", "The Cabinet");
        page.click("[id='draft-form:adopt']");
        page.waitForURL(url -> url.contains("/plan-draft/"));
        assertThat(page.locator("[data-done]")).containsText(PLAN);
        assertThat(page.locator("#new-commitment")).hasCount(0);
        assertUsable(page);
    }

    private void assertPublic() {
        for (String address : PUBLIC_ONCE_ADOPTED) {
            assertThat(http.get(address).status()).as(address).isEqualTo(200);
        }
        assertThat(http.get("/plans/" + PLAN + "?lang=en").text()).contains("Houses of glass", "Open every ledger");
        assertThat(http.get("/agencies?lang=en").text()).contains("Guild of clerks");
    }

    private static void amend(Page page) {
        page.navigate("/desk/amendment-edit/" + OGP_ID + "?lang=en");
        assertUsable(page);
        assertThat(page.locator("aside")).containsText("31 December 2027");
        field(page, "field").selectOption("DUE");
        fill(page, "became", "next autumn");
        fill(page, "reason", "The ledgers are longer than we thought.");
        fill(page, "act", "Order 12");
        fill(page, "decidedOn", "2026-06-01");
        fill(page, "approver", "The Cabinet");
        page.click("[id='draft-form:record']");
        assertThat(page.locator("#problems")).containsText("2014-12-31");
        assertThat(field(page, "reason")).hasValue("The ledgers are longer than we thought.");
        fill(page, "became", "2027-09-30");
        page.click("[id='draft-form:record']");
        page.waitForURL(url -> url.contains("/plan-draft/"));
        assertThat(page.locator("section[aria-labelledby='amendments']"))
                .containsText("31 December 2027 → 30 September 2027");
        assertUsable(page);
    }

    private static void withdraw(Page page) {
        page.navigate("/desk/amendment-edit/" + OGP_ID + "?milestone=" + OGP_ID + ".2&lang=en");
        field(page, "field").selectOption("WITHDRAWN");
        fill(page, "reason", "Another office publishes them.");
        fill(page, "act", "Order 13");
        fill(page, "decidedOn", "2026-06-02");
        fill(page, "approver", "The Cabinet");
        page.click("[id='draft-form:record']");
        page.waitForURL(url -> url.contains("/plan-draft/"));
        assertThat(page.locator("section[aria-labelledby='amendments']")).containsText("in force → withdrawn");
    }

    private static Locator.FilterOptions containing(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Locator field(Page page, String name) {
        return page.locator("[id='draft-form:" + name + "']");
    }

    private static void fill(Page page, String name, String text) {
        field(page, name).fill(text);
    }

    private static void save(Page page) {
        page.click("[id='draft-form:save']");
        page.waitForURL(url -> !url.contains("-edit"));
        assertThat(page.locator("[data-done]")).isVisible();
    }

    private static void assertUsable(Page page) {
        assertThat(Browser.axe(page)).as(page.url()).isEmpty();
        assertThat(Browser.faultsOf(page)).as(page.url()).isEmpty();
    }
}
