package org.opengov.tracker.opendata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opengov.tracker._support.Http;
import org.opengov.tracker._support.Http.Answer;
import org.opengov.tracker._support.HttpDesk;

/** Everybody takes a plan as a file, and what was taken loads again as the same. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Tag("anyDatabase")
class PlanFileIT {

    private static final String FILE = "/api/v1/plans/AZ-2012-2015/plan-file.json";
    private static final String COPY = "XX-2012-2015";

    private static final Map<String, String> ASSESSMENT = Map.of(
            "assessment-form", "assessment-form",
            "assessment-form:voice", "CIVIL_SOCIETY",
            "assessment-form:assessor", "Assessor of a test",
            "assessment-form:review", "MIDTERM",
            "assessment-form:published", "2015-06-01",
            "assessment-form:observedUntil", "2015",
            "assessment-form:completion", "LIMITED",
            "assessment-form:source", "https://example.org/assessment",
            "assessment-form:record", "record");

    @ArquillianResource
    URI site;

    private Http http;

    @BeforeEach
    void startClean() {
        http = new Http(site);
        http.cleanDatabase();
    }

    @AfterEach
    void leaveNothing() {
        http.cleanDatabase();
    }

    @ParameterizedTest
    @ValueSource(strings = {"AZ-2012-2015", "AZ-2016-2018"})
    void itIsTheExportOfTheDeskByteByByte(String plan) throws IOException, InterruptedException {
        Answer answer = http.get("/api/v1/plans/" + plan + "/plan-file.json");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.wire()).isEqualTo(new HttpDesk(site, "coordinator").file("/desk/plan-file/" + plan));
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
        assertThat(answer.header("Content-Disposition")).isEqualTo("attachment; filename=\"" + plan + ".json\"");
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.has("Set-Cookie")).isFalse();
    }

    @Test
    void readerWhoHasItIsSentNothingUntilThePlanChanges() throws IOException, InterruptedException {
        Answer first = http.get(FILE);

        Answer again = http.get(FILE, "If-None-Match", first.header("ETag"));

        assertThat(first.header("Cache-Control")).contains("no-cache");
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.wire()).isEmpty();
        assertThat(new HttpDesk(site, "coordinator").sendPlainForm("/desk/assessments/AZ0001", ASSESSMENT))
                .isEqualTo(302);
        Answer changed = http.get(FILE, "If-None-Match", first.header("ETag"));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.text()).contains("Assessor of a test");
    }

    @Test
    void reviewThatIsDatedAheadIsNotPublicBeforeItsDay() throws IOException, InterruptedException {
        Map<String, String> ahead = new HashMap<>(ASSESSMENT);
        ahead.put("assessment-form:published", "2099-06-01");
        HttpDesk coordinator = new HttpDesk(site, "coordinator");

        assertThat(coordinator.sendPlainForm("/desk/assessments/AZ0001", ahead)).isEqualTo(302);

        assertThat(http.get(FILE).text()).doesNotContain("Assessor of a test");
        assertThat(coordinator.get("/desk/plan-file/AZ-2012-2015")).contains("Assessor of a test");
    }

    @Test
    void whatWasTakenIsKnownAgainAndItsCopyIsTheSamePlan() throws IOException, InterruptedException {
        String taken = http.get(FILE).text();
        String token = http.token(null, "holds");
        String copy = taken.replace("\"AZ-2012-2015\"", "\"" + COPY + "\"").replace("\"AZ00", "\"XX00");

        Answer known = load(token, taken);
        Answer loaded = load(token, copy);

        assertThat(known.status()).as(known.text()).isEqualTo(200);
        assertThat(known.text()).contains("UNCHANGED").doesNotContain("WRONG", "NEW");
        assertThat(loaded.status()).as(loaded.text()).isEqualTo(201);
        assertThat(new HttpDesk(site, "coordinator").get("/desk/plan-file/" + COPY))
                .isEqualTo(asDraft(copy));
        assertThat(http.get("/api/v1/plans/" + COPY + "/plan-file.json").status())
                .as("a draft is nobody's business")
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "az", "ru"})
    void unknownPlanIsAProblemInWords(String language) {
        Answer answer = http.get("/api/v1/plans/XX-1900/plan-file.json?lang=" + language);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("Content-Language")).isEqualTo(language);
        assertThat(answer.header("Content-Disposition")).isEmpty();
        assertThat(answer.text()).doesNotContain("???", "Exception");
    }

    @ParameterizedTest
    @CsvSource({"en, The whole plan as a file", "az, Bütün plan bir faylda", "ru, Весь план одним файлом"})
    void pagesLeadToIt(String language, String words) {
        assertThat(http.get("/data?lang=" + language).text())
                .contains("href=\"" + FILE + "\"", "plans/AZ-2016-2018/plan-file.json", words);
        assertThat(http.get("/plans/AZ-2012-2015?lang=" + language).text()).contains("href=\"" + FILE + "\"", words);
    }

    private Answer load(String token, String file) {
        byte[] body = file.getBytes(StandardCharsets.UTF_8);
        return http.post("/api/v1/plans", body, "Authorization", "Bearer " + token, "Content-Type", "application/json");
    }

    /** What is loaded is not adopted yet. */
    private static String asDraft(String file) {
        return file.replaceAll("\n  \"(state|adoptedOn)\": \"[^\"]*\",", "");
    }
}
