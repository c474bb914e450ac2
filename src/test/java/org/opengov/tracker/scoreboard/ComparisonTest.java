package org.opengov.tracker.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opengov.tracker.assessment.DidItOpenGovernment;
import org.opengov.tracker.assessment.PotentialImpact;
import org.opengov.tracker.assessment.Review;
import org.opengov.tracker.assessment.Specificity;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.Schedule;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.scoreboard.Comparison.Caveat;
import org.opengov.tracker.scoreboard.Comparison.Drawn;
import org.opengov.tracker.scoreboard.Comparison.Reason;

class ComparisonTest {

    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);
    private static final int ALL = 10;

    @Test
    void voiceThatHasSpokenOfTheLargestPartOfBothIsTaken() {
        Drawn first = drawn("XX-1", Map.of(Voice.GOVERNMENT, 4, Voice.INDEPENDENT, 10), rated(Review.MIDTERM, "2014"));
        Drawn second = drawn("XX-2", Map.of(Voice.GOVERNMENT, 5, Voice.INDEPENDENT, 0), rated(Review.MIDTERM, "2014"));

        assertThat(Comparison.of(first, second, null).voice()).isEqualTo(Voice.GOVERNMENT);
        assertThat(Comparison.of(first, first, null).voice()).isEqualTo(Voice.INDEPENDENT);
        assertThat(Comparison.of(first, second, Voice.CIVIL_SOCIETY).voice()).isEqualTo(Voice.CIVIL_SOCIETY);
    }

    @Test
    void silenceAndPartsAreSaidOfThePlanTheyBelongTo() {
        Drawn first = drawn("XX-1", Map.of(Voice.INDEPENDENT, 7), rated(Review.MIDTERM, "2014"));
        Drawn second = drawn("XX-2", Map.of(), rated(Review.MIDTERM, "2014"));

        assertThat(Comparison.of(first, second, Voice.INDEPENDENT).caveats())
                .contains(new Caveat(Reason.PARTLY, "XX-1", 7, ALL), new Caveat(Reason.SILENT, "XX-2", 0, ALL));
    }

    @Test
    void differentReviewsAndRulesAreSaid() {
        Drawn first = drawn("XX-1", Map.of(Voice.INDEPENDENT, ALL), rated(Review.MIDTERM, "2014"));
        Drawn second = drawn("XX-2", Map.of(Voice.INDEPENDENT, ALL), rated(Review.END_OF_TERM, "2015"));

        assertThat(reasons(first, second)).containsExactlyInAnyOrder(Reason.REVIEWS, Reason.STARS);
        assertThat(reasons(first, first)).isEmpty();
    }

    @Test
    void whatNobodyRatedIsNotCompared() {
        Drawn rated = drawn("XX-1", Map.of(Voice.INDEPENDENT, ALL), rated(Review.MIDTERM, "2014"));
        Drawn unrated = drawn("XX-2", Map.of(Voice.INDEPENDENT, ALL), Ratings.of(List.of()));

        assertThat(Comparison.of(rated, unrated, Voice.INDEPENDENT).caveats())
                .contains(
                        new Caveat(Reason.NO_CHANGE, "XX-2", 0, ALL), new Caveat(Reason.NO_SPECIFICITY, "XX-2", 0, ALL))
                .noneMatch(caveat -> caveat.plan().equals("XX-1"));
    }

    private static Stream<Reason> reasons(Drawn first, Drawn second) {
        return Comparison.of(first, second, Voice.INDEPENDENT).caveats().stream()
                .map(Caveat::reason);
    }

    private static Ratings rated(Review review, String rule) {
        return new Ratings(
                Map.of(Specificity.HIGH, ALL),
                Map.of(PotentialImpact.MINOR, ALL),
                Map.of(DidItOpenGovernment.MARGINAL, ALL),
                1,
                ALL,
                Set.of(rule),
                Set.of(review));
    }

    private static Drawn drawn(String code, Map<Voice, Integer> spoken, Ratings ratings) {
        Map<Voice, Integer> coverage = new EnumMap<>(Voice.class);
        Stream.of(Voice.values()).forEach(voice -> coverage.put(voice, spoken.getOrDefault(voice, 0)));
        Map<Voice, Scoreboard> boards = new EnumMap<>(Voice.class);
        Stream.of(Voice.values()).forEach(voice -> boards.put(voice, board(code, voice, coverage)));
        return new Drawn(SmallPlan.whole(code), new Overview(boards, List.of(), ratings));
    }

    private static Scoreboard board(String code, Voice voice, Map<Voice, Integer> coverage) {
        return new Scoreboard(
                code,
                DAY,
                voice,
                1,
                ALL,
                Map.of(Completion.LIMITED, ALL),
                Map.of(Schedule.OVERDUE, ALL, Schedule.UNDATED, 0),
                0,
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                coverage,
                EdtfDate.UNKNOWN,
                false);
    }
}
