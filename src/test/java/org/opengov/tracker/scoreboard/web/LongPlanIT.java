package org.opengov.tracker.scoreboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengov.tracker._support.Http;
import org.opengov.tracker._support.ReadPage;
import org.opengov.tracker._support.ReadPage.Way;

/** A plan of so many commitments that its list takes several pages, while its figures stay those of all. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Tag("anyDatabase")
class LongPlanIT {

    private static final int MANY = 401;
    private static final String PAGE = "/plans/AL-LONG";
    private static final String CHANGES = "/changes/AL-LONG?from=2025-01-31&to=2025-12-31&lang=en";

    @ArquillianResource
    URI site;

    private Http http;

    @BeforeEach
    void loadPlan() {
        http = new Http(site);
        http.cleanDatabase();
        Http.Answer taken = http.post(
                "/api/v1/plans?adopted=true",
                plan().getBytes(StandardCharsets.UTF_8),
                "Authorization",
                "Bearer " + http.token(null, "holds"),
                "Content-Type",
                "application/json");
        assertThat(taken.status()).as(taken.text()).isEqualTo(201);
    }

    @AfterEach
    void leaveNothing() {
        http.cleanDatabase();
    }

    @Test
    void listIsShownPageByPageAndFiguresAreOfTheWholePlan() {
        Document first = read(PAGE + "?lang=en");
        Document second = read(PAGE + "?lang=en&page=2");
        Document third = read(PAGE + "?lang=en&page=3");

        assertThat(Stream.of(first, second, third).flatMap(page -> page.select(".rows .num").eachText().stream()))
                .isEqualTo(IntStream.rangeClosed(1, MANY)
                        .mapToObj(each -> "N" + each)
                        .toList());
        assertThat(first.select("p.count").text()).isEqualTo("Commitments 1 to 200 of 401");
        assertThat(second.select("p.count").text()).isEqualTo("Commitments 201 to 400 of 401");
        assertThat(third.select("p.count").text()).isEqualTo("Commitment 401 of 401");
        assertThat(second.select("ol.rows").attr("start")).isEqualTo("201");
        assertThat(figures(second)).isEqualTo(figures(first)).contains("401 Limited");
        assertThat(second.select(".glance td").eachText())
                .containsExactly("201 commitments 201 Limited", "200 commitments 200 Limited");
        // Each is linked once: from its row.
        assertThat(second.select("a[href^=/commitments/]")).hasSize(200);

        assertThat(rows("page=4")).isEqualTo(rows("page=3"));
        assertThat(rows("page=x")).isEqualTo(rows("page=-1")).isEqualTo(rows("page=1"));
        assertThat(http.get("/api/v1/plans/AL-LONG/commitments.csv").text().lines())
                .hasSize(MANY + 1);
    }

    @Test
    void linksLeadOnWithAllThatWasChosenAndOtherChoicesBeginAtTheFirstPage() {
        String chosen = "theme=1&voice=GOVERNMENT&asOf=2025-06-01&lang=ru";
        String address = PAGE + "?" + chosen + "&page=2";
        ReadPage page = new ReadPage(http.get(address).text());
        Document document = read(address);

        assertThat(document.select("p.count").text()).isEqualTo("Обязательство 201 из 201 Показать все");
        assertThat(document.select("nav.pages").attr("aria-label")).isEqualTo("Страницы обязательств");
        assertThat(document.select("nav.pages a").eachAttr("rel")).containsExactly("prev");
        Map<String, String> back =
                ReadPage.parametersOf(document.select("nav.pages a").attr("href"));
        assertThat(back).isEqualTo(ReadPage.parametersOf("?" + chosen));
        assertThat(ReadPage.parametersOf(
                        read(PAGE + "?" + chosen).select("nav.pages a").attr("href")))
                .isEqualTo(ReadPage.parametersOf(address));
        assertThat(page.links())
                .filteredOn(link ->
                        link.parameters().containsKey("page") && link.path().equals(PAGE))
                .extracting(Way::label)
                .containsExactlyInAnyOrder("Azərbaycanca", "English", "Русский");
        assertThat(page.forms())
                .allSatisfy(form -> assertThat(form.parameters()).doesNotContainKey("page"));
        assertThat(read(PAGE + "?theme=2&lang=en&page=2").select("nav.pages")).isEmpty();
    }

    @Test
    void whatElseIsToldOfEachCommitmentComesPageByPageToo() {
        for (String path : List.of("/promises/AL-LONG?lang=en", "/voices/AL-LONG?lang=en", CHANGES)) {
            List<Document> pages = IntStream.rangeClosed(1, 5)
                    .mapToObj(page -> read(path + "&page=" + page))
                    .toList();

            assertThat(pages.stream().flatMap(page -> page.select(".ledger .num, .moves .num").eachText().stream()))
                    .as(path)
                    .hasSize(MANY)
                    .doesNotHaveDuplicates();
            assertThat(pages)
                    .extracting(page -> page.select("p.count").get(0).ownText())
                    .as(path)
                    .startsWith("Commitments 1 to 100 of 401", "Commitments 101 to 200 of 401")
                    .endsWith("Commitment 401 of 401");
            assertThat(pages)
                    .allSatisfy(page -> assertThat(page.select("h2, h3").eachText())
                            .as(path)
                            .contains(heading(path)));
            assertThat(pages.get(4).select("nav.pages a").eachAttr("rel")).containsExactly("prev");
            assertThat(ReadPage.parametersOf(pages.get(0).select("nav.pages a").attr("href")))
                    .as(path)
                    .isEqualTo(ReadPage.parametersOf(path + "&page=2"));
        }
        agencyShowsItsCommitmentsPageByPage();
    }

    private static String heading(String path) {
        return path.startsWith("/promises")
                ? "Unchanged since adoption: 401"
                : path.startsWith("/voices")
                        ? "Only one voice has spoken of 401 commitments"
                        : "401 of 401 commitments moved";
    }

    private void agencyShowsItsCommitmentsPageByPage() {
        Document first = read("/agencies/al-lead?lang=en");
        Document third = read("/agencies/al-lead?lang=en&page=3");

        assertThat(first.select(".rows .num")).hasSize(200);
        assertThat(third.select(".rows .num").eachText()).containsExactly("N401");
        assertThat(List.of(first, third))
                .allSatisfy(page -> assertThat(page.select("h3").eachText()).contains("Leads 401 commitments"));
        assertThat(third.select("p.count").eachText()).contains("Commitment 401 of 401");
        assertThat(third.select("nav.pages a").eachAttr("href"))
                .containsExactly("/agencies/al-lead?lang=en&page=2#list");
        assertThat(read("/agencies/sofaz?lang=en").select("nav.pages")).isEmpty();
    }

    private List<String> rows(String asked) {
        return read(PAGE + "?lang=en&" + asked).select(".rows .num").eachText();
    }

    private static List<String> figures(Document page) {
        return page.select(".lede, .legend li, .by-voice td, .tally li, .bodies li")
                .eachText();
    }

    private Document read(String address) {
        Http.Answer answer = http.get(address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.text());
    }

    /** Every second commitment belongs to the second theme. */
    private static String plan() {
        String commitments = IntStream.rangeClosed(1, MANY)
                .mapToObj(each -> """
                        {"number": "N%1$d", "ogpId": "AL%1$04d", "title": "To do what is number %1$d", "theme": "%2$d",
                         "lead": "al-lead", "starts": "2025", "due": "2026",
                         "milestones": [{"title": "To do what is number %1$d", "derived": true, "basis": "none given"}],
                         "assessments": [{"voice": "CIVIL_SOCIETY", "assessor": "A watcher", "review": "MIDTERM",
                          "published": "2025-09", "completion": "LIMITED", "source": "https://watcher.example/%1$d"}]}""".formatted(each, 2 - each % 2))
                .collect(Collectors.joining(","));
        return """
                {"format": "ogp-plan/1",
                 "plan": {"code": "AL-LONG", "state": "ADOPTED", "countryCode": "AL", "country": "Albania", "number": 1,
                  "title": "A long plan", "language": "en", "starts": "2025", "ends": "2026",
                  "act": {"day": "2025-01-05", "issuer": "The Cabinet"}},
                 "agencies": [{"code": "al-lead", "name": "The Lead"}],
                 "themes": [{"number": "1", "code": "first", "name": "First"}, {"number": "2", "code": "second", "name": "Second"}],
                 "commitments": [%s]}""".formatted(commitments);
    }
}
