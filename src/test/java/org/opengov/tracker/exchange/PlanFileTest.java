package org.opengov.tracker.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.exchange.PlanFile.CommitmentEntry;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.plan.ReportingPeriod;

/** The shipped plan file holds what its sources say, and a broken one is refused by line and field. */
class PlanFileTest {

    private static final PlanFile SHIPPED = read(shipped());

    @Test
    void shippedPlanIsWhole() {
        assertThat(SHIPPED.themes()).hasSize(9);
        assertThat(SHIPPED.commitments()).hasSize(37);
        assertThat(SHIPPED.agencies()).hasSize(14);
        assertThat(SHIPPED.agencies().stream().filter(PlanFile.AgencyEntry::collective))
                .extracting(PlanFile.AgencyEntry::code)
                .containsExactly("central-exec", "local-exec");
        assertThat(SHIPPED.periods())
                .extracting(ReportingPeriod.Slice::code)
                .containsExactly("2012", "2013", "2014", "2015");
        assertThat(SHIPPED.commitments())
                .extracting(entry -> entry.text().ogpId())
                .doesNotHaveDuplicates();
    }

    @Test
    void shippedRatingsAreTheMidtermReviews() {
        Map<Completion, Long> counts = SHIPPED.commitments().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.assessments().get(0).completion(), Collectors.counting()));

        assertThat(counts)
                .isEqualTo(Map.of(
                        Completion.COMPLETE, 6L,
                        Completion.SUBSTANTIAL, 6L,
                        Completion.LIMITED, 22L,
                        Completion.NOT_STARTED, 1L,
                        Completion.UNCLEAR, 2L));
    }

    @Test
    void shippedDatesAreAsSaid() {
        CommitmentEntry reversed = commitment("5.3");
        assertThat(reversed.text().starts()).isEqualTo(EdtfDate.of("2013-01"));
        assertThat(reversed.text().due()).isEqualTo(EdtfDate.of("2014-12"));
        assertThat(reversed.text().startsInSource()).isEqualTo("12/01/2014");
        assertThat(reversed.text().dateNote()).contains("wrong way round");
        assertThat(commitment("1.1").text().due()).isEqualTo(EdtfDate.of("2014"));
        assertThat(SHIPPED.commitments().stream()
                        .filter(entry -> !entry.text().due().isDated()))
                .hasSize(8);
    }

    @Test
    void onlyOneOgpIdWasSeenAndTheOthersAreMarkedInferred() {
        assertThat(SHIPPED.commitments().stream().filter(entry -> !entry.text().ogpIdInferred()))
                .extracting(entry -> entry.text().number())
                .containsExactly("7.1");
    }

    @Test
    void everyPartNamedByTheWordingIsADerivedMilestoneWithItsBasis() {
        // Where the wording names no part, the one milestone bears the title of its commitment.
        assertThat(SHIPPED.commitments().stream()
                        .flatMap(entry -> entry.milestones().stream()
                                .filter(milestone -> !milestone
                                        .text()
                                        .title()
                                        .equals(entry.text().title()))))
                .isNotEmpty()
                .allSatisfy(milestone -> {
                    assertThat(milestone.text().derived()).isTrue();
                    assertThat(milestone.text().basis()).isNotBlank();
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"due\": \"2014-12\"         | \"due\": \"soon\"            | commitments[1].due                      | Write a date",
                "\"completion\": \"UNCLEAR\"  | \"completion\": \"MAYBE\"    | commitments[2].assessments[0].completion| one of",
                "\"collective\": true         | \"collective\": \"yes\"      | agencies[0].collective                  | true or false",
                "\"starts\": \"2012-09-05\"   | \"starts\": \"autumn\"       | periods[0].starts                       | Write a day",
                "\"countryCode\": \"AZ\"      | \"countryCode\": \"AZE\"     | plan.countryCode                        | longer than 2",
                "\"starred\": false           | \"stared\": false            | commitments[0].assessments[0].stared    | no such field"
            })
    void aBrokenFieldIsNamedWithItsLine(String right, String wrong, String field, String problem) {
        String text = text();
        String broken = text.replaceFirst(java.util.regex.Pattern.quote(right.strip()), wrong.strip());
        long line = broken.substring(0, broken.indexOf(wrong.strip())).lines().count();

        assertThatExceptionOfType(PlanFileBroken.class)
                .isThrownBy(() -> read(stream(broken)))
                .withMessageContaining(problem.strip())
                .satisfies(refused -> {
                    assertThat(refused.field()).isEqualTo(field.strip());
                    assertThat(refused.line()).isEqualTo(line);
                });
    }

    @Test
    void aMissingFieldIsNamedWhereItShouldStand() {
        String broken = text().replaceFirst("   \"number\": \"1.1\",\n", "");

        assertThatExceptionOfType(PlanFileBroken.class)
                .isThrownBy(() -> read(stream(broken)))
                .withMessageContaining("commitments[0].number: This is missing");
    }

    @Test
    void whatIsNoJsonIsRefusedWithItsLine() {
        String cut = text().substring(0, 5000);
        long lines = cut.lines().count();

        assertThatExceptionOfType(PlanFileBroken.class)
                .isThrownBy(() -> read(stream(cut)))
                .satisfies(refused -> assertThat(refused.line()).isBetween(lines - 1, lines + 1));
        assertThatExceptionOfType(PlanFileBroken.class).isThrownBy(() -> read(stream("")));
        assertThatExceptionOfType(PlanFileBroken.class).isThrownBy(() -> read(stream("[]")));
    }

    @Test
    void everyFactHasASource() {
        assertThat(SHIPPED.commitments()).allSatisfy(entry -> {
            assertThat(entry.text().sources()).isNotEmpty();
            assertThat(entry.assessments())
                    .allSatisfy(text -> assertThat(text.source()).startsWith("https://"));
        });
        assertThat(new HashSet<>(SHIPPED.themes().get(0).sources())).hasSize(3);
    }

    private static CommitmentEntry commitment(String number) {
        List<CommitmentEntry> found = SHIPPED.commitments().stream()
                .filter(entry -> entry.text().number().equals(number))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static InputStream shipped() {
        return PlanFileTest.class.getClassLoader().getResourceAsStream("plans/az-2012-2015.json");
    }

    private static String text() {
        try (InputStream file = shipped()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static PlanFile read(InputStream file) {
        return PlanFile.read(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"az-2012-2015", "az-2016-2018"})
    void whatIsWrittenSaysWhatWasRead(String name) {
        PlanFile file = read(PlanFileTest.class.getClassLoader().getResourceAsStream("plans/" + name + ".json"));

        String written = PlanJson.write(PlanTree.of(file));

        assertThat(PlanTree.of(read(stream(written)))).isEqualTo(PlanTree.of(file));
        assertThat(PlanJson.write(PlanTree.of(read(stream(written))))).isEqualTo(written);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        String broken = text().replaceFirst("\"due\": \"2014-12\"", "\"due\": \"soon\"")
                .replaceFirst("\"countryCode\": \"AZ\"", "\"countryCode\": \"AZE\"");

        assertThatExceptionOfType(PlanFileBroken.class)
                .isThrownBy(() -> read(stream(broken)))
                .satisfies(refused -> assertThat(refused.faults()).hasSize(2));
    }
}
