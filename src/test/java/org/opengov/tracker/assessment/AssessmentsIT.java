package org.opengov.tracker.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.opengov.tracker._support.Given.COMMITMENT;
import static org.opengov.tracker._support.Given.PLAN;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengov.tracker._support.CleanDatabase;
import org.opengov.tracker._support.Given;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.platform.Forbidden;

/** What others than the government say. */
@ExtendWith(ArquillianExtension.class)
class AssessmentsIT {

    private static final String ORGANISATION = "Society for Open Data";
    private static final LocalDate LATER = LocalDate.of(2026, 11, 23);

    @Inject
    Assessments assessments;

    @Inject
    Plans plans;

    @Inject
    CleanDatabase cleanDatabase;

    @BeforeEach
    void startClean() {
        cleanDatabase.now();
    }

    @Test
    void midtermReviewSpokeOfEveryCommitment() {
        assertThat(assessments.mapOfPlan(PLAN, LATER)).hasSize(37);
        assertThat(assessments.mapOfPlan(PLAN, LocalDate.of(2013, 12, 31))).isEmpty();
    }

    @Test
    void assessorRecordsForTheOwnOrganisation() {
        long revision = plans.get(PLAN).getRevision();

        assessments.record(COMMITMENT, by(ORGANISATION), Given.assessorOf(ORGANISATION));

        assertThat(assessments.listOf(COMMITMENT, LATER))
                .first()
                .satisfies(latest -> assertThat(latest.getCompletion()).isEqualTo(Completion.LIMITED));
        assertThat(plans.get(PLAN).getRevision()).isGreaterThan(revision);
    }

    @Test
    void assessorDoesNotSpeakForAnotherOrganisation() {
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> assessments.record(COMMITMENT, by(ORGANISATION), Given.assessorOf("Another one")));
    }

    @Test
    void officerDoesNotAssess() {
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> assessments.record(COMMITMENT, by(ORGANISATION), Given.officer()));
    }

    @Test
    void assessmentDoesNotCountBeforeItWasPublished() {
        assessments.record(COMMITMENT, by(ORGANISATION), Given.coordinator());

        assertThat(assessments.listOf(COMMITMENT, LocalDate.of(2016, 5, 30))).hasSize(1);
        assertThat(assessments.listOf(COMMITMENT, LocalDate.of(2016, 5, 31))).hasSize(2);
    }

    private static AssessmentText by(String organisation) {
        return new AssessmentText(
                Voice.CIVIL_SOCIETY,
                organisation,
                org.opengov.tracker.assessment.Review.values()[0],
                null,
                EdtfDate.of("2015-12"),
                EdtfDate.of("2016-05"),
                Completion.LIMITED,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                "https://example.org/assessment");
    }
}
