package org.opengov.tracker.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opengov.tracker.drafting.SampleDraft.milestone;
import static org.opengov.tracker.drafting.SampleDraft.period;
import static org.opengov.tracker.drafting.SampleDraft.template;
import static org.opengov.tracker.drafting.SampleDraft.text;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opengov.tracker._support.CommitmentWords;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.commitment.CommitmentTemplate;
import org.opengov.tracker.commitment.CommitmentText;
import org.opengov.tracker.commitment.Milestone.MilestoneText;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.EdtfDate;

/** What is found in a draft before it is adopted, and which of it stands against adopting it. */
class ReadinessTest {

    private final ActionPlan plan = SampleDraft.draft();
    private final Agency lead = SampleDraft.body("xx-lead");

    @BeforeEach
    void coverThePlan() {
        plan.addTheme(SampleDraft.theme("1", "Procurement"));
        plan.addPeriod(period("2026", "2026-01-01", "2026-12-31"));
        plan.addPeriod(period("2027", "2027-01-01", "2027-12-31"));
        plan.addPeriod(period("2028", "2028-01-01", "2028-06-30"));
    }

    @Test
    void carefulPlanLacksNothing() {
        assertThat(found(careful())).isEmpty();
    }

    @Test
    void emptyPlanCannotBeAdopted() {
        assertThat(new Readiness(SampleDraft.draft(), List.of()).findings())
                .filteredOn(Finding::must)
                .extracting(Finding::messageKey)
                .containsExactly("readiness.plan.noCommitments", "readiness.plan.noPeriods");
    }

    @Test
    void gapBetweenPeriodsIsFound() {
        ActionPlan gap = SampleDraft.draft();
        gap.addTheme(SampleDraft.theme("1", "Procurement"));
        gap.addPeriod(period("2026", "2026-01-01", "2026-12-30"));
        gap.addPeriod(period("2027", "2027-01-01", "2028-06-30"));

        assertThat(new Readiness(gap, List.of()).findings())
                .extracting(Finding::messageKey)
                .contains("readiness.plan.periodsDoNotCover");
    }

    @Test
    void periodsMayOverlapAndStandInAnyOrder() {
        ActionPlan mixed = SampleDraft.draft();
        mixed.addPeriod(period("late", "2027-01-01", "2028-12-31"));
        mixed.addPeriod(period("all of it", "2025-12-31", "2027-06-30"));

        assertThat(new Readiness(mixed, List.of()).findings())
                .extracting(Finding::messageKey)
                .doesNotContain("readiness.plan.periodsDoNotCover");
    }

    @Test
    void periodsThatEndBeforeThePlanDoAreFound() {
        ActionPlan open = SampleDraft.draft();
        open.addPeriod(period("2026", "2026-01-01", "2028-06-29"));

        assertThat(new Readiness(open, List.of()).findings())
                .extracting(Finding::messageKey)
                .contains("readiness.plan.periodsDoNotCover");
    }

    @Test
    void nobodyToAnswerForItStandsAgainstIt() {
        Commitment orphan = commitment(null, template());
        orphan.addMilestone(List.of(), milestone(null, "A register of contracts is online"));

        assertThat(new Readiness(plan, List.of(orphan)).findings())
                .filteredOn(Finding::must)
                .extracting(Finding::messageKey)
                .containsExactly("readiness.commitment.noLead", "readiness.milestone.nobody");
    }

    @Test
    void collectiveBodyIsNoSingleLead() {
        Commitment shared = commitment(new Agency("xx-all", "All ministries", null, true, List.of()), template());
        shared.addMilestone(List.of(lead), milestone(null, "A register of contracts is online"));

        assertThat(found(shared)).containsExactly("readiness.commitment.collectiveLead");
    }

    @Test
    void commitmentWithoutMilestonesStandsAgainstIt() {
        assertThat(new Readiness(plan, List.of(commitment(lead, template()))).findings())
                .filteredOn(Finding::must)
                .extracting(Finding::messageKey)
                .containsExactly("readiness.commitment.noMilestones");
    }

    @Test
    void titleThatIsRepeatedVerifiesNothing() {
        Commitment vague = unmeasured();
        vague.addMilestone(List.of(lead), milestone(null, vague.getTitle().toUpperCase()));

        assertThat(found(vague)).containsExactly("readiness.commitment.nothingVerifiable");
    }

    @Test
    void milestoneThatSaysMoreCanBeVerified() {
        Commitment clear = unmeasured();
        clear.addMilestone(List.of(lead), milestone(null, "A register of contracts is online"));

        assertThat(found(clear)).isEmpty();
    }

    @Test
    void indicatorNeedsWhereItStandsAndWhereItShallStand() {
        CommitmentTemplate full = template();
        Commitment halfway = commitment(
                lead,
                new CommitmentTemplate(
                        full.problem(),
                        full.objective(),
                        null,
                        full.ogpValues(),
                        List.of(),
                        null,
                        full.contactMailbox(),
                        null,
                        full.target(),
                        null,
                        null));
        halfway.addMilestone(List.of(lead), milestone(null, "A register of contracts is online"));

        assertThat(found(halfway)).containsExactly("readiness.commitment.indicatorWithoutTarget");
    }

    @Test
    void whatTheTemplateAsksAndNobodySaidIsListed() {
        Commitment bare = commitment(lead, CommitmentTemplate.EMPTY);
        bare.addMilestone(List.of(lead), milestone(null, "A register of contracts is online"));

        assertThat(found(bare))
                .containsExactly(
                        "readiness.commitment.indicatorWithoutTarget",
                        "readiness.commitment.noProblem",
                        "readiness.commitment.noObjective",
                        "readiness.commitment.noValues",
                        "readiness.commitment.noContact");
    }

    @Test
    void milestonesOfOneNumberStandAgainstItAndThoseOfOneTitleAreFound() {
        Commitment twice = commitment(lead, template());
        twice.addMilestone(List.of(lead), milestone("1.1.1", "A register of contracts is online"));
        twice.addMilestone(List.of(lead), milestone("1.1.1", "A register of contracts is online"));

        assertThat(new Readiness(plan, List.of(twice)).findings())
                .containsExactly(
                        Finding.must("milestone", "MT0001.2", "readiness.milestone.sameNumber"),
                        Finding.should("milestone", "MT0001.2", "readiness.milestone.twice"));
    }

    @Test
    void dateIsMissedWhereNeitherHasOne() {
        CommitmentText dated = text("1.1", "MT0001", "Open contracting", template());
        Commitment undated = SampleDraft.of(
                plan,
                lead,
                new CommitmentWords(dated.number(), dated.ogpId(), dated.title())
                        .inferred()
                        .indicator(dated.indicator())
                        .template(template())
                        .text());
        undated.addMilestone(
                List.of(lead), MilestoneText.of("The register is online", EdtfDate.UNKNOWN, EdtfDate.UNKNOWN));
        undated.addMilestone(List.of(lead), MilestoneText.of("It is kept", EdtfDate.UNKNOWN, EdtfDate.OPEN));

        assertThat(new Readiness(plan, List.of(undated)).findings())
                .containsExactly(
                        Finding.should("commitment", "MT0001", "readiness.commitment.noDue"),
                        Finding.should("milestone", "MT0001.1", "readiness.milestone.noDue"));
    }

    private List<String> found(Commitment commitment) {
        return new Readiness(plan, List.of(commitment))
                .findings().stream().map(Finding::messageKey).toList();
    }

    private Commitment careful() {
        Commitment commitment = commitment(lead, template());
        commitment.addMilestone(List.of(lead), milestone("1.1.1", "A register of contracts is online"));
        commitment.addMilestone(List.of(lead), milestone("1.1.2", "Contracts of 2026 are in it"));
        return commitment;
    }

    private Commitment commitment(Agency answers, CommitmentTemplate template) {
        return SampleDraft.of(plan, answers, text("1.1", "MT0001", "Open contracting", template));
    }

    private Commitment unmeasured() {
        CommitmentText measured = text("1.1", "MT0001", "Open contracting", template());
        return SampleDraft.of(
                plan,
                lead,
                new CommitmentWords(measured.number(), measured.ogpId(), measured.title())
                        .inferred()
                        .from(measured.starts(), measured.due())
                        .template(template())
                        .text());
    }
}
