package org.opengov.tracker.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengov.tracker._support.CleanDatabase;
import org.opengov.tracker._support.CommitmentWords;
import org.opengov.tracker._support.Given;
import org.opengov.tracker._support.InTransaction;
import org.opengov.tracker._support.PlanWords;
import org.opengov.tracker.commitment.CommitmentText;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.OgpValue;
import org.opengov.tracker.drafting.CommitmentDraft;
import org.opengov.tracker.drafting.CommitmentDrafts;
import org.opengov.tracker.drafting.PlanDrafts;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.plan.PlanText;
import org.opengov.tracker.plan.Plans;

/** A plan file may bring a draft that was assessed elsewhere; it can be taken away like any other. */
@ExtendWith(ArquillianExtension.class)
class DraftsWithAssessmentsIT {

    private static final String PLAN = "XX-2026-2028";
    private static final String OGP_ID = "MT0001";

    @Inject
    PlanDrafts drafts;

    @Inject
    CommitmentDrafts commitments;

    @Inject
    Assessments assessments;

    @Inject
    Plans plans;

    @Inject
    InTransaction inTransaction;

    @Inject
    CleanDatabase cleanDatabase;

    @BeforeEach
    void makeADraftWithAnAssessment() {
        cleanDatabase.now();
        drafts.create(plan(), Given.coordinator());
        commitments.add(PLAN, new CommitmentDraft(commitment(), null, null, List.of(), List.of()), Given.coordinator());
        inTransaction.run(
                () -> assessments.take(commitments.get(OGP_ID, Given.coordinator()), assessment(), "a-coordinator"));
    }

    @AfterEach
    void clean() {
        cleanDatabase.now();
    }

    @Test
    void assessmentsGoWithTheirCommitment() {
        commitments.remove(OGP_ID, Given.coordinator());

        assertThat(assessments.listOf(OGP_ID, Assessments.EVER)).isEmpty();
    }

    @Test
    void assessmentsGoWithTheirPlan() {
        drafts.delete(PLAN, Given.coordinator());

        assertThat(plans.findAny(PLAN)).isEmpty();
        assertThat(assessments.listOf(OGP_ID, Assessments.EVER)).isEmpty();
    }

    private static PlanText plan() {
        return new PlanWords(PLAN, "MT", "Malta", "A plan").from("2026", "2028").text();
    }

    private static CommitmentText commitment() {
        return new CommitmentWords("1.1", OGP_ID, "Open contracting")
                .inferred()
                .from("2026", "2027")
                .text();
    }

    private static AssessmentText assessment() {
        return new AssessmentText(
                Voice.CIVIL_SOCIETY,
                "A society",
                Review.values()[0],
                null,
                EdtfDate.of("2026-12"),
                EdtfDate.of("2027-05"),
                Completion.LIMITED,
                null,
                null,
                null,
                true,
                List.of(OgpValue.ACCESS_TO_INFORMATION),
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
