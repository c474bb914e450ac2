package org.opengov.tracker.opendata.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URI;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengov.tracker._support.Http;
import org.opengov.tracker._support.Http.Answer;

/** What changed between two days, as programs and as readers without script meet it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Tag("anyDatabase")
class ChangesApiIT {

    private static final String DATA = "/api/v1/plans/AZ-2012-2015/changes";
    private static final String PAGE = "/changes/AZ-2012-2015";

    @ArquillianResource
    URI site;

    private Http http;

    @BeforeEach
    void startClean() {
        http = new Http(site);
        http.cleanDatabase();
    }

    @Test
    void bothDaysTellTheFiguresOfTheirScoreboards() {
        JsonObject told = json(http.get(DATA + "?from=2013-12-31&to=2016-01-01"));

        JsonObject review = told.getJsonObject("voices").getJsonObject("INDEPENDENT");
        assertThat(review.getJsonObject("then").getJsonObject("completion").getInt("NO_INFORMATION"))
                .isEqualTo(37);
        assertThat(review.getJsonObject("now").getJsonObject("completion"))
                .isEqualTo(json(http.get("/api/v1/plans/AZ-2012-2015/scoreboard?asOf=2016-01-01&voice=INDEPENDENT"))
                        .getJsonObject("completion"));
        assertThat(review.getJsonObject("moved").getInt("FIRST")).isEqualTo(37);
        assertThat(told.getJsonArray("moves")).hasSize(37);
        assertThat(told.getJsonArray("assessments")).hasSize(37);
        assertThat(told.getJsonObject("happened").getInt("ASSESSED")).isEqualTo(37);
        assertThat(told.getString("address")).endsWith(PAGE + "?from=2013-12-31&to=2016-01-01");
    }

    @Test
    void oneVoiceCanBeAskedForAndTheLastChangeIsTheDefault() {
        JsonObject told = json(http.get(DATA + "?voice=GOVERNMENT"));

        assertThat(told.getJsonObject("voices").keySet()).containsExactly("GOVERNMENT");
        assertThat(told.getJsonArray("moves")).isEmpty();
        assertThat(told.getString("from")).isEqualTo("2014-12-30");
        assertThat(told.getString("to")).isEqualTo("2014-12-31");
    }

    @Test
    void reversedDaysAreAFaultForProgramsAndPutInOrderForReaders() {
        String reversed = "?from=2016-01-01&to=2013-12-31";

        Answer data = http.get(DATA + reversed);
        Answer page = http.get(PAGE + reversed + "&voice=GOVERNMENT&lang=en");

        assertThat(data.status()).isEqualTo(400);
        assertThat(json(data).getString("parameter")).isEqualTo("from");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("They were put in order.")
                .contains("name=\"from\" value=\"2013-12-31\"", "name=\"to\" value=\"2016-01-01\"")
                .contains("value=\"GOVERNMENT\" checked=\"checked\"");
    }

    @Test
    void theScoreboardLeadsToTheChangesBeforeAndAfter() {
        String page = http.get("/plans/AZ-2012-2015?asOf=2013-12-31&voice=GOVERNMENT&theme=4&lang=en")
                .text();

        assertThat(page)
                .contains(
                        "rel=\"prev\" href=\"/plans/AZ-2012-2015?asOf=2012-09-05&amp;voice=GOVERNMENT&amp;theme=4&amp;lang=en\"")
                .contains(
                        "rel=\"next\" href=\"/plans/AZ-2012-2015?asOf=2014-12-31&amp;voice=GOVERNMENT&amp;theme=4&amp;lang=en\"")
                .contains("37 assessments published");
    }

    private static JsonObject json(Answer answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.text()))) {
            return reader.readObject();
        }
    }
}
