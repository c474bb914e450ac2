package org.opengov.tracker.scoreboard.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.net.URI;
import java.util.List;
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
        for (String address : List.of("/sheet/AZ0001?lang=ru", "/sheet/AZ0024?lang=az", "/sheet/AZ0038?lang=en")) {
            page.navigate(address);
            byte[] printed = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
            try (PDDocument document = Loader.loadPDF(printed)) {
                assertThat(document.getNumberOfPages()).as(address).isEqualTo(1);
            }
        }
        assertThat(page.locator(".qr")).isVisible();
        browser.assertNoTrouble();
    }

    @Test
    void cardIsShownInAPageOfSomebodyElse() {
        Page page = browser.desktop();
        String newspaper = "http://127.0.0.1:" + site.getPort() + "/newspaper";
        page.route(
                newspaper,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html")
                        .setBody("<iframe id='card' src='" + site.resolve("/embed/AZ0031?lang=en")
                                + "' width='600' height='340'></iframe><iframe id='page' src='"
                                + site.resolve("/commitments/AZ0031") + "'></iframe>")));
        page.navigate(newspaper);

        assertThat(page.frameLocator("#card").locator("h1"))
                .hasText("Implementation of the Extractive Industry Transparency Initiative");
        assertThat(page.frameLocator("#page").locator("h1")).not().containsText("Extractive");
    }
}
