package org.opengov.tracker.participation.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.regex.Pattern;
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

/** The whole way of a figure that looks wrong: from beside it to its public outcome. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Tag("anyDatabase")
class CorrectionsPageIT {

    @ArquillianResource
    URI site;

    private Browser browser;

    @BeforeEach
    void open() {
        new Http(site).cleanDatabase();
        browser = new Browser(site);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void readerIsHeardWithoutScriptAndTheOutcomeIsPublic() {
        Page reader = browser.withoutScript();
        reader.navigate("/commitments/AZ0031?asOf=2014-06-30&lang=en");
        reader.press("a[aria-label='This looks wrong: Dates']", "Enter");
        assertThat(reader.locator("#part")).hasValue("");
        assertThat(reader.locator("#part optgroup").first()).hasAttribute("label", "Dates");
        assertThat(reader.locator("#part option:checked")).hasText("Choose");
        reader.selectOption("#part", "DATES.due");
        assertThat(reader.locator("#part option:checked")).hasText("Due: December 2015");
        assertThat(reader.locator("#wrong-form .field a")).hasText("/commitments/AZ0031?asOf=2014-06-30");

        reader.fill("#words", "The order says otherwise.");
        reader.fill("#contact", "reader@nowhere");
        reader.press("#send", "Enter");
        assertThat(reader.locator("#problems")).containsText("That is no mail address");
        assertThat(reader.locator("#words")).hasValue("The order says otherwise.");
        assertThat(reader.locator("#part")).hasValue("DATES.due");

        reader.fill("#contact", "reader@example.org");
        reader.press("#send", "Enter");
        assertThat(reader).hasURL(Pattern.compile("/corrections/\\d+\\?lang=en$"));
        assertThat(reader.locator("main")).containsText("It was received");
        assertThat(reader.locator("main")).not().containsText("The order says otherwise.");
        assertThat(reader.locator("main")).containsText("Due: December 2015");

        answer();

        reader.reload();
        assertThat(reader.locator("main")).containsText("The order says otherwise.");
        assertThat(reader.locator("main")).containsText("Explained. The order names no day.");
        assertThat(reader.locator("main")).not().containsText("reader@example.org");
        reader.navigate("/corrections?lang=ru");
        assertThat(reader.locator("main")).containsText("Разъяснено");
        browser.assertNoTrouble();
    }

    private void answer() {
        Page coordinator = browser.phone();
        Browser.signIn(coordinator, "coordinator");
        coordinator.navigate("/desk?lang=en");
        coordinator.click("text=1 request for correction waits");
        coordinator.click("table.asked th a");
        assertThat(coordinator.locator("dl.statement")).containsText("reader@example.org");
        assertThat(coordinator.locator("dl.statement")).containsText("The figure, as it was shown");
        assertThat(coordinator.locator("dl.statement")).containsText("Due: December 2015");
        coordinator.fill("[id='answer-form:text']", "The order names no day.");
        coordinator.click("[id='answer-form:answer']");
        assertThat(coordinator.locator("#problems")).containsText("Choose what came of it.");
        assertThat(coordinator.locator("[id='answer-form:text']")).hasValue("The order names no day.");
        assertThat(Browser.axe(coordinator)).isEmpty();
        assertThat(Browser.faultsOf(coordinator)).isEmpty();
        coordinator.selectOption("[id='answer-form:outcome']", "EXPLAINED");
        coordinator.click("[id='answer-form:answer']");
        assertThat(coordinator.locator("[role=status]")).containsText("is answered");
        coordinator.navigate("/desk/notices?lang=en");
        assertThat(coordinator.locator("main")).containsText("this looks wrong (Dates)");
        assertThat(coordinator.locator("main")).containsText("Due: December 2015");
    }
}
