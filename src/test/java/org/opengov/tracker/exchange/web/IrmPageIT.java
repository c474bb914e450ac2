package org.opengov.tracker.exchange.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** A coordinator brings the OGP's database in: wrong file, dry run with its report, taken in, public, again. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Tag("anyDatabase")
class IrmPageIT {

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
    void databaseIsLookedAtThenTakenIn() throws IOException {
        String csv = albanian();
        try (Browser browser = new Browser(site)) {
            Page page = browser.desktop();
            Browser.signIn(page, "coordinator");
            page.navigate("/desk/plan-list" + IN_ENGLISH);
            page.locator("#import-irm").click();

            upload(page, "other.csv", "a,b\n1,2\n");
            assertThat(page.locator("main")).containsText("not the OGP’s commitments database");

            upload(page, "=database.csv", csv.replaceFirst("(?m)^Albania,1,NA,1\\.1,", "=Atlantis,1,NA,1.1,"));
            assertThat(page.locator("h1")).containsText("36 rows would change something");
            assertThat(page.locator("main")).containsText("=Atlantis");
            assertThat(Browser.axe(page)).isEmpty();
            String dry = Files.readString(download(page, "#report"));
            assertThat(dry)
                    .contains("\r\n2,'=Atlantis 1,", ",REFUSED,", ",TAKEN_WITH_NOTES,")
                    .hasLineCount(38);
            assertThat(http.get("/plans/AL-1").status()).isEqualTo(404);

            page.getByLabel("New plans are adopted").check();
            page.getByLabel("Address where").fill("nowhere");
            page.locator("[id='irm-form:take']").click();
            assertThat(page.locator("[id='irm-form:source-error']")).not().isEmpty();
            assertThat(page.getByLabel("New plans are adopted")).isChecked();
            page.getByLabel("Address where").fill("https://example.org/irm.csv");
            page.locator("[id='irm-form:take']").click();
            assertThat(page.locator("main")).containsText("36 rows were taken in");
            assertThat(Files.readString(download(page, "#download"))).isEqualTo(dry);
            assertThat(Browser.axe(page)).isEmpty();

            assertThat(http.get("/plans/AL-1").text()).contains("Albania: action plan 1");
            upload(page, "again.csv", csv);
            assertThat(page.locator("h1")).containsText("changes nothing");
            browser.assertNoTrouble();
        }
    }

    private static String albanian() throws IOException {
        try (InputStream file = IrmPageIT.class.getClassLoader().getResourceAsStream("irm/ogp-irm-azerbaijan.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^Azerbaijan,", "Albania,");
        }
    }

    private static void upload(Page page, String name, String csv) {
        page.navigate("/desk/irm-import" + IN_ENGLISH);
        page.locator("[id='import-form:csv']")
                .setInputFiles(new FilePayload(name, "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        page.locator("[id='import-form:check']").click();
    }

    private static Path download(Page page, String link) {
        return page.waitForDownload(() -> page.locator(link).click()).path();
    }
}
