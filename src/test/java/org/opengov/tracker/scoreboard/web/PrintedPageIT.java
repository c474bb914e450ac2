package org.opengov.tracker.scoreboard.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.net.URI;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengov.tracker._support.Browser;

/** Public pages on paper, and in colours that the reader's system chooses. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Tag("anyDatabase")
class PrintedPageIT {

    /** What a sheet of A4 leaves between its margins, in the pixels of style sheets. */
    private static final int PAPER = 703;

    private static final String COLOUR = "each => getComputedStyle(each).color";

    @ArquillianResource
    URI site;

    @Test
    void paperKeepsColumnsAndLeavesOutWhatOnlyWorksOnAScreen() {
        try (Browser browser = new Browser(site)) {
            Page page = browser.desktop();
            page.setViewportSize(PAPER, 1000);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            page.navigate("/plans/AZ-2012-2015?lang=en&asOf=2014-12-31");
            assertThat(columns(page, ".row")).isEqualTo(5);
            assertThat(page.locator(".top nav, .lens, .filters, .find, .wrong-link, .ways")
                            .all())
                    .isNotEmpty()
                    .allSatisfy(part -> assertThat(part.isVisible()).isFalse());
            assertThat(page.locator(".printed")).isVisible();
            assertThat(page.locator(".printed")).containsText("/plans/AZ-2012-2015?asOf=2014-12-31&lang=en");
            assertThat(broad(page)).isLessThanOrEqualTo(PAPER);

            page.navigate("/board/AZ-2012-2015?lang=ru");
            assertThat(page.locator(".board thead th").first()).isVisible();
            assertThat(page.locator(".board td").first().evaluate("each => getComputedStyle(each).display"))
                    .isEqualTo("table-cell");
            assertThat(broad(page)).isLessThanOrEqualTo(PAPER);
            page.navigate("/commitments/AZ0031?lang=az");
            assertThat(page.locator(".record a[rel=external]")
                            .first()
                            .evaluate("each => getComputedStyle(each, '::after').content"))
                    .asString()
                    .contains("http");
            assertThat(broad(page)).isLessThanOrEqualTo(PAPER);
            browser.assertNoTrouble();
        }
    }

    @Test
    void paperSaysInWordsByWhatAListIsFiltered() {
        try (Browser browser = new Browser(site)) {
            Page page = browser.desktop();
            Map<String, String> filtered = Map.of(
                    "/plans/AZ-2012-2015?lang=en&q=income&theme=8&agency=sofaz&completion=LIMITED&schedule=OVERDUE",
                    "Filtered by: Search: income; Theme: 8 Increase of transparency in extractive industries; Agency:"
                            + " State Oil Fund of the Republic of Azerbaijan (SOFAZ); Completion: Limited;"
                            + " Schedule: Overdue",
                    "/promises/AZ-2012-2015?lang=az&q=neft",
                    "Süzgəclər: Axtarış: neft",
                    "/voices/AZ-2012-2015?lang=ru&theme=99",
                    "Отобрано: Тема: 99",
                    "/updates?lang=ru&plan=AZ-2012-2015&completion=LIMITED&period=2014&asOf=2015-03-31",
                    "Отобрано: По состоянию на: 31 марта 2015\u00a0г.; План: AZ-2012-2015 National Action Plan for Promotion of Open Government 2012-2015;"
                            + " Выполнение: Ограниченно; Период: 2014",
                    "/board/AZ-2012-2015?lang=en&state=PUBLISHED",
                    "Filtered by: State: Published",
                    "/plans?lang=en&country=AZ",
                    "Filtered by: Country: AZ Azerbaijan");
            filtered.forEach((address, words) -> {
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
                page.navigate(address);
                Locator told = page.locator(".in-force");
                assertThat(told).not().isVisible();
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                assertThat(told).isVisible();
                assertThat(withMarks(told)).as(address).isEqualTo(words);
            });
            page.navigate("/plans/AZ-2012-2015?lang=en");
            assertThat(page.locator(".in-force")).hasCount(0);
            browser.assertNoTrouble();
        }
    }

    /** What is read on paper: what the style sheet adds counts too. */
    private static String withMarks(Locator told) {
        return told.evaluate("""
                        all => Array.from(all.children).map(each => ['::before', '::after']
                          .map(side => getComputedStyle(each, side).content)
                          .map(text => text === 'none' ? '' : JSON.parse(text))
                          .join(each.textContent)).join('')
                        """).toString();
    }

    @Test
    void shapesTellDegreesApartWhereTheSystemChoosesTheColours() {
        try (Browser browser = new Browser(site)) {
            Page page = browser.desktop();
            page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));

            page.navigate("/plans/AZ-2012-2015?lang=en");
            Object text = page.locator("h1").evaluate(COLOUR);
            assertThat(page.locator(".glance .mark.COMPLETE").first().evaluate(COLOUR))
                    .isEqualTo(text);
            assertThat(page.locator(".glance .mark.LIMITED").first().evaluate(COLOUR))
                    .isEqualTo(text);
            assertThat(page.locator(".bar .COMPLETE").first().evaluate("each => getComputedStyle(each).fill"))
                    .isNotEqualTo(
                            page.locator(".bar .LIMITED").first().evaluate("each => getComputedStyle(each).fill"));
            assertThat(page.locator(".sections [aria-current]")
                            .evaluate("each => getComputedStyle(each).borderBottomStyle"))
                    .isEqualTo("solid");
            browser.assertNoTrouble();
        }
    }

    private static int columns(Page page, String selector) {
        return page.locator(selector)
                .first()
                .evaluate("each => getComputedStyle(each).gridTemplateColumns")
                .toString()
                .split(" ")
                .length;
    }

    private static int broad(Page page) {
        return (int) page.evaluate("document.documentElement.scrollWidth");
    }
}
