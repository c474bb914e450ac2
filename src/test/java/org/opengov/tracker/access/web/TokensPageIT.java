package org.opengov.tracker.access.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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

/** An administrator gives a program a token and takes it back. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Tag("anyDatabase")
class TokensPageIT {

    private static final String MINE = "/api/v1/plans/AZ-2012-2015/progress-updates/mine";

    @ArquillianResource
    URI site;

    private Http http;

    @BeforeEach
    void startClean() {
        http = new Http(site);
        http.cleanDatabase();
    }

    @Test
    void tokenIsShownOnceWorksAndIsRevoked() {
        try (Browser browser = new Browser(site)) {
            Page page = browser.phone();
            Browser.signIn(page, "admin");
            page.navigate("/admin/tokens?lang=en");
            page.fill("#label", "Document system");
            page.click("#issue");
            assertThat(page.locator("#problems")).containsText("Choose an open account");
            assertThat(page.locator("#label")).hasValue("Document system");

            page.selectOption(
                    "#account",
                    page.locator("#account option:has-text('· officer ·')").getAttribute("value"));
            page.click("#issue");
            String secret = page.inputValue("#secret");
            assertThat(page.locator("#secret")).isFocused();
            assertThat(Browser.axe(page)).isEmpty();
            assertThat(Browser.faultsOf(page)).isEmpty();
            assertThat(status(secret)).isEqualTo(200);

            page.navigate("/admin/tokens?lang=en");
            assertThat(page.content()).doesNotContain(secret);
            assertThat(page.locator(".rows")).containsText(secret.substring(0, 12));
            page.click(".rows a:has-text('Revoke')");
            assertThat(page.locator("#revoke-title")).containsText("Document system");
            assertThat(Browser.axe(page)).isEmpty();
            page.click("[id='revoke-form:revoke']");
            assertThat(page.locator("[data-done]")).containsText("revoked");
            assertThat(page.locator(".rows")).containsText("Revoked");
            assertThat(status(secret)).isEqualTo(401);
            browser.assertNoTrouble();
        }
    }

    @Test
    void pageIsForAdministratorsAlone() {
        try (Browser browser = new Browser(site)) {
            Page page = browser.desktop();
            Browser.signIn(page, "coordinator");
            assertThat(page.navigate("/admin/tokens").status()).isEqualTo(403);
            browser.assertNoTrouble();
        }
    }

    private int status(String secret) {
        return http.get(MINE, "Authorization", "Bearer " + secret).status();
    }
}
