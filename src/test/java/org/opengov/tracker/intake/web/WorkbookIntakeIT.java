package org.opengov.tracker.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
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

/** A program hands in the Ministry of Justice's workbook. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Tag("anyDatabase")
class WorkbookIntakeIT {

    private static final String PLAN = "/api/v1/plans/AZ-2012-2015";
    private static final String BOOK = PLAN + "/agency-workbook";

    /** Of refusals that are alike the trail takes the first in each minute. */
    private static final Duration A_MINUTE = Duration.ofSeconds(70);

    @ArquillianResource
    URI site;

    private Http http;

    @BeforeEach
    void startClean() {
        http = new Http(site);
        http.cleanDatabase();
    }

    @Test
    void goodWorkbookIsSavedOnceAndChangesNothingASecondTime() throws Exception {
        byte[] book = AgencyBook.good(site);
        String token = http.token(AgencyBook.AGENCY, "holds");

        Answer dry = send(token, book, "?dryRun=true");
        assertThat(dry.status()).as(dry.text()).isEqualTo(200);
        assertThat(json(dry).getBoolean("saved")).isFalse();
        assertThat(states(dry)).startsWith("NEW").endsWith("UNCHANGED");
        assertThat(mine(token)).isEqualTo("[]");

        Answer saved = send(token, book, "");
        assertThat(saved.status()).as(saved.text()).isEqualTo(201);
        assertThat(saved.header("Cache-Control")).isEqualTo("no-store");
        assertThat(saved.has("Set-Cookie")).isFalse();
        assertThat(json(saved).getBoolean("saved")).isTrue();
        assertThat(states(saved)).isEqualTo(states(dry));
        assertThat(mine(token)).contains(AgencyBook.DONE, "\"state\":\"SUBMITTED\"", "\"author\":\"system-of-moj\"");
        assertThat(http.trail()).contains("system-of-moj|agencybook.saved|AZ-2012-2015 2015 moj|1 / 1");

        String stored = mine(token);
        Answer again = send(token, book, "");
        assertThat(again.status()).as(again.text()).isEqualTo(200);
        assertThat(json(again).getBoolean("saved")).isFalse();
        assertThat(states(again)).containsOnly("UNCHANGED");
        assertThat(mine(token)).isEqualTo(stored);
    }

    @Test
    void draftIsFilledInFurther() throws Exception {
        String token = http.token(AgencyBook.AGENCY, "holds");
        byte[] draft = AgencyBook.with(AgencyBook.good(site), "Y8", "No");
        send(token, draft, "");
        assertThat(mine(token)).contains("\"state\":\"DRAFT\"");

        Answer answer = send(token, AgencyBook.with(draft, "L8", "It has a million entries."), "?period=2015");

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        JsonObject change = json(answer)
                .getJsonArray("rows")
                .getJsonObject(0)
                .getJsonArray("changes")
                .getJsonObject(0);
        assertThat(change.getString("before")).isEqualTo(AgencyBook.DONE);
        assertThat(change.getString("after")).isEqualTo("It has a million entries.");
        assertThat(mine(token)).contains("It has a million entries.").doesNotContain(AgencyBook.DONE);
    }

    @ParameterizedTest
    @CsvSource({"en, This is no day", "az, gün deyil", "ru, не день"})
    void faultyRowIsToldAtItsCellAndNothingIsKept(String language, String told) throws Exception {
        byte[] book = AgencyBook.faulty(site);
        String token = http.token(AgencyBook.AGENCY, "holds");

        Answer refused = send(token, book, "?lang=" + language);

        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(json(refused).getBoolean("saved")).isFalse();
        JsonObject row = json(refused).getJsonArray("rows").getJsonObject(1);
        assertThat(row.getInt("row")).isEqualTo(9);
        assertThat(row.getString("state")).isEqualTo("WRONG");
        JsonObject fault = row.getJsonArray("faults").getJsonObject(0);
        assertThat(fault.getString("cell")).isEqualTo("K9");
        assertThat(fault.getString("text")).contains(told);
        assertThat(mine(token)).isEqualTo("[]");
        assertThat(http.trail()).doesNotContain("agencybook.saved");
    }

    @Test
    void whatCannotBeReadIsToldAndNothingIsKept() throws Exception {
        byte[] book = AgencyBook.good(site);
        String token = http.token(AgencyBook.AGENCY, "holds");

        assertUnreadable(send(token, bytes("AZ0011.1,Limited"), ""), "no Excel workbook");
        assertUnreadable(send(token, new byte[0], ""), "empty");
        assertUnreadable(send(token, Arrays.copyOf(book, book.length / 2), ""), "damaged");
        assertUnreadable(send(token, book, "?period=2014"), "period 2015");
        assertUnreadable(sendTo("/api/v1/plans/AZ-2016-2018/agency-workbook", token, book), "AZ-2012-2015");
        assertThat(http.post(BOOK, book, "Authorization", "Bearer " + token, "Content-Type", "text/csv")
                        .status())
                .isEqualTo(415);
        assertThat(mine(token)).isEqualTo("[]");
    }

    @ParameterizedTest
    @CsvSource({"revoked, revoked", "expired, expired", "closed, account_closed"})
    void tokenThatHoldsNoMoreIsRefusedAndTheTrailSaysWhy(String state, String reason) throws Exception {
        byte[] book = AgencyBook.good(site);
        String token = http.token(AgencyBook.AGENCY, state);

        Answer refused = send(token, book, "");

        assertThat(refused.status()).as(refused.text()).isEqualTo(401);
        assertThat(refused.header("WWW-Authenticate")).contains("invalid_token");
        assertThat(refusals())
                .containsExactly("system-of-moj|token.refused|POST " + BOOK + "|" + reason + " " + shown(token));
        assertThat(refused.text() + http.trail()).doesNotContain(token, "agencybook.saved");
    }

    @Test
    void whoShowsNoTokenIsRefusedAndIsInTheTrail() throws Exception {
        byte[] book = AgencyBook.good(site);
        Instant end = Instant.now().plus(A_MINUTE);
        do {
            Answer refused = http.post(BOOK, book, "Content-Type", AgencyBook.TYPE);
            assertThat(refused.status()).isEqualTo(401);
            assertThat(refused.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"OGP action-plan tracker\"");
        } while (refusals().isEmpty() && Instant.now().isBefore(end) && pause());

        assertThat(refusals()).containsExactly("unknown|token.refused|POST " + BOOK + "|missing");
        assertNothingKept();
    }

    @Test
    void othersMayNotHandItInAndTheTrailSaysSo() throws Exception {
        byte[] book = AgencyBook.good(site);
        String foreign = http.token("sofaz", "holds");
        String coordinator = http.token(null, "holds");

        Answer ofOther = send(foreign, book, "?lang=en");
        Answer ofCoordinator = send(coordinator, book, "?dryRun=true");

        assertThat(ofOther.status()).as(ofOther.text()).isEqualTo(403);
        assertThat(json(ofOther).getString("detail")).contains("Ministry of Justice", "State Oil Fund");
        assertThat(ofCoordinator.status()).isEqualTo(403);
        assertThat(refusals())
                .containsExactlyInAnyOrder(
                        "system-of-sofaz|token.refused|POST " + BOOK + "|forbidden " + shown(foreign),
                        "system-of-all|token.refused|POST " + BOOK + "|forbidden " + shown(coordinator));
        assertThat(mine(foreign)).isEqualTo("[]");
        assertNothingKept();
    }

    private void assertNothingKept() {
        assertThat(mine(http.token(AgencyBook.AGENCY, "holds"))).isEqualTo("[]");
        assertThat(http.trail()).doesNotContain("agencybook.saved");
    }

    private static void assertUnreadable(Answer answer, String told) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        JsonObject error = json(answer).getJsonArray("errors").getJsonObject(0);
        assertThat(error.getString("field")).isEqualTo("workbook");
        assertThat(error.getString("message")).contains(told);
    }

    private List<String> refusals() {
        return http.trail()
                .lines()
                .filter(line -> line.contains("|token.refused|"))
                .toList();
    }

    private static boolean pause() throws InterruptedException {
        Thread.sleep(1_000);
        return true;
    }

    private static String shown(String token) {
        return token.substring(0, "ogp_12345678".length());
    }

    private Answer send(String token, byte[] book, String query) {
        return sendTo(BOOK + query, token, book);
    }

    private Answer sendTo(String path, String token, byte[] book) {
        return http.post(path, book, "Authorization", "Bearer " + token, "Content-Type", AgencyBook.TYPE);
    }

    private String mine(String token) {
        return http.get(PLAN + "/progress-updates/mine", "Authorization", "Bearer " + token)
                .text();
    }

    private static List<String> states(Answer answer) {
        return json(answer).getJsonArray("rows").getValuesAs(JsonObject.class).stream()
                .map(row -> row.getString("state"))
                .toList();
    }

    private static JsonObject json(Answer answer) {
        return Json.createReader(new StringReader(answer.text())).readObject();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
