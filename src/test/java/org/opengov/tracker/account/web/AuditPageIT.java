package org.opengov.tracker.account.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
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

/** The administrator's page of the audit trail, in a browser. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Tag("anyDatabase")
class AuditPageIT {

    private static final String FORM = "/desk/progress-edit/AZ0026.1?period=2015&lang=en";
    private static final String REASON = "=Gözləmə: the tender was delayed.";

    @ArquillianResource
    URI site;

    @BeforeEach
    void startClean() {
        new Http(site).cleanDatabase();
    }

    @Test
    void deedIsFoundVerifiedAndTakenAsATable() throws IOException, InterruptedException {
        assertThat(new HttpDesk(site, "officer").sendPlainForm(FORM, nilUpdate()))
                .isEqualTo(302);
        try (Browser browser = new Browser(site)) {
            Page page = browser.desktop();
            Browser.signIn(page, "admin");
            page.navigate("/desk?lang=en");
            page.click("main a[href*='/admin/audit']");

            page.fill("#q", "gozleme az0026.1");
            page.click("#find");

            assertThat(page.locator(".trail tbody tr")).hasCount(1);
            assertThat(page.locator(".trail tbody")).containsText("Draft saved");
            assertThat(page.locator(".trail tbody")).containsText("AZ0026.1 2015");
            assertThat(page.locator(".trail tbody")).containsText(REASON);
            Download table = page.waitForDownload(() -> page.click("#table"));
            assertThat(Files.readString(table.path()))
                    .startsWith("position,moment,who,action,subject,was,became,hash\r\n")
                    .contains(",officer,progress.saved,AZ0026.1 2015,");

            page.click("#verify");
            page.waitForURL(url -> url.contains("verify=true"));

            assertThat(page.locator("#verdict.INTACT")).isVisible();
            String hash = page.locator("#verdict .hash").textContent();
            page.fill("#noted", hash);
            page.click("#verify");
            assertThat(page.locator("#noted-found")).isVisible();
            assertThat(Browser.axe(page)).isEmpty();
            browser.assertNoTrouble();
        }
    }

    @Test
    void onlyAdministratorsComeInAndTheRefusalIsNoted() throws IOException, InterruptedException {
        for (String login : new String[] {"officer", "coordinator"}) {
            HttpDesk other = new HttpDesk(site, login);
            assertThat(other.status("/admin/audit")).isEqualTo(403);
            assertThat(other.status("/admin/audit?verify=true")).isEqualTo(403);
            assertThat(other.status("/admin/audit.csv")).isEqualTo(403);
        }
        String found = new HttpDesk(site, "admin").get("/admin/audit?lang=en&action=access.refused");

        // What follows the question mark is not noted, and of what is alike the first in a minute.
        assertThat(found).contains("4 entries").contains("GET /admin/audit.csv");
        assertThat(new Http(site).get("/admin/audit.csv").status()).isNotEqualTo(200);
    }

    @Test
    void dayThatIsNoneIsSaidAndTheRestIsShown() throws IOException, InterruptedException {
        HttpDesk administrator = new HttpDesk(site, "admin");

        assertThat(administrator.get("/admin/audit?lang=en&from=soon&to=2999-99-99&page=x"))
                .contains("soon is not a day")
                .contains("2999-99-99 is not a day")
                .contains("No entry fits");
    }

    @Test
    void whoIsMadeToWaitForWrongPasswordsIsNotedButNoNameThatNobodyHas() throws IOException, InterruptedException {
        for (int attempt = 0; attempt < 5; attempt++) {
            HttpDesk.trySignIn(site, "coordinator", "wrong");
            HttpDesk.trySignIn(site, "my-secret-typed-here", "wrong");
        }

        String found = new HttpDesk(site, "admin").get("/admin/audit?lang=en&action=sign-in.slowed");

        assertThat(found).contains("login:coordinator").contains("login:?").doesNotContain("my-secret");
    }

    private static Map<String, String> nilUpdate() {
        return Map.of(
                "progress-form", "progress-form",
                "progress-form:version", "",
                "progress-form:nil", "true",
                "progress-form:nilReason", REASON,
                "progress-form:submit", "submit");
    }
}
