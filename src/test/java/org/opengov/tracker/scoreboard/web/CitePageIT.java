package org.opengov.tracker.scoreboard.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengov.tracker._support.Browser;
import org.opengov.tracker._support.Pages;

/** A commitment as it is printed and shown on other sites. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Tag("anyDatabase")
class CitePageIT {

    @ArquillianResource
    URI site;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(site);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    /** Of the shipped commitments those with the longest wording; the others have room to spare. */
    @Test
    void sheetIsOnePageOfPaper() throws IOException {
        Page page = browser.desktop();
        for (String ogpId : new String[] {"AZ0001", "AZ0024", "AZ0038"}) {
            for (String language : Pages.LANGUAGES) {
                page.navigate(Pages.in(language, "/sheet/" + ogpId));
                byte[] printed = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
                try (PDDocument document = Loader.loadPDF(printed)) {
                    assertThat(document.getNumberOfPages())
                            .as("%s in %s", ogpId, language)
                            .isEqualTo(1);
                }
            }
        }
        assertThat(page.locator(".qr")).isVisible();
        browser.assertNoTrouble();
    }

    @Test
    void cardIsShownInAPageOfSomebodyElse() {
        Page page = browser.desktop();
        // A page without an origin of ours, as that of a newspaper.
        page.navigate("data:text/html,<iframe id='yes' src='" + site.resolve("/embed/AZ0031?lang=en")
                + "' width='600' height='340'></iframe><iframe id='no' src='" + site.resolve("/commitments/AZ0031")
                + "'></iframe>");

        assertThat(page.frameLocator("#yes").locator("h1"))
                .hasText("Implementation of the Extractive Industry Transparency Initiative");
        assertThat(page.frameLocator("#no").locator("h1")).hasCount(0);
    }
}
