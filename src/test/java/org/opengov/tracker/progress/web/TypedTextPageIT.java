package org.opengov.tracker.progress.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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
import org.opengov.tracker._support.ServerSettings;

/** Nothing that an officer typed is lost: not when the session ran out, not when someone else saved meanwhile. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Tag("anyDatabase")
class TypedTextPageIT {

    private static final String FORM = "/desk/progress-edit/AZ0026.1?period=2015&lang=en";
    private static final String DONE = "[id='progress-form:done']";
    private static final String SAVE = "[id='progress-form:save']";
    private static final String MINE = "Written while the session ran out: ə ğ ı ö ş ü ç İ.";
    private static final String THEIRS = "Written by the colleague meanwhile.";

    @ArquillianResource
    URI site;

    @BeforeEach
    void startClean() {
        new Http(site).cleanDatabase();
    }

    @Test
    void textIsThereAgainAfterTheSessionRanOut() {
        try (Browser browser = new Browser(site)) {
            Page officer = browser.desktop();
            Browser.signIn(officer, "officer");
            officer.navigate(FORM);
            officer.fill(DONE, MINE);
            officer.context().clearCookies();

            officer.click(SAVE);
            officer.fill("#login", "officer");
            officer.fill("#password", ServerSettings.SAMPLE_PASSWORD);
            officer.click("#submit");
            officer.waitForURL(url -> url.contains("/progress-edit/"));

            assertThat(officer.locator("#kept")).isVisible();
            assertThat(officer.locator(DONE)).hasValue(MINE);
            officer.click(SAVE);
            assertThat(officer.locator("[data-done]")).isVisible();
            officer.reload();
            assertThat(officer.locator(DONE)).hasValue(MINE);
            browser.assertNoTrouble();
        }
    }

    @Test
    void textStaysWhenSomeoneElseSavedMeanwhileAndNothingIsOverwrittenUnasked() {
        try (Browser browser = new Browser(site)) {
            Page officer = browser.desktop();
            Page colleague = browser.desktop();
            Browser.signIn(officer, "officer");
            Browser.signIn(colleague, "officer");
            officer.navigate(FORM);
            officer.fill(DONE, MINE);
            colleague.navigate(FORM);
            colleague.fill(DONE, THEIRS);
            colleague.click(SAVE);
            assertThat(colleague.locator("[data-done]")).isVisible();

            officer.click(SAVE);

            assertThat(officer.locator(".conflict")).containsText(THEIRS);
            assertThat(officer.locator(DONE)).hasValue(MINE);
            colleague.reload();
            assertThat(colleague.locator(DONE)).hasValue(THEIRS);
            officer.click("[id='progress-form:save-over']");
            assertThat(officer.locator("[data-done]")).isVisible();
            assertThat(officer.locator(DONE)).hasValue(MINE);
            browser.assertNoTrouble();
        }
    }
}
