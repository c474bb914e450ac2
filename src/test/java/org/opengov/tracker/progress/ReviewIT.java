package org.opengov.tracker.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.opengov.tracker._support.Given.MILESTONE;
import static org.opengov.tracker._support.Given.PLACE;
import static org.opengov.tracker._support.Given.PLAN;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengov.tracker._support.CleanDatabase;
import org.opengov.tracker._support.Given;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.account.Role;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.Milestone;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.platform.Forbidden;
import org.opengov.tracker.platform.RuleBroken;

/** A coordinator's side: publish, hand back, see who is missing. */
@ExtendWith(ArquillianExtension.class)
class ReviewIT {

    private static final Officer COORDINATOR = Given.coordinator();

    @Inject
    Review review;

    @Inject
    ProgressUpdates updates;

    @Inject
    PublishedUpdates published;

    @Inject
    Plans plans;

    @Inject
    Given given;

    @Inject
    CleanDatabase cleanDatabase;

    @Inject
    Clock clock;

    @BeforeEach
    void startClean() {
        cleanDatabase.now();
    }

    @Test
    void publishingMakesItPublicFromTodayAndRaisesTheRevision() {
        ProgressUpdate update = given.submitted(Completion.LIMITED);
        long revision = plans.get(PLAN).getRevision();

        review.publish(update.getId(), update.getVersion(), COORDINATOR);

        LocalDate today = LocalDate.now(clock);
        assertThat(published.listOfMilestone(MILESTONE, today)).hasSize(1);
        assertThat(published.listOfMilestone(MILESTONE, today.minusDays(1))).isEmpty();
        assertThat(plans.get(PLAN).getRevision()).isEqualTo(revision + 1);
        assertThat(review.listQueue(COORDINATOR)).isEmpty();
    }

    @Test
    void returnTellsTheOfficerWhyAndChangesNothingPublic() {
        ProgressUpdate update = given.submitted(Completion.LIMITED);
        long revision = plans.get(PLAN).getRevision();

        review.returnToOfficer(update.getId(), update.getVersion(), "Name the reports.", COORDINATOR);

        assertThat(updates.findUnderWay(PLACE, Given.officer())).hasValueSatisfying(returned -> {
            assertThat(returned.getState()).isEqualTo(ReviewState.RETURNED);
            assertThat(returned.getReturnReason()).isEqualTo("Name the reports.");
        });
        assertThat(plans.get(PLAN).getRevision()).isEqualTo(revision);
    }

    @Test
    void returnOwesItsReason() {
        ProgressUpdate update = given.submitted(Completion.LIMITED);

        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> review.returnToOfficer(update.getId(), update.getVersion(), "  ", COORDINATOR))
                .satisfies(broken -> assertThat(broken.messageKey()).isEqualTo("review.returnReason.required"));
    }

    @Test
    void returnedUpdateCanBeMendedAndPublished() {
        ProgressUpdate update = given.submitted(Completion.LIMITED);
        review.returnToOfficer(update.getId(), update.getVersion(), "Name the reports.", COORDINATOR);
        long version =
                updates.findUnderWay(PLACE, Given.officer()).orElseThrow().getVersion();

        given.publish(updates.submit(PLACE, Given.draft(Completion.SUBSTANTIAL), version, Given.officer()));

        assertThat(published.findLatest(MILESTONE, LocalDate.now(clock)))
                .map(latest -> latest.getStatement().getCompletion())
                .contains(Completion.SUBSTANTIAL);
    }

    @Test
    void nobodyPublishesTheirOwnUpdate() {
        ProgressUpdate update = given.submitted(Completion.LIMITED);
        Officer both = new Officer(1L, Given.officer().login(), "Both", Role.COORDINATOR, null, null);

        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> review.publish(update.getId(), update.getVersion(), both));
    }

    @Test
    void officerNeitherReadsTheQueueNorPublishes() {
        ProgressUpdate update = given.submitted(Completion.LIMITED);

        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> review.listQueue(Given.officer()));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> review.publish(update.getId(), update.getVersion(), Given.officerOf("taxes")));
    }

    @Test
    void coordinatorWhoReadAnOlderVersionIsTold() {
        ProgressUpdate update = given.submitted(Completion.LIMITED);
        updates.withdraw(update.getId(), update.getVersion(), Given.officer());

        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> review.publish(update.getId(), update.getVersion(), COORDINATOR))
                .satisfies(broken -> assertThat(broken.messageKey()).isEqualTo("review.changedMeanwhile"));
    }

    @Test
    void publishedUpdateIsPublishedOnce() {
        ProgressUpdate update = given.published(Completion.LIMITED);
        long version = review.get(update.getId(), COORDINATOR).getVersion();

        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> review.publish(update.getId(), version, COORDINATOR))
                .satisfies(broken -> assertThat(broken.messageKey()).isEqualTo("progress.notSubmitted"));
    }

    @Test
    void milestoneIsMissingUntilItIsHandedIn() {
        assertThat(review.listMissing(PLAN, PLACE.period(), COORDINATOR))
                .extracting(Milestone::getOgpId)
                .contains(MILESTONE);

        given.submitted(Completion.LIMITED);

        assertThat(review.listMissing(PLAN, PLACE.period(), COORDINATOR))
                .extracting(Milestone::getOgpId)
                .doesNotContain(MILESTONE);
    }
}
