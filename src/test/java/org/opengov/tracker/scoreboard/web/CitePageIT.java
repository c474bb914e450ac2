package org.opengov.tracker.scoreboard.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
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

    /** What the browser shows of a page within a page depends on where that one comes from. */
    @Test
    void cardIsShownInAPageOfSomebodyElse() throws IOException {
        HttpServer newspaper = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        byte[] paper = ("<iframe id='card' src='" + site.resolve("/embed/AZ0031?lang=en")
                        + "' width='600' height='340'></iframe><iframe id='page' src='"
                        + site.resolve("/commitments/AZ0031") + "'></iframe>")
                .getBytes(StandardCharsets.UTF_8);
        newspaper.createContext("/", asked -> {
            asked.getResponseHeaders().set("Content-Type", "text/html");
            asked.sendResponseHeaders(200, paper.length);
            asked.getResponseBody().write(paper);
            asked.close();
        });
        newspaper.start();
        try {
            Page page = browser.desktop();
            page.navigate("http://127.0.0.1:" + newspaper.getAddress().getPort() + "/");

            assertThat(page.frameLocator("#card").locator("h1"))
                    .hasText("Implementation of the Extractive Industry Transparency Initiative");
            assertThat(page.frameLocator("#page").getByText("Extractive")).hasCount(0);
        } finally {
            newspaper.stop(0);
        }
    }
}
