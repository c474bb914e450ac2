package org.opengov.tracker.scoreboard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.opengov.tracker._support.CommitmentWords;
import org.opengov.tracker._support.PlanWords;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.assessment.Assessment;
import org.opengov.tracker.assessment.AssessmentText;
import org.opengov.tracker.assessment.DidItOpenGovernment;
import org.opengov.tracker.assessment.Review;
import org.opengov.tracker.assessment.Specificity;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.commitment.CommitmentAgencies;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.Milestone.MilestoneText;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.plan.LegalAct;
import org.opengov.tracker.plan.ReportingPeriod.Slice;
import org.opengov.tracker.plan.Theme.ThemeText;

/** A plan of a few commitments that no database holds. */
final class SmallPlan {

    private static final Agency LEAD = new Agency("xx-lead", "The Lead", null, false, List.of());

    private SmallPlan() {}

    /** One of which everything is known that a plan can say of itself, with a theme and a yearly period. */
    static ActionPlan whole(String code) {
        ActionPlan plan = plan(code, new LegalAct("7", EdtfDate.of("2012-09-05"), null, null), "The Cabinet");
        plan.addTheme(new ThemeText("1", "theme", "A theme", List.of()));
        for (int year = 2013; year <= 2014; year++) {
            plan.addPeriod(new Slice(
                    "" + year, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), LocalDate.of(year + 1, 1, 15)));
        }
        return plan;
    }

    static ActionPlan plan(String code, LegalAct act, String coordinator) {
        return new PlanWords(code, "XX", "Nowhere", "A plan")
                .number(1)
                .act(act)
                .from("2012-09", "2015-12")
                .coordinator(coordinator)
                .plan();
    }

    /** A commitment of which all is stated but its budget and indicator; its milestone is one of the act's. */
    static Commitment stated(ActionPlan plan, String number) {
        Commitment commitment = new Commitment(
                plan,
                plan.getThemes().get(0),
                1,
                new CommitmentAgencies(LEAD, List.of(), List.of()),
                words(number).from("2013", "2014").text());
        commitment.addMilestone(List.of(LEAD), MilestoneText.of("A step", EdtfDate.of("2013"), EdtfDate.of("2014")));
        return commitment;
    }

    /** A commitment of which nothing is stated but its title, which its milestone bears too. */
    static Commitment bare(ActionPlan plan, String number) {
        Commitment commitment = new Commitment(
                plan,
                null,
                1,
                new CommitmentAgencies(null, List.of(), List.of()),
                words(number).inferred().text());
        commitment.addMilestone(List.of(), MilestoneText.of(commitment.getTitle(), EdtfDate.UNKNOWN, EdtfDate.UNKNOWN));
        return commitment;
    }

    private static CommitmentWords words(String number) {
        return new CommitmentWords(number, "XX" + number, "Commitment " + number);
    }

    /** What reviewers said; null where they did not say. */
    record Said(Review review, Specificity specificity, DidItOpenGovernment change, Boolean starred, String rule) {}

    static Assessment said(Commitment commitment, Voice voice, String published, Said said) {
        AssessmentText text = new AssessmentText(
                voice,
                "An assessor",
                said.review(),
                null,
                EdtfDate.of(published),
                EdtfDate.of(published),
                Completion.LIMITED,
                null,
                null,
                said.specificity(),
                null,
                List.of(),
                null,
                said.change(),
                said.starred(),
                said.rule(),
                null,
                List.of(),
                null,
                null,
                "https://example.org/review");
        return new Assessment(commitment, text, "a-coordinator", Instant.EPOCH);
    }
}
