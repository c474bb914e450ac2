package org.opengov.tracker.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengov.tracker._support.Http;
import org.opengov.tracker._support.Http.Answer;
import org.opengov.tracker._support.HttpDesk;

/** A ministry's own system reports: the State Oil Fund's, on its milestone. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ProgressIntakeIT {

    private static final String PLAN = "/api/v1/plans/AZ-2012-2015";
    private static final String UPDATES = PLAN + "/progress-updates";
    private static final String PLACE = "\"milestone\": \"AZ0031.1\", \"period\": \"2015\"";
    private static final String LIMITED =
            PLACE + ", \"completion\": \"LIMITED\", \"done\": \"Üç hesabat çıxıb.\", \"challenges\": \"Data is late.\"";
    private static final String DRAFT = "{" + LIMITED + "}";
    private static final String SUBMITTED = "{" + LIMITED + ", \"submit\": true}";

    @ArquillianResource
    URI site;

    private Http http;

    @BeforeEach
    void startClean() {
        http = new Http(site);
        http.cleanDatabase();
    }

    @Test
    void draftIsKeptAndIsNobodyElsesBusiness() {
        String token = http.token("sofaz", "holds");

        Answer answer = send(token, DRAFT);

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.has("Set-Cookie")).isFalse();
        assertThat(json(answer).getString("state")).isEqualTo("DRAFT");
        assertThat(json(answer).getString("done")).isEqualTo("Üç hesabat çıxıb.");
        assertThat(json(answer).getJsonObject("links").getString("desk"))
                .endsWith("/desk/progress-edit/AZ0031.1?period=2015");
        assertThat(mine(token))
                .contains(
                        "AZ0031.1",
                        "\"state\":\"DRAFT\"",
                        "\"version\":" + json(answer).getInt("version") + ",");
        assertThat(mine(http.token("moj", "holds"))).isEqualTo("[]");
        assertThat(http.get(UPDATES + "/mine?period=2015").status()).isEqualTo(401);
        assertThat(http.get(UPDATES).text()).isEqualTo("[]");
    }

    @Test
    void completeUpdateIsHandedInWithItsEvidenceAtOnce() {
        Answer answer = send(
                http.token("sofaz", "holds"),
                "{" + PLACE + ", \"submit\": true, \"completion\": \"COMPLETE\", \"completedOn\": \"2015-11-30\","
                        + "\"spent\": {\"amount\": 12500.5, \"currency\": \"AZN\"},"
                        + "\"evidence\": [{\"title\": \"Report\", \"address\": \"https://example.org/1\"},"
                        + "{\"address\": \"https://example.org/2\"}]}");

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(json(answer).getString("state")).isEqualTo("SUBMITTED");
        assertThat(json(answer).getJsonArray("evidence")).hasSize(2);
        assertThat(json(answer).getJsonObject("spent").getString("currency")).isEqualTo("AZN");
        assertThat(http.trail()).contains("system-of-sofaz|progress.submitted|AZ0031.1");
    }

    @Test
    void whoWroteItLastGoesOnAndEvidenceStaysOnce() {
        String token = http.token("sofaz", "holds");
        String evidence = ", \"evidence\": [{\"address\": \"https://example.org/1\"}]";
        send(token, "{" + LIMITED + evidence + "}");

        Answer answer = send(token, "{" + LIMITED + evidence + ", \"submit\": true}");

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(json(answer).getString("state")).isEqualTo("SUBMITTED");
        assertThat(json(answer).getJsonArray("evidence")).hasSize(1);
    }

    @Test
    void sameRequestUnderTheSameKeyIsAnsweredAgainAndDoneOnce() {
        String token = http.token("sofaz", "holds");

        Answer first = send(token, SUBMITTED, "key-1");
        Answer second = send(token, SUBMITTED, "key-1");

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.text()).isEqualTo(first.text());
        // A second time it would be with the coordinator already.
        assertThat(send(token, SUBMITTED, "key-2").status()).isEqualTo(409);
    }

    @Test
    void otherRequestUnderTheSameKeyIsAConflict() {
        String token = http.token("sofaz", "holds");
        send(token, DRAFT, "key-1");

        Answer answer = send(token, SUBMITTED, "key-1");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(json(answer).getString("detail")).contains("Idempotency-Key");
        assertThat(mine(token)).contains("\"state\":\"DRAFT\"");
    }

    @Test
    void twoAtOnceUnderTheSameKeyMakeOneUpdate() {
        String token = http.token("sofaz", "holds");

        List<Answer> answers = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> send(token, SUBMITTED, "key-1")))
                .limit(4)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(201).containsOnly(200, 201);
        assertThat(answers).extracting(Answer::text).containsOnly(answers.get(0).text());
    }

    @Test
    void everyBreachIsAtItsFieldInTheAskersLanguageAndNothingIsKept() {
        String token = http.token("sofaz", "holds");

        Answer answer = send(
                token,
                "{" + PLACE + ", \"submit\": true, \"completion\": \"COMPLETE\"}",
                "key-1",
                "Accept-Language",
                "ru");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(json(answer).getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(error -> error.getString("field"))
                .containsExactlyInAnyOrder("completedOn", "evidence");
        assertThat(json(answer).getString("detail")).containsPattern("[а-я]");
        assertThat(mine(token)).isEqualTo("[]");
        assertThat(send(token, SUBMITTED, "key-1").status())
                .as("the key is free after a failure")
                .isEqualTo(201);
    }

    @Test
    void wordingOfRequestsIsHeldToItsForm() {
        String token = http.token("sofaz", "holds");

        assertThat(send(token, "{\"milestone\": ").status()).isEqualTo(400);
        assertThat(fields(send(token, "{\"milestone\": \"XX0001.1\", \"period\": \"1999\"}")))
                .containsExactly("milestone", "period");
        assertThat(fields(send(token, DRAFT, ""))).containsExactly("Idempotency-Key");
        assertThat(post(UPDATES, DRAFT, "Authorization", "Bearer " + token, "Content-Type", "application/json")
                        .status())
                .isEqualTo(400);
        assertThat(post(UPDATES, DRAFT, "Authorization", "Bearer " + token, "Content-Type", "text/csv")
                        .status())
                .isEqualTo(415);
        assertThat(send(token, "{" + LIMITED + " ".repeat(256 * 1024) + "}").status())
                .isEqualTo(413);
        assertThat(sendTo("/api/v1/plans/XX-1900/progress-updates", token, DRAFT)
                        .status())
                .isEqualTo(404);
        assertThat(mine(token)).isEqualTo("[]");
    }

    @Test
    void whatSomebodyElseSavedIsNotOverwrittenUnseen() throws IOException, InterruptedException {
        String token = http.token("moj", "holds");
        String mine = "{\"milestone\": \"AZ0026.1\", \"period\": \"2015\", \"nil\": true, \"nilReason\": \"Program\"}";
        new HttpDesk(site, "officer")
                .sendPlainForm(
                        "/desk/progress-edit/AZ0026.1?period=2015",
                        java.util.Map.of(
                                "progress-form", "progress-form",
                                "progress-form:version", "",
                                "progress-form:nil", "true",
                                "progress-form:nilReason", "Person",
                                "progress-form:save", "save"));
        assertThat(mine(token)).contains("Person");

        Answer refused = send(token, mine);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(json(refused).getString("detail")).contains("officer");
        assertThat(mine(token)).contains("Person").doesNotContain("\"nilReason\":\"Program\"");
        String version = mine(token).replaceAll("(?s).*\"version\":(\\d+).*", "$1");
        Answer taken = send(token, mine.replace("}", ", \"version\": " + version + "}"));
        assertThat(taken.status()).as(taken.text()).isEqualTo(201);
    }

    @Test
    void otherAgencysTokenIsRefusedAndTheTrailSaysSo() {
        String token = http.token("moj", "holds");

        Answer answer = send(token, SUBMITTED);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(http.trail())
                .contains("system-of-moj|token.refused|POST " + UPDATES + "|forbidden " + token.substring(0, 12));
        assertThat(mine(http.token("sofaz", "holds"))).isEqualTo("[]");
    }

    @Test
    void coordinatorDoesNotReport() {
        assertThat(send(http.token(null, "holds"), SUBMITTED).status()).isEqualTo(403);
    }

    @Test
    void tokenThatHoldsNoMoreIsRefusedAndTheTrailSaysWhy() {
        for (String state : List.of("expired", "revoked", "closed")) {
            http.cleanDatabase();
            String token = http.token("sofaz", state);

            Answer answer = send(token, SUBMITTED);

            assertThat(answer.status()).as(state).isEqualTo(401);
            assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer ").contains("invalid_token");
            assertThat(http.trail())
                    .as(state)
                    .containsPattern("system-of-sofaz\\|token\\.refused\\|POST " + UPDATES + "\\|\\w*" + state + " "
                            + token.substring(0, 12));
            assertThat(answer.text() + http.trail()).doesNotContain(token);
        }
    }

    @Test
    void strangersAreRefusedAndDoNotFillTheTrail() {
        for (int i = 0; i < 5; i++) {
            assertThat(send("ogp_" + UUID.randomUUID(), SUBMITTED).status()).isEqualTo(401);
        }

        assertThat(http.trail().lines().filter(line -> line.startsWith("unknown|token.refused")))
                .hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void sessionsCookieIsNoToken() throws IOException, InterruptedException {
        HttpDesk officer = new HttpDesk(site, "officer");

        assertThat(officer.sendJson(UPDATES, SUBMITTED)).isEqualTo(401);
        assertThat(officer.get(UPDATES + "/mine")).contains("\"status\":401");
        Answer nothing = post(UPDATES, SUBMITTED, "Content-Type", "application/json");
        assertThat(nothing.status()).isEqualTo(401);
        assertThat(nothing.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"OGP action-plan tracker\"");
    }

    @Test
    void otherSitesPassOnlyWithAToken() {
        String token = http.token("sofaz", "holds");

        assertThat(post(UPDATES, DRAFT, "Content-Type", "application/json", "Sec-Fetch-Site", "cross-site")
                        .status())
                .isEqualTo(403);
        assertThat(send(token, DRAFT, "key-1", "Sec-Fetch-Site", "cross-site").status())
                .isEqualTo(201);
    }

    private Answer send(String token, String body) {
        return send(token, body, UUID.randomUUID().toString());
    }

    private Answer send(String token, String body, String key, String... more) {
        String[] headers = {
            "Authorization", "Bearer " + token, "Content-Type", "application/json", "Idempotency-Key", key
        };
        return post(UPDATES, body, Stream.of(headers, more).flatMap(Stream::of).toArray(String[]::new));
    }

    private Answer sendTo(String path, String token, String body) {
        return post(
                path,
                body,
                "Authorization",
                "Bearer " + token,
                "Content-Type",
                "application/json",
                "Idempotency-Key",
                "x");
    }

    private Answer post(String path, String body, String... headers) {
        return http.post(path, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    private String mine(String token) {
        return http.get(UPDATES + "/mine?period=2015", "Authorization", "Bearer " + token)
                .text();
    }

    private static List<String> fields(Answer answer) {
        assertThat(answer.status()).isEqualTo(400);
        return json(answer).getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString("field"))
                .toList();
    }

    private static JsonObject json(Answer answer) {
        return Json.createReader(new StringReader(answer.text())).readObject();
    }
}
