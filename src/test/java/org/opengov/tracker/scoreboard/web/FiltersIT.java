package org.opengov.tracker.scoreboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opengov.tracker._support.Http;
import org.opengov.tracker._support.ReadPage;
import org.opengov.tracker._support.ReadPage.Way;

/** Filters never reset each other: every link and form of a filtered page keeps all but what it is there to change. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Tag("anyDatabase")
class FiltersIT {

    private static final String SEEN_THROUGH = "asOf=2014-12-31&voice=INDEPENDENT&lang=en";
    private static final Set<String> EVERYWHERE = Set.of("asOf", "voice", "lang");

    /** What speaks to one person, is a file, or tells of no day; who says that a page looks wrong takes it along whole. */
    private static final List<String> ELSEWHERE = List.of(
            "/desk",
            "/api/",
            "/openapi",
            "/evidence/",
            "/feeds/",
            "/calendars/",
            "/bulk/",
            "/catalog.",
            "/sitemap.xml",
            "/corrections",
            "/wrong");

    /** Takes all filters off, and says so. */
    private static final String CLEAR = "Show all";

    /** Leads from a gap of the whole plan to the list of those it is told of, whatever was filtered. */
    private static final String WHOLE_PLAN = "See them";

    @ArquillianResource
    URI site;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?theme=8&agency=sofaz&completion=LIMITED&schedule=OVERDUE&q=e&" + SEEN_THROUGH,
                "/plans/AZ-2012-2015?theme=8&agency=sofaz&completion=LIMITED&schedule=OVERDUE&q=e&" + SEEN_THROUGH,
                "/plans?country=AZ&q=open&" + SEEN_THROUGH,
                "/board/AZ-2012-2015?period=2013&agency=sofaz&theme=8&state=NOT_YET_DUE&" + SEEN_THROUGH,
                "/search?q=publ&kind=COMMITMENT&" + SEEN_THROUGH,
                "/search?q=publ&" + SEEN_THROUGH,
                "/compare?a=AZ-2012-2015&b=AZ-2016-2018&" + SEEN_THROUGH,
                "/cuts?plan=AZ-2016-2018&" + SEEN_THROUGH,
                "/updates?" + SEEN_THROUGH,
                "/updates?plan=AZ-2012-2015&theme=8&agency=sofaz&completion=LIMITED&period=2013&" + SEEN_THROUGH,
                "/updates?theme=nowhere&agency=nobody&completion=WITHDRAWN&period=never&" + SEEN_THROUGH,
                "/agencies?" + SEEN_THROUGH,
                "/agencies/sofaz?" + SEEN_THROUGH,
                "/commitments/AZ0031?" + SEEN_THROUGH,
                "/data?" + SEEN_THROUGH,
                "/about?" + SEEN_THROUGH,
            })
    void linksAndFormsKeepAllButWhatTheyChange(String address) {
        ReadPage page = read(address);
        String path = URI.create(address).getPath();
        Map<String, String> given = ReadPage.parametersOf(address);

        List<Way> links = page.links().stream()
                .filter(link -> ELSEWHERE.stream().noneMatch(link.path()::startsWith))
                .toList();
        assertThat(links).hasSizeGreaterThan(10);
        assertThat(links).allSatisfy(link -> {
            boolean within = link.path().equals(path)
                    && !link.label().equals(CLEAR)
                    && !isOfTheSite(link)
                    && !link.label().startsWith(WHOLE_PLAN);
            assertThat(lost(given, link.parameters(), within ? given.keySet() : EVERYWHERE))
                    .as(link.toString())
                    .hasSizeLessThanOrEqualTo(1);
        });
        assertThat(page.forms())
                .isNotEmpty()
                .allSatisfy(form -> assertThat(
                                lost(given, form.parameters(), form.path().equals(path) ? given.keySet() : EVERYWHERE))
                        .as(form.toString())
                        .isEmpty());
    }

    /** The site's own links lead to a page as it is without filters, from wherever one comes. */
    private static boolean isOfTheSite(Way link) {
        return Set.of("Open Government Commitments", "Scoreboard", "Plans", "Updates", "All action plans")
                .contains(link.label());
    }

    private static Map<String, String> lost(Map<String, String> given, Map<String, String> kept, Set<String> asked) {
        Map<String, String> lost = new LinkedHashMap<>(given);
        lost.keySet().retainAll(asked);
        lost.entrySet().removeIf(parameter -> parameter.getValue().equals(kept.get(parameter.getKey())));
        return lost;
    }

    @Test
    void whatMeansTheSameOnAnotherPageIsTakenAlong() {
        ReadPage scoreboard = read("/plans/AZ-2012-2015?theme=8&agency=sofaz&completion=LIMITED&q=e&" + SEEN_THROUGH);
        ReadPage board = read("/board/AZ-2012-2015?theme=8&agency=sofaz&period=2013&" + SEEN_THROUGH);
        ReadPage updates = read("/updates?plan=AZ-2012-2015&theme=8&completion=LIMITED&period=2013&" + SEEN_THROUGH);

        assertThat(parameters(scoreboard, "/board/AZ-2012-2015"))
                .containsOnlyKeys("theme", "agency", "asOf", "voice", "lang");
        assertThat(parameters(scoreboard, "/plans/AZ-2016-2018"))
                .containsOnlyKeys("completion", "q", "asOf", "voice", "lang");
        assertThat(parameters(board, "/plans/AZ-2012-2015"))
                .containsOnlyKeys("theme", "agency", "asOf", "voice", "lang");
        assertThat(parameters(updates, "/board/AZ-2012-2015"))
                .containsOnlyKeys("theme", "period", "asOf", "voice", "lang");
        assertThat(parameters(updates, "/api/v1/plans/AZ-2012-2015/progress-updates.csv"))
                .containsOnlyKeys("theme", "completion", "period", "asOf", "voice", "lang");
    }

    @Test
    void anotherFilterBeginsAtTheFirstPage() {
        ReadPage page = read("/search?q=a&kind=COMMITMENT&page=2&lang=en");

        assertThat(page.links())
                .filteredOn(link -> link.parameters().containsKey("page"))
                .isNotEmpty();
        assertThat(page.links())
                .filteredOn(link -> link.label().startsWith("Everything"))
                .singleElement()
                .satisfies(link -> assertThat(link.parameters()).doesNotContainKey("page"));
        assertThat(page.forms())
                .allSatisfy(form -> assertThat(form.parameters()).doesNotContainKey("page"));
    }

    private static Map<String, String> parameters(ReadPage page, String path) {
        return page.links().stream()
                .filter(link -> link.path().equals(path))
                .findFirst()
                .orElseThrow()
                .parameters();
    }

    private ReadPage read(String address) {
        Http.Answer answer = new Http(site).get(address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        return new ReadPage(answer.text());
    }
}
