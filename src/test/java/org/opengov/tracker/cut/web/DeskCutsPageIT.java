package org.opengov.tracker.cut.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
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

/** A coordinator freezes a cut and corrects it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Tag("anyDatabase")
class DeskCutsPageIT {

    private static final String CUTS = "/desk/cuts?plan=AZ-2012-2015&lang=en";
    private static final String DAY = "[id='cut-form:day']";
    private static final String REASON = "[id='cut-form:reason']";
    private static final String CHECK = "[id='cut-form:check']";
    private static final String FREEZE = "[id='sure-form:freeze']";

    @ArquillianResource
    URI site;

    @BeforeEach
    void startClean() {
        new Http(site).cleanDatabase();
    }

    @Test
    void nothingIsFrozenUnaskedAndNothingTypedIsLost() {
        try (Browser browser = new Browser(site)) {
            Page page = browser.desktop();
            Browser.signIn(page, "coordinator");
            page.navigate(CUTS);
            ask(page, "2014-06-30", "Half-year report");
            assertThat(page.locator("#asked")).containsText("Freeze cut 1 for 30 June 2014?");
            assertThat(page.locator("#asked")).containsText("37");
            page.click("#leave");
            assertThat(page.locator("table.cuts")).hasCount(0);
            assertThat(page.locator(REASON)).hasValue("Half-year report");

            ask(page, "2014-06-30", "Half-year report");
            page.click(FREEZE);
            assertThat(page.locator("[data-done]")).containsText("AZ-2012-2015-C1");
            assertThat(page.locator(REASON)).hasValue("");

            ask(page, "2014-06-30", "Once more");
            assertThat(page.locator("#problems")).containsText("Cut 1 already stands for 30 June 2014");
            assertThat(page.locator(DAY)).hasAttribute("aria-invalid", "true");
            assertThat(page.locator(DAY)).hasValue("2014-06-30");
            assertThat(page.locator(REASON)).hasValue("Once more");
            browser.assertNoTrouble();
        }
    }

    @Test
    void aCorrectionTakesThePlaceOfACutAndOwesAReason() throws IOException, InterruptedException {
        new HttpDesk(site, "coordinator").freeze("AZ-2012-2015", "2014-06-30");
        try (Browser browser = new Browser(site)) {
            Page page = browser.desktop();
            Browser.signIn(page, "coordinator");
            page.navigate(CUTS);
            page.click("table.cuts a.button");
            assertThat(page.locator(DAY)).hasValue("2014-06-30");
            page.click(CHECK);
            assertThat(page.locator("[id='cut-form:reason-error']")).not().isEmpty();

            page.fill(REASON, "A figure was wrong.");
            page.click(CHECK);
            assertThat(page.locator("#asked")).containsText("takes the place of cut 1");
            page.click(FREEZE);

            assertThat(page.locator("table.cuts tbody tr").first()).containsText("Corrects cut 1");
            assertThat(page.locator("table.cuts tbody tr").last()).containsText("Corrected by cut 2");
            browser.assertNoTrouble();
        }
    }

    @Test
    void whoIsNoCoordinatorIsRefused() throws IOException, InterruptedException {
        HttpDesk officer = new HttpDesk(site, "officer");

        assertThat(officer.status(CUTS)).isEqualTo(403);
        assertThat(officer.get("/desk?lang=en")).doesNotContain("/desk/cuts");
    }

    private static void ask(Page page, String day, String reason) {
        page.fill(DAY, day);
        page.fill(REASON, reason);
        page.click(CHECK);
    }
}
