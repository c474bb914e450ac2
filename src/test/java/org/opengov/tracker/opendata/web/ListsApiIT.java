package org.opengov.tracker.opendata.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opengov.tracker._support.Http;
import org.opengov.tracker._support.Http.Answer;

/** Lists as a program reads them: page by page, only what has changed, from any site, and never twice the same. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Tag("anyDatabase")
class ListsApiIT {

    private static final String PLAN = "/api/v1/plans/AZ-2012-2015";

    @ArquillianResource
    URI site;

    private Http http;

    @BeforeEach
    void startClean() {
        http = new Http(site);
        http.cleanDatabase();
    }

    @Test
    void linksLeadThroughTheWholeList() {
        List<JsonValue> paged = new ArrayList<>();
        Optional<String> next = Optional.of(PLAN + "/commitments?size=10&asOf=2014-12-31");
        int pages = 0;
        while (next.isPresent()) {
            Answer page = http.get(next.get());
            assertThat(page.header("X-Total-Count")).isEqualTo("37");
            paged.addAll(array(page));
            next = link(page, "next");
            pages++;
        }

        assertThat(pages).isEqualTo(4);
        assertThat(paged).isEqualTo(array(http.get(PLAN + "/commitments?asOf=2014-12-31")));
    }

    @Test
    void pagesOfATableStayTables() {
        Answer page = http.get(PLAN + "/milestones.csv?page=2&size=20&lang=az");
        Answer first = http.get(link(page, "first").orElseThrow());

        assertThat(page.text().lines()).hasSize(21);
        assertThat(page.text()).isNotEqualTo(first.text());
        assertThat(first.header("Content-Type")).startsWith("text/csv");
        assertThat(first.header("Content-Language")).isEqualTo("az");
        assertThat(first.text().lines()).hasSize(21);
        assertThat(first.text().lines().findFirst())
                .isEqualTo(page.text().lines().findFirst());
        assertThat(link(http.get(PLAN + "/milestones?size=20", "Accept", "text/csv"), "next"))
                .hasValueSatisfying(next -> assertThat(next).contains("/milestones.csv?"));
    }

    @Test
    void aListIsWholeWhereNobodyAsksForAPage() {
        Answer whole = http.get(PLAN + "/commitments");

        assertThat(array(whole)).hasSize(37);
        assertThat(whole.header("X-Total-Count")).isEqualTo("37");
        assertThat(link(whole, "next")).isEmpty();
        assertThat(whole.response().headers().allValues("Link").toString())
                .contains("<https://creativecommons.org/licenses/by/4.0/>; rel=\"license\"");
    }

    @Test
    void aPageBehindTheLastIsEmpty() {
        Answer page = http.get(PLAN + "/agencies?page=900");

        assertThat(array(page)).isEmpty();
        assertThat(link(page, "prev"))
                .hasValueSatisfying(last -> assertThat(array(http.get(last))).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "commitments",
                "milestones",
                "progress-updates",
                "assessments",
                "amendments",
                "agencies",
                "periods",
                "cuts"
            })
    void everyListOfAPlanHasPagesAndATable(String list) {
        Answer json = http.get(PLAN + "/" + list + "?size=2");
        Answer csv = http.get(PLAN + "/" + list + ".csv?size=2");

        assertThat(array(json)).hasSizeLessThanOrEqualTo(2);
        assertThat(csv.text().lines()).hasSize(array(json).size() + 1);
        assertThat(csv.header("X-Total-Count")).isEqualTo(json.header("X-Total-Count"));
        assertThat(link(json, "last")).isPresent();
    }

    @Test
    void changesAreToldSinceAMoment() {
        String latest = array(http.get(PLAN + "/assessments")).stream()
                .map(one -> one.asJsonObject().getString("recordedAt"))
                .max(String::compareTo)
                .orElseThrow();

        assertThat(array(http.get(PLAN + "/assessments?changed_since=" + latest)))
                .isNotEmpty();
        assertThat(array(http.get(PLAN + "/commitments?changed_since=2012-01-01")))
                .hasSize(37);
        for (String list : List.of("commitments", "assessments", "amendments", "progress-updates", "cuts")) {
            assertThat(array(http.get(PLAN + "/" + list + "?changed_since=2999-01-01T00:00:00%2B04:00")))
                    .as(list)
                    .isEmpty();
        }
        http.evidence("draft");
        http.evidence("publish");
        assertThat(array(http.get(PLAN + "/progress-updates?changed_since=" + latest)))
                .singleElement()
                .satisfies(update -> assertThat(update.asJsonObject().getString("commitment"))
                        .isEqualTo("AZ0026"));
    }

    @ParameterizedTest
    @CsvSource({
        "size, commitments?size=0",
        "size, commitments.csv?size=1001",
        "page, scales?page=first",
        "page, cuts?page=-1",
        "changed_since, milestones?changed_since=lately",
        "changed_since, agencies?changed_since=2020-01-01",
        "changed_since, periods.csv?changed_since=2020-01-01",
        "theme, commitments?theme=99",
        "agency, progress-updates?agency=nobody",
        "period, progress-updates?period=1999",
        "completion, milestones?completion=half",
        "schedule, milestones?schedule=late",
        "voice, assessments?voice=mine",
        "asOf, amendments?asOf=2999-01-01"
    })
    void whatCannotBeIsNamed(String parameter, String asked) {
        Answer answer = http.get(asked.startsWith("scales") ? "/api/v1/" + asked : PLAN + "/" + asked);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(object(answer).getString("parameter")).isEqualTo(parameter);
        assertThat(object(answer).getString("detail")).doesNotContain("???", "api.parameter");
    }

    @Test
    void filtersHoldForWhateverHasWhatTheyAskFor() {
        assertThat(array(http.get(PLAN + "/assessments?theme=8&voice=INDEPENDENT")))
                .isNotEmpty()
                .allMatch(one -> one.asJsonObject().getString("number").startsWith("8."));
        assertThat(array(http.get(PLAN + "/assessments?completion=COMPLETE"))).hasSize(6);
        assertThat(array(http.get("/api/v1/plans?q=AZERBAIJAN"))).hasSize(2);
        assertThat(array(http.get("/api/v1/plans?q=nowhere"))).isEmpty();
        assertThat(array(http.get(PLAN + "/agencies?q=sofaz"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/commitments?size=3", "/commitments.csv", "/scoreboard", "/status-report.html"})
    void whoAsksForTheHeadersGetsThoseOfTheAnswer(String address) throws IOException, InterruptedException {
        Answer head = http.ask("HEAD", PLAN + address);
        Answer get = http.get(PLAN + address);

        assertThat(head.status()).isEqualTo(200);
        assertThat(head.wire()).isEmpty();
        for (String name : List.of("Content-Type", "Content-Length", "ETag", "Link", "X-Total-Count", "Vary")) {
            assertThat(head.response().headers().allValues(name))
                    .as(name)
                    .isEqualTo(get.response().headers().allValues(name));
        }
    }

    @Test
    void aTagHoldsForItsDayLanguageAndFormAlone() {
        String table = PLAN + "/commitments.csv?asOf=2014-12-31&lang=";
        String tag = http.get(table + "en").header("ETag");

        assertThat(http.get(table + "en", "If-None-Match", tag).status()).isEqualTo(304);
        assertThat(http.get(table + "en", "If-None-Match", tag).wire()).isEmpty();
        assertThat(http.get(table + "az", "If-None-Match", tag).status()).isEqualTo(200);
        assertThat(http.get(PLAN + "/commitments.csv?asOf=2013-12-31&lang=en", "If-None-Match", tag)
                        .status())
                .isEqualTo(200);
        assertThat(http.get(PLAN + "/commitments?asOf=2014-12-31&lang=en", "If-None-Match", tag)
                        .status())
                .isEqualTo(200);
        http.evidence("draft");
        http.evidence("publish");
        String now = http.get(PLAN + "/progress-updates").header("ETag");
        assertThat(http.get(PLAN + "/progress-updates", "If-None-Match", now).status())
                .isEqualTo(304);
    }

    @Test
    void scriptsOnAnySiteMayAskAndSeeWhatTheyNeed() {
        Answer asked = http.ask(
                "OPTIONS",
                PLAN + "/commitments",
                "Origin",
                "https://newspaper.example",
                "Access-Control-Request-Method",
                "GET",
                "Access-Control-Request-Headers",
                "if-none-match");
        Answer got = http.get(PLAN + "/commitments?size=1", "Origin", "https://newspaper.example");

        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(asked.header("Access-Control-Allow-Methods")).contains("GET", "HEAD");
        assertThat(asked.header("Access-Control-Allow-Headers")).contains("If-None-Match");
        assertThat(got.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(got.header("Access-Control-Expose-Headers")).contains("ETag", "Link", "X-Total-Count");
        assertThat(got.has("Access-Control-Allow-Credentials")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, 404, /api/v1/plans/AZ-2012-2015/nothing, */*",
        "GET, 404, /api/v1/plans/XX-1900/periods.csv, */*",
        "GET, 404, /api/v9/plans, */*",
        "GET, 404, /openapi/nothing, application/json",
        "DELETE, 405, /api/v1/plans/AZ-2012-2015/commitments, */*",
        "PUT, 405, /api/v1/scales, */*",
        "GET, 406, /api/v1/plans/AZ-2012-2015/commitments, image/png",
        "GET, 406, /api/v1/plans/AZ-2012-2015/scoreboard, text/csv",
        "POST, 415, /api/v1/plans/AZ-2012-2015/progress-updates, */*"
    })
    void everyFailureIsAProblem(String method, int status, String address, String accept) {
        Answer answer = http.ask(method, address, "Accept", accept, "Content-Type", "text/xml");

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(object(answer).getInt("status")).isEqualTo(status);
        if (method.equals("GET")) {
            assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        }
    }

    private static Optional<String> link(Answer answer, String relation) {
        return answer.response().headers().allValues("Link").stream()
                .flatMap(links -> Pattern.compile("<([^>]*)>; rel=\"" + relation + "\"")
                        .matcher(links)
                        .results())
                .map(found -> URI.create(found.group(1)))
                .map(address -> address.getRawPath() + "?" + address.getRawQuery())
                .findFirst();
    }

    private static JsonArray array(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        try (JsonReader reader = Json.createReader(new StringReader(answer.text()))) {
            return reader.readArray();
        }
    }

    private static JsonObject object(Answer answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.text()))) {
            return reader.readObject();
        }
    }
}
