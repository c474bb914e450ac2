package org.opengov.tracker.scoreboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengov.tracker._support.Http;
import org.opengov.tracker._support.HttpDesk;
import org.opengov.tracker._support.ReadPage;

/** More updates than one page takes: filtered and turned over as the API's list of them is. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class UpdatesPageIT {

    private static final String PLAN = "AZ-2012-2015";
    private static final String API = "/api/v1/plans/" + PLAN + "/progress-updates";
    private static final String PAGE = "/updates?lang=en";

    @ArquillianResource
    URI site;

    private Http http;

    @BeforeEach
    void startWithManyUpdates() {
        http = new Http(site);
        http.cleanDatabase();
        http.evidence("illustrate");
    }

    @AfterEach
    void leaveNothing() {
        http.cleanDatabase();
    }

    @Test
    void pagesAndFiltersShowWhatTheApiLists() {
        List<String> all = ofApi("");

        assertThat(all).hasSizeGreaterThan(100);
        assertThat(ofPages("")).isEqualTo(all);
        assertThat(ofPages("&plan=" + PLAN)).isEqualTo(all);
        for (String filter : List.of(
                "&completion=LIMITED",
                "&agency=moj",
                "&theme=8",
                "&period=2014",
                "&asOf=2014-06-30",
                "&theme=8&completion=LIMITED&period=2014",
                "&agency=moj&theme=6",
                "&agency=moj&period=2013",
                "&completion=LIMITED&period=2014",
                "&agency=moj&completion=COMPLETE&asOf=2016-02-01")) {
            assertThat(ofApi(filter)).as(filter).isNotEmpty().hasSizeLessThan(all.size());
            assertThat(ofPages("&plan=" + PLAN + filter)).as(filter).isEqualTo(ofApi(filter));
        }
        assertThat(ofPages("&agency=moj")).isEqualTo(ofApi("&agency=moj"));
        assertThat(ofPages("&plan=AZ-2016-2018")).isEmpty();
        assertThat(ofPages("&agency=o'brien&plan=x'y&completion=LIMITED")).isEmpty();
    }

    @Test
    void filtersStandInTheFormAndComeOffAtOnce() {
        Document page =
                read(PAGE + "&plan=" + PLAN + "&theme=8&completion=LIMITED&period=2014&voice=GOVERNMENT&page=9");

        assertThat(page.select(".filters option[selected]").eachAttr("value"))
                .containsExactly(PLAN, "8", "LIMITED", "2014");
        assertThat(page.select(".filters input[type=hidden]").eachAttr("name")).containsExactly("voice", "lang");
        assertThat(page.select("p.count").text()).matches("\\d+ updates? Show all");
        assertThat(ReadPage.parametersOf(page.select("p.count a").attr("href"))).containsOnlyKeys("voice", "lang");
        assertThat(read(PAGE).select("p.count").text()).startsWith("Updates 1 to 50 of ");
        assertThat(read(PAGE).select(".filters select").eachAttr("name"))
                .containsExactly("plan", "agency", "completion");
    }

    @Test
    void gapsAreSaid() {
        assertThat(read(PAGE)
                        .select("h2:contains(Plans without a report) ~ ul a")
                        .eachAttr("href"))
                .singleElement()
                .asString()
                .startsWith("/plans/AZ-2016-2018");
        assertThat(read(PAGE + "&plan=AZ-2016-2018").select(".empty").text()).contains("gap in the record");
        assertThat(read(PAGE + "&asOf=2012-12-01").select(".empty").text()).contains("gap in the record");
        assertThat(read(PAGE + "&plan=" + PLAN + "&period=never")
                        .select(".empty")
                        .text())
                .startsWith("No update fits");
    }

    @Test
    void whatOfficersWriteIsMarkedAsBeingInTheLanguageOfThePlan() throws Exception {
        Document russian = read("/updates?lang=ru");
        Document english = read(PAGE);
        Document form =
                Jsoup.parse(new HttpDesk(site, "officer").get("/desk/progress-edit/AZ0026.1?period=2015&lang=ru"));

        assertThat(russian.select(".record .said"))
                .hasSizeGreaterThan(100)
                .allSatisfy(said -> assertThat(
                                said.attr("lang") + said.select("span").attr("lang"))
                        .as(said.text())
                        .isEqualTo("en"));
        assertThat(russian.select(".evidence a"))
                .hasSize(50)
                .allSatisfy(proof -> assertThat(proof.attr("lang")).isEqualTo("en"));
        assertThat(english.select(".record [lang]")).isEmpty();
        assertThat(form.select("textarea").eachAttr("lang"))
                .hasSizeGreaterThan(3)
                .containsOnly("en");
        assertThat(form.select("#progress-form .help").eachText()).contains("Пишите на языке плана: английский.");
    }

    private List<String> ofApi(String filters) {
        return Json.createReader(
                        new StringReader(http.get(API + "?size=1000" + filters).text()))
                .readArray()
                .getValuesAs(JsonObject.class)
                .stream()
                .map(update -> "update-" + update.getString("id"))
                .toList();
    }

    private List<String> ofPages(String filters) {
        List<String> shown = new ArrayList<>();
        String next = PAGE + filters;
        while (!next.isEmpty()) {
            Document page = read(next);
            shown.addAll(page.select(".record > li").eachAttr("id"));
            next = page.select("nav.pages a[rel=next]").attr("href");
        }
        return shown;
    }

    private Document read(String address) {
        Http.Answer answer = http.get(address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.text());
    }
}
