package org.opengov.tracker.opendata.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opengov.tracker._support.Http;
import org.opengov.tracker._support.Http.Answer;

/** The API as a program meets it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Tag("anyDatabase")
class ApiIT {

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
    void scoreboardGivesTheFiguresOfTheMidtermReview() {
        JsonObject board = json(http.get(PLAN + "/scoreboard?voice=INDEPENDENT"));

        assertThat(board.getInt("commitments")).isEqualTo(37);
        JsonObject completion = board.getJsonObject("completion");
        assertThat(completion.getInt("COMPLETE")).isEqualTo(6);
        assertThat(completion.getInt("SUBSTANTIAL")).isEqualTo(6);
        assertThat(completion.getInt("LIMITED")).isEqualTo(22);
        assertThat(completion.getInt("NOT_STARTED")).isEqualTo(1);
        assertThat(completion.getInt("UNCLEAR")).isEqualTo(2);
        assertThat(completion.getInt("NO_INFORMATION")).isZero();
        assertThat(board.getJsonArray("rows")).hasSize(37);
    }

    @Test
    void governmentThatNeverReportedHasNoInformation() {
        JsonObject board = json(http.get(PLAN + "/scoreboard?voice=GOVERNMENT"));

        assertThat(board.getJsonObject("completion").getInt("NO_INFORMATION")).isEqualTo(37);
    }

    @Test
    void dayBeforeTheReviewHasNoInformation() {
        JsonObject board = json(http.get(PLAN + "/scoreboard?voice=INDEPENDENT&asOf=2013-12-31"));

        assertThat(board.getString("asOf")).isEqualTo("2013-12-31");
        assertThat(board.getJsonObject("completion").getInt("NO_INFORMATION")).isEqualTo(37);
    }

    @Test
    void commitmentsComeAsATableToo() {
        Answer byName = http.get(PLAN + "/commitments.csv");
        Answer byHeader = http.get(PLAN + "/commitments", "Accept", "text/csv");

        assertThat(byName.header("Content-Type")).startsWith("text/csv");
        assertThat(byName.text().strip().lines()).hasSize(38);
        assertThat(byHeader.text()).isEqualTo(byName.text());
    }

    @Test
    void answerThatStillHoldsIsNotSentAgain() {
        String tag = http.get(PLAN + "/scoreboard").header("ETag");

        assertThat(tag).isNotEmpty();
        assertThat(http.get(PLAN + "/scoreboard", "If-None-Match", tag).status())
                .isEqualTo(304);
    }

    @Test
    void reportsAreFiles() {
        Answer workbook = http.get(PLAN + "/status-report.xlsx?lang=en");
        Answer pdf = http.get(PLAN + "/status-report.pdf?lang=en");

        assertThat(workbook.status()).isEqualTo(200);
        assertThat(new String(workbook.wire(), 0, 2, java.nio.charset.StandardCharsets.ISO_8859_1))
                .isEqualTo("PK");
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(new String(pdf.wire(), 0, 5, java.nio.charset.StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF-");
    }

    @ParameterizedTest
    @CsvSource({
        "404, /api/v1/plans/XX-1900",
        "404, /api/v1/plans/XX-1900/scoreboard",
        "404, /api/v1/commitments/ZZ9999",
        "404, /api/v1/nothing",
        "400, /api/v1/plans/AZ-2012-2015/scoreboard?asOf=yesterday",
        "400, /api/v1/plans/AZ-2012-2015/scoreboard?asOf=2013-02-30",
        "400, /api/v1/plans/AZ-2012-2015/scoreboard?voice=NOBODY",
        "400, /api/v1/plans/AZ-2012-2015/status-report.pdf?lang=xx"
    })
    void failureIsAProblemInWords(int status, String address) {
        Answer answer = http.get(address, "Accept-Language", "ru");

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        JsonObject problem = json(answer);
        assertThat(problem.getInt("status")).isEqualTo(status);
        assertThat(problem.getString("title")).containsPattern("[а-яА-Я]");
        assertThat(answer.text()).doesNotContain("Exception", "org.opengov", "???");
    }

    private static JsonObject json(Answer answer) {
        return Json.createReader(new StringReader(answer.text())).readObject();
    }
}
