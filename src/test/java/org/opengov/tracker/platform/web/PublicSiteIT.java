package org.opengov.tracker.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opengov.tracker._support.GivenFiles;
import org.opengov.tracker._support.Http;
import org.opengov.tracker._support.Http.Answer;
import org.opengov.tracker._support.HttpDesk;
import org.opengov.tracker._support.Pages;

/** What holds for every public page as it comes over the wire. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Tag("anyDatabase")
class PublicSiteIT {

    private static final int MOST_BYTES = 60_000;
    private static final Pattern TAKEN_ALONG =
            Pattern.compile("<(?:link rel=\"(?:stylesheet|icon)\"[^>]* href|(?:script|img)[^>]* src)=\"([^\"]+)\"");

    static final List<String> API = List.of(
            "/api/v1/plans",
            "/api/v1/plans/AZ-2012-2015",
            "/api/v1/plans/AZ-2012-2015/plan-file.json",
            "/api/v1/plans/AZ-2012-2015/scoreboard",
            "/api/v1/plans/AZ-2012-2015/commitments",
            "/api/v1/plans/AZ-2012-2015/commitments.csv",
            "/api/v1/plans/AZ-2012-2015/milestones",
            "/api/v1/plans/AZ-2012-2015/assessments",
            "/api/v1/plans/AZ-2012-2015/changes",
            "/api/v1/commitments/AZ0001",
            "/api/v1/scales",
            "/openapi",
            "/health/ready",
            "/health/live");

    /** Once for all of them: pages of cuts need a cut, and each other page its own moment only. */
    private static boolean frozen;

    @ArquillianResource
    URI site;

    @BeforeEach
    void freezeOnce() throws Exception {
        if (!frozen) {
            new Http(site).cleanDatabase();
            new HttpDesk(site, "coordinator").freeze(GivenFiles.PLAN, "2018-06-30");
            frozen = true;
        }
    }

    @ParameterizedTest
    @FieldSource("org.opengov.tracker._support.Pages#PUBLIC")
    void pageIsThereWithoutCookieAndWithItsHeaders(String address) {
        Answer answer = new Http(site).get(address);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.has("Set-Cookie")).isFalse();
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isNotEmpty();
        assertThat(answer.header("Server") + answer.header("X-Powered-By")).isEmpty();
        assertThat(answer.text()).doesNotContain("jsessionid", "jakarta.faces.ViewState", "???");
    }

    @ParameterizedTest
    @FieldSource("API")
    void programsGetNoCookieEither(String address) {
        Answer answer = new Http(site).get(address);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.has("Set-Cookie")).isFalse();
    }

    @ParameterizedTest
    @FieldSource("org.opengov.tracker._support.Pages#PUBLIC")
    void pageIsLightOnTheWire(String address) {
        Http http = new Http(site);
        Answer page = http.get(address, "Accept-Encoding", "gzip");
        int bytes = page.wire().length;
        for (String taken : TAKEN_ALONG
                .matcher(page.text())
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .toList()) {
            bytes += http.get(taken, "Accept-Encoding", "gzip").wire().length;
        }

        assertThat(page.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(bytes).isLessThan(MOST_BYTES);
    }

    @ParameterizedTest
    @FieldSource("org.opengov.tracker._support.Pages#PUBLIC")
    void readerWhoHasItIsSentNothing(String address) {
        Http http = new Http(site);
        String tag = http.get(address).header("ETag");

        Answer again = http.get(address, "If-None-Match", tag);

        assertThat(tag).isNotEmpty();
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.wire()).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("org.opengov.tracker._support.Pages#LANGUAGES")
    void pageIsInTheLanguageOfItsAddressOrOfTheBrowser(String language) {
        Http http = new Http(site);

        assertThat(http.get(Pages.in(language, "/")).text()).contains("lang=\"" + language + "\"");
        assertThat(http.get("/", "Accept-Language", language).text()).contains("lang=\"" + language + "\"");
    }

    static List<String> unknown() {
        return List.of(
                "/nothing", "/plans/XX-1900", "/commitments/ZZ9999", "/agencies/nobody", "/index.php", "/about/x");
    }

    @ParameterizedTest
    @MethodSource("unknown")
    void unknownAddressIsSaidInEveryLanguage(String address) {
        Map<String, String> words = Map.of("en", "not found", "az", "tapılmadı", "ru", "не найден");
        words.forEach((language, word) -> {
            Answer answer = new Http(site).get(Pages.in(language, address));

            assertThat(answer.status()).as(address).isEqualTo(404);
            assertThat(answer.text().toLowerCase(java.util.Locale.ROOT))
                    .as("%s in %s", address, language)
                    .contains("lang=\"" + language + "\"")
                    .contains(word)
                    .doesNotContain("exception", "at org.", "???");
            assertThat(answer.has("Set-Cookie")).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/plans/AZ-2012-2015?asOf=yesterday",
                "/plans/AZ-2012-2015?asOf=9999-99-99",
                "/plans/AZ-2012-2015?voice=NOBODY",
                "/plans/AZ-2012-2015?completion=%00&theme=%27%22%3E%3Cscript%3E",
                "/?lang=xx"
            })
    void strangeInputIsToldAndHarmsNothing(String address) {
        Answer answer = new Http(site).get(address);

        assertThat(answer.status()).isBetween(200, 499);
        assertThat(answer.text()).doesNotContain("<script>", "Exception", "at org.");
    }

    @Test
    void deskAsksForSigningIn() {
        Answer answer = new Http(site).get("/desk/");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).contains("/sign-in");
    }
}
