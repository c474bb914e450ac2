package org.opengov.tracker.scoreboard.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.net.URI;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengov.tracker._support.Browser;
import org.opengov.tracker._support.Http;

/** The search as the public and programs meet it: with a button, while typing, and as data. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Tag("anyDatabase")
class SearchPageIT {

    @ArquillianResource
    URI site;

    @Test
    void buttonSearchesWhereNoScriptRuns() {
        try (Browser browser = new Browser(site)) {
            Page page = browser.withoutScript();
            page.navigate("/agencies?lang=ru&asOf=2015-01-01");
            page.fill("#find", "ELECTRÓNIC");
            page.click(".find button");

            assertThat(page).hasURL(Pattern.compile("/search\\?q=.*asOf=2015-01-01.*lang=ru"));
            assertThat(page.locator("#results mark").first())
                    .hasText(Pattern.compile("electronic", Pattern.CASE_INSENSITIVE));
            page.click(".kinds a:has-text('Обязательства')");
            assertThat(page.locator("#q")).hasValue("ELECTRÓNIC");
            assertThat(page.locator("#results section")).hasCount(1);
        }
    }

    @Test
    void resultsComeWhileTypingAndStayWhenTheNetworkFails() {
        try (Browser browser = new Browser(site)) {
            Page page = browser.phone();
            page.navigate("/search?lang=en");
            Locator input = page.locator("#q");
            input.pressSequentially("electronic");

            assertThat(page.locator("#found")).hasText(Pattern.compile("for “electronic”"));
            assertThat(page.locator("#results mark").first()).isVisible();
            assertThat(input).isFocused();
            assertThat(page).hasURL(Pattern.compile("q=electronic"));
            assertThat(page.locator(".languages a[lang=az]")).hasAttribute("href", Pattern.compile("q=electronic"));

            page.route("**/search?**", Route::abort);
            input.pressSequentially("x");

            assertThat(page.locator("#found")).hasText(Pattern.compile("^What you typed could not be looked up"));
            assertThat(page.locator("#results mark").first()).isVisible();
        }
    }

    @Test
    void programsFindTheSame() {
        Http http = new Http(site);
        Http.Answer answer = http.get("/api/v1/search?q=EXTRACT%C4%B0VE&kind=COMMITMENT");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text().replaceAll("\\s", ""))
                .contains("\"q\":\"extractive\"")
                .contains("\"kind\":\"COMMITMENT\"")
                .contains("/commitments/AZ0031\"");
        assertThat(http.get("/api/v1/search?q=EXTRACT%C4%B0VE&kind=COMMITMENT", "If-None-Match", answer.header("ETag"))
                        .status())
                .isEqualTo(304);
        assertThat(http.get("/api/v1/search?q=a&kind=NONE").status()).isEqualTo(400);
        assertThat(http.get("/api/v1/search?q=a&kind=PLAN&page=0").status()).isEqualTo(400);
    }

    @Test
    void programsTakeWhatIsFoundPartByPart() {
        Http http = new Http(site);
        String of = "/api/v1/search?q=public&kind=COMMITMENT";
        int all = Integer.parseInt(http.get(of).header("X-Total-Count"));
        int last = (all + 2) / 3;

        Http.Answer second = http.get(of + "&page=2&size=3");
        Http.Answer behind = http.get(of + "&size=3&page=" + (last + 1));

        assertThat(all).isGreaterThan(6);
        assertThat(second.header("Link"))
                .contains("size=3&page=1>; rel=\"prev\"", "page=3>; rel=\"next\"", "page=" + last + ">; rel=\"last\"");
        assertThat(addresses(second)).hasSize(3).doesNotContainAnyElementsOf(addresses(http.get(of + "&size=3")));
        assertThat(behind.header("X-Total-Count")).isEqualTo(String.valueOf(all));
        assertThat(addresses(behind)).isEmpty();
    }

    private static List<String> addresses(Http.Answer found) {
        return Pattern.compile("/commitments/\\w+\"")
                .matcher(found.text())
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @Test
    void whereNothingIsFoundItIsSaidWhatToDo() {
        String page = new Http(site).get("/search?q=nowheretobefound&lang=en").text();

        assertThat(page).contains("Nothing found for", "Check the spelling", "The plans are worded in: English");
        assertThat(page).doesNotContain("<mark>");
    }
}
