package org.opengov.tracker.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.intake.SentUpdate;
import org.opengov.tracker.plan.Money;
import org.opengov.tracker.platform.Breach;
import org.opengov.tracker.platform.RuleBroken;

/** How an update is read from JSON, and what is said of one that cannot be. */
class SentJsonTest {

    private static final String WHOLE = """
            {"milestone": "AZ0031.1", "period": "2015", "submit": true, "version": 3, "nil": false,
             "completion": "SUBSTANTIAL", "completedOn": "2015-11-30", "done": "Üç hesabat çıxıb.",
             "challenges": "Four", "nextSteps": null, "corrects": "17", "helpWanted": true, "late": false,
             "spent": {"amount": 12500.50, "currency": "AZN"},
             "evidence": [{"title": "Report", "address": "https://example.org/report"}]}
            """;

    private static SentUpdate read(String json) {
        return SentJson.read(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void everyFieldIsRead() {
        SentUpdate sent = read(WHOLE);

        assertThat(sent.place().milestone()).isEqualTo("AZ0031.1");
        assertThat(sent.place().period()).isEqualTo("2015");
        assertThat(sent.submit()).isTrue();
        assertThat(sent.version()).isEqualTo(3);
        assertThat(sent.draft().completion()).isEqualTo(Completion.SUBSTANTIAL);
        assertThat(sent.draft().completedOn()).isEqualTo(LocalDate.of(2015, 11, 30));
        assertThat(sent.draft().done()).isEqualTo("Üç hesabat çıxıb.");
        assertThat(sent.draft().nextSteps()).isNull();
        assertThat(sent.draft().corrects()).isEqualTo(17);
        assertThat(sent.draft().spent()).isEqualTo(new Money(new BigDecimal("12500.50"), "AZN"));
        assertThat(sent.draft().helpWanted()).isTrue();
        assertThat(sent.evidence()).hasSize(1);
    }

    @Test
    void whatIsLeftOutIsNothing() {
        SentUpdate sent = read("{\"milestone\": \"AZ0031.1\", \"period\": \"2015\"}");

        assertThat(sent.submit()).isFalse();
        assertThat(sent.version()).isNull();
        assertThat(sent.draft().completion()).isNull();
        assertThat(sent.evidence()).isEmpty();
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        assertThat(fields("""
                {"period": " ", "submit": "yes", "version": 1.5, "completion": "DONE", "completedOn": "30.11.2015",
                 "done": 7, "nextStep": "?", "corrects": "x", "spent": {"amount": "12", "currency": "AZN", "x": 1},
                 "evidence": [{"title": "No address"}, "https://example.org"]}
                """))
                .containsExactlyInAnyOrder(
                        "milestone",
                        "period",
                        "submit",
                        "version",
                        "completion",
                        "completedOn",
                        "done",
                        "nextStep",
                        "corrects",
                        "spent.amount",
                        "spent.x",
                        "spent",
                        "evidence[0].address",
                        "evidence[1]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "done|\"\\u0000\"",
                "spent|{\"amount\": -1, \"currency\": \"AZN\"}",
                "spent|{\"amount\": 1e999999999, \"currency\": \"AZN\"}",
                "spent|{\"amount\": 1, \"currency\": \"XXY\"}",
                "completion|\"UNCLEAR\"",
                "completedOn|\"2015-02-30\"",
                "evidence|{}",
                "version|12345678901234567890"
            })
    void whatCannotBeKeptIsSaidAtItsField(String field, String value) {
        String json = "{\"milestone\": \"AZ0031.1\", \"period\": \"2015\", \"" + field + "\": " + value + "}";

        assertThat(fields(json)).containsExactly(field);
    }

    @Test
    void textsAndListsAreLimited() {
        String link = "{\"address\": \"https://example.org/\"}";
        String many = Stream.generate(() -> link)
                .limit(31)
                .reduce((a, b) -> a + "," + b)
                .orElseThrow();

        assertThat(fields("{\"milestone\": \"A\", \"period\": \"2015\", \"done\": \"" + "x".repeat(4001)
                        + "\", \"evidence\": [" + many + "]}"))
                .containsExactlyInAnyOrder("done", "evidence");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "\"text\"", "nothing", "{\"milestone\": }", "{\"done\": \"\\ud8\"}"})
    void whatIsNoObjectIsSaidToBeNone(String json) {
        assertThat(fields(json)).containsExactly("body");
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/main/resources/openapi/openapi.yaml", "config/docs/by-a-program.md"})
    void everyFieldIsDescribed(String description) throws IOException {
        String text = Files.readString(Path.of(description));

        assertThat(Stream.of(SentJson.FIELDS, SentJson.MONEY_FIELDS, SentJson.EVIDENCE_FIELDS)
                        .flatMap(List::stream))
                .allMatch(text::contains);
    }

    private static List<String> fields(String json) {
        return catchThrowableOfType(RuleBroken.class, () -> read(json)).breaches().stream()
                .map(Breach::field)
                .toList();
    }
}
