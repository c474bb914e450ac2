package org.opengov.tracker.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opengov.tracker._support.Given.COMMITMENT;
import static org.opengov.tracker._support.Given.MILESTONE;
import static org.opengov.tracker._support.Given.PLAN;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengov.tracker._support.CleanDatabase;
import org.opengov.tracker._support.Given;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.AmendedField;
import org.opengov.tracker.commitment.AmendmentText;
import org.opengov.tracker.commitment.Amendments;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.Schedule;
import org.opengov.tracker.cut.Cuts;
import org.opengov.tracker.history.Span.Mark;
import org.opengov.tracker.scoreboard.Scoreboards;

/** The days of change of the shipped plan, and what changed between two of them. */
@ExtendWith(ArquillianExtension.class)
class SpansIT {

    private static final LocalDate ADOPTED = LocalDate.of(2012, 9, 5);
    private static final LocalDate REVIEWED = LocalDate.of(2014, 12, 31);
    private static final LocalDate DECIDED = LocalDate.of(2016, 3, 1);

    @Inject
    Timelines timelines;

    @Inject
    Spans spans;

    @Inject
    Scoreboards scoreboards;

    @Inject
    Amendments amendments;

    @Inject
    Cuts cuts;

    @Inject
    Given given;

    @Inject
    CleanDatabase cleanDatabase;

    @BeforeEach
    void startClean() {
        cleanDatabase.now();
    }

    @Test
    void everythingPublicMakesADayOfChange() {
        LocalDate today = scoreboards.today();
        amend(AmendedField.DUE, "2017-06-30");
        given.submitted(Completion.LIMITED);
        assertThat(timelines.of(PLAN).days()).extracting(ChangeDay::day).containsExactly(ADOPTED, REVIEWED, DECIDED);

        cuts.freeze(PLAN, REVIEWED, null, "", Given.coordinator());

        assertThat(timelines.of(PLAN).days())
                .containsExactly(
                        new ChangeDay(ADOPTED, Map.of(Happening.ADOPTED, 37)),
                        new ChangeDay(REVIEWED, Map.of(Happening.ASSESSED, 37)),
                        new ChangeDay(DECIDED, Map.of(Happening.AMENDED, 1)),
                        new ChangeDay(today, Map.of(Happening.CUT_FROZEN, 1)));
    }

    @Test
    void theReviewMovesWhatItSpeaksOfAndNothingElse() {
        Span span = between(REVIEWED.minusDays(1), REVIEWED);

        assertThat(span.now().get(Voice.INDEPENDENT)).isEqualTo(scoreboards.at(PLAN, REVIEWED, Voice.INDEPENDENT));
        assertThat(span.then().get(Voice.INDEPENDENT).completion().get(Completion.COMPLETE))
                .isZero();
        assertThat(span.now().get(Voice.INDEPENDENT).completion().get(Completion.COMPLETE))
                .isEqualTo(6);
        assertThat(span.directions(Voice.INDEPENDENT)).containsOnly(Map.entry(Direction.FIRST, 37L));
        assertThat(span.directions(Voice.GOVERNMENT)).isEmpty();
        assertThat(span.inCompletion()).hasSize(37);
        assertThat(span.assessments()).hasSize(37);
        assertThat(span.counts()).containsOnly(Map.entry(Happening.ASSESSED, 37));
        assertThat(spans.of(PLAN, new AskedDays(ADOPTED, REVIEWED, List.of()), 5)
                        .assessments())
                .hasSize(5);
        assertThat(between(REVIEWED, REVIEWED).isQuiet()).isTrue();
    }

    @Test
    void updatesAndAmendmentsAreToldFromTheDayAfterOn() {
        LocalDate today = scoreboards.today();
        given.published(Completion.LIMITED);
        amend(AmendedField.DUE, "2017-06-30");

        Span published = between(today.minusDays(1), today);
        assertThat(published.updates())
                .singleElement()
                .satisfies(
                        update -> assertThat(update.getMilestone().getOgpId()).isEqualTo(MILESTONE));
        assertThat(published.amendments()).isEmpty();
        assertThat(published.directions(Voice.GOVERNMENT)).containsOnly(Map.entry(Direction.FIRST, 1L));

        Span amended = between(DECIDED.minusDays(1), DECIDED);
        assertThat(amended.amendments()).hasSize(1);
        assertThat(amended.updates()).isEmpty();
        assertThat(amended.inCompletion()).isEmpty();
        assertThat(amended.inDatesOnly()).singleElement().satisfies(moved -> {
            assertThat(moved.ogpId()).isEqualTo(COMMITMENT);
            // Nobody but the reviewers had spoken of it, and they found it complete in time.
            assertThat(moved.moves()).singleElement().satisfies(move -> {
                assertThat(move.voice()).isEqualTo(Voice.INDEPENDENT);
                assertThat(move.isReplanned()).isTrue();
                assertThat(move.was().schedule()).isEqualTo(Schedule.ON_TIME);
            });
        });
        assertThat(between(DECIDED, today.minusDays(1)).amendments()).isEmpty();
    }

    @Test
    void whatHappenedToThePlanItselfIsToldToo() {
        cuts.freeze(PLAN, REVIEWED, null, "", Given.coordinator());

        assertThat(between(ADOPTED.minusDays(1), scoreboards.today()).marks())
                .containsExactly(
                        new Mark(scoreboards.today(), Happening.CUT_FROZEN, PLAN + "-C1"),
                        new Mark(ADOPTED, Happening.ADOPTED, ""));
    }

    private Span between(LocalDate from, LocalDate to) {
        return spans.of(PLAN, new AskedDays(from, to, List.of()), 100);
    }

    private void amend(AmendedField field, String became) {
        amendments.amendCommitment(
                COMMITMENT,
                new AmendmentText(field, became, "The tender failed.", "Order 77", DECIDED, "Cabinet of Ministers"),
                Given.coordinator());
    }
}
