package org.opengov.tracker.sitekit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of the site has a file in the kit, where it lies, and how pages lead from one to the other. */
class KitPageTest {

    private static final URI SITE = URI.create("http://tracker.example:8080/");

    @ParameterizedTest
    @CsvSource({
        "/, index.html",
        "/?lang=en, index.html",
        "/?lang=az, index.lang-az.html",
        "/plans/AZ-2012-2015?voice=GOVERNMENT&lang=ru, plans/AZ-2012-2015.lang-ru.voice-GOVERNMENT.html",
        "/plans/AZ-2012-2015?asOf=2013-12-31, plans/AZ-2012-2015.asOf-2013-12-31.html",
        "/plans/AZ-LONG?page=2&lang=az, plans/AZ-LONG.lang-az.page-2.html",
        "/plans/AZ-LONG?voice=GOVERNMENT&page=2, plans/AZ-LONG.page-2.voice-GOVERNMENT.html",
        "/cuts?plan=../../etc/passwd, cuts.plan-2cf24dba.html",
        "/verify/AZ-2012-2015-C1, verify/AZ-2012-2015-C1.html",
        "/jakarta.faces.resource/tracker.css.xhtml?ln=tracker, jakarta.faces.resource/tracker.ln-tracker.css"
    })
    void eachAddressHasOnePlace(String address, String place) {
        String type = address.contains(".css") ? "text/css" : "text/html";
        KitAddress kept = KitAddress.of(SITE, SITE.resolve(address)).orElseThrow();
        String told = new KitFile(kept, type, new byte[0]).place();
        assertThat(told.replaceFirst("plan-[0-9a-f]{8}", "plan-2cf24dba")).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({
        "/desk/review",
        "/search?q=fund",
        "/plans/AZ-2012-2015?theme=8",
        "/plans/AZ-2012-2015?voice=GOVERNMENT&asOf=2013-12-31",
        "https://elsewhere.example/",
        "mailto:someone@tracker.example"
    })
    void whatOnlyAServerAnswersHasNone(String address) {
        assertThat(KitAddress.of(SITE, SITE.resolve(address))).isEmpty();
    }

    @Test
    void linksLeadToFilesAndWhatHasNoneLeadsNowhere() {
        String page = """
                <!DOCTYPE html><html lang="az"><head><link rel="canonical" href="/gone"><script src="/x.js"></script></head>
                <body><a id="up" href="/?lang=az">up</a><a id="here" href="#main">here</a><a id="away" href="https://ogp.org/">away</a>
                <a id="filter" href="/plans/AZ?theme=1&amp;lang=az">8</a><form action="/search"><input name="q"></form></body></html>""";
        KitAddress address = new KitAddress("/plans/AZ", Map.of("lang", "az"));
        KitFile file = new KitFile(address, "text/html", page.getBytes(StandardCharsets.UTF_8));

        String written = new String(
                new KitPage(SITE, file)
                        .written(
                                link -> link.path().equals("/gone")
                                        ? Optional.empty()
                                        : Optional.of(new KitFile(link, "text/html", new byte[0]).place()),
                                words -> "29.11.2026"),
                StandardCharsets.UTF_8);

        assertThat(written)
                .contains(
                        "<a id=\"up\" href=\"../index.lang-az.html\">",
                        "<a id=\"here\" href=\"#main\">",
                        "<a id=\"away\" href=\"https://ogp.org/\">",
                        "<a id=\"filter\">8</a>",
                        "29.11.2026")
                .doesNotContain("<form", "<script", "/gone");
    }
}
