package org.opengov.tracker.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opengov.tracker._support.Given.COMMITMENT;
import static org.opengov.tracker._support.Given.MILESTONE;
import static org.opengov.tracker._support.Given.PLAN;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengov.tracker._support.CleanDatabase;
import org.opengov.tracker._support.Given;
import org.opengov.tracker._support.InTransaction;
import org.opengov.tracker.assessment.Assessments;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.commitment.Commitments;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.progress.ProgressDraft;
import org.opengov.tracker.progress.ProgressUpdates;
import org.opengov.tracker.progress.ProgressUpdates.Place;
import org.opengov.tracker.progress.PublishedUpdates;
import org.opengov.tracker.progress.PublishedUpdates.Reported;

/** The record of one commitment says of it what that of the whole plan says. */
@ExtendWith(ArquillianExtension.class)
class PlanRecordIT {

    @Inject
    ScoreboardQuery query;

    @Inject
    Commitments commitments;

    @Inject
    PublishedUpdates published;

    @Inject
    Assessments assessments;

    @Inject
    ProgressUpdates updates;

    @Inject
    Given given;

    @Inject
    InTransaction inTransaction;

    @Inject
    CleanDatabase cleanDatabase;

    @Inject
    Clock clock;

    @BeforeEach
    void publishTwice() {
        cleanDatabase.now();
        publish("2014", Completion.NOT_STARTED);
        publish("2015", Completion.LIMITED);
    }

    private void publish(String period, Completion completion) {
        given.publish(updates.submit(
                new Place(MILESTONE, period),
                new ProgressDraft(false, null, completion, null, "Done.", "The data is late.", null, null, null),
                null,
                Given.officer()));
    }

    @AfterEach
    void leaveClean() {
        cleanDatabase.now();
    }

    @Test
    void oneCommitmentStandsAsInTheRecordOfItsPlan() {
        LocalDate today = LocalDate.now(clock);
        inTransaction.run(() -> {
            PlanRecord all = query.read(PLAN, today);
            for (Commitment commitment : all.commitments()) {
                String id = commitment.getOgpId();
                PlanRecord one = PlanRecord.ofOne(
                        commitment,
                        today,
                        Reported.of(published.listOfCommitment(id, today)),
                        assessments.listOf(id, today));
                for (Voice voice : Voice.values()) {
                    assertThat(one.standing(commitment, voice))
                            .as("%s by %s", id, voice)
                            .isEqualTo(all.standing(commitment, voice));
                }
                assertThat(one.assessmentsOf(commitment)).isEqualTo(all.assessmentsOf(commitment));
                commitment
                        .getMilestones()
                        .forEach(
                                milestone -> assertThat(one.standing(milestone)).isEqualTo(all.standing(milestone)));
            }
            assertThat(all.reported().values())
                    .singleElement()
                    .satisfies(reported -> assertThat(reported.completion()).isEqualTo(Completion.LIMITED));
        });
    }

    @Test
    void fromTheFirstCommitmentOneComesToAllInTheirOrder() {
        inTransaction.run(() -> {
            List<Commitment> all = commitments.listOfPlan(PLAN);
            List<Commitment> visited = new ArrayList<>();
            Optional<Commitment> next = Optional.of(all.get(0));
            while (next.isPresent()) {
                visited.add(next.get());
                next = commitments.findAfter(next.get());
            }

            assertThat(visited).isEqualTo(all);
            assertThat(commitments.findBefore(all.get(0))).isEmpty();
            assertThat(commitments.findBefore(all.get(1))).contains(all.get(0));
            assertThat(all).extracting(Commitment::getOgpId).contains(COMMITMENT);
        });
    }
}
