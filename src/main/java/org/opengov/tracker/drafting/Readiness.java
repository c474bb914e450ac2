package org.opengov.tracker.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.commitment.Milestone;
import org.opengov.tracker.commitment.Template;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.plan.ReportingPeriod;

/**
 * Looks through a draft with the eyes of a reviewer. What the IRM calls specificity asks for verifiable activities,
 * measurable deliverables and dates (IRM, specificity: none, low, medium, high); whether a text is clear only a person
 * can tell, whether it is there at all is told here.
 */
final class Readiness {

    private static final String PLAN = "plan";
    private static final String COMMITMENT = "commitment";
    private static final String MILESTONE = "milestone";

    private final ActionPlan plan;
    private final List<Commitment> commitments;
    private final Set<String> milestoneNumbers = new HashSet<>();
    private final List<Finding> found = new ArrayList<>();

    Readiness(ActionPlan plan, List<Commitment> commitments) {
        this.plan = plan;
        this.commitments = commitments;
    }

    /** Everything found, what must be mended first. */
    List<Finding> findings() {
        ofPlan();
        commitments.forEach(this::ofCommitment);
        return found.stream()
                .sorted((one, other) -> Boolean.compare(other.must(), one.must()))
                .toList();
    }

    private void ofPlan() {
        must(commitments.isEmpty(), PLAN, "", "readiness.plan.noCommitments");
        must(plan.getPeriods().isEmpty(), PLAN, "", "readiness.plan.noPeriods");
        must(!plan.getStarts().isDated() || !plan.getEnds().isDated(), PLAN, "", "readiness.plan.noDates");
        should(!plan.getPeriods().isEmpty() && !isCovered(), PLAN, "", "readiness.plan.periodsDoNotCover");
        should(plan.getThemes().isEmpty(), PLAN, "", "readiness.plan.noThemes");
    }

    /** Whether every day of the plan, as far as its dates are known, lies in a period. */
    private boolean isCovered() {
        List<ReportingPeriod> periods = plan.getPeriods().stream()
                .sorted(Comparator.comparing(ReportingPeriod::getStartsOn))
                .toList();
        LocalDate uncovered = plan.getStarts().first().orElse(periods.get(0).getStartsOn());
        for (ReportingPeriod period : periods) {
            if (period.getStartsOn().isAfter(uncovered)) {
                return false;
            }
            LocalDate next = period.getEndsOn().plusDays(1);
            uncovered = next.isAfter(uncovered) ? next : uncovered;
        }
        return plan.getEnds().last().map(uncovered::isAfter).orElse(true);
    }

    private void ofCommitment(Commitment commitment) {
        String id = commitment.getOgpId();
        Template told = commitment.getTemplate();
        must(commitment.lead().isEmpty(), COMMITMENT, id, "readiness.commitment.noLead");
        should(
                commitment.lead().filter(Agency::isCollective).isPresent(),
                COMMITMENT,
                id,
                "readiness.commitment.collectiveLead");
        must(commitment.getMilestones().isEmpty(), COMMITMENT, id, "readiness.commitment.noMilestones");
        should(commitment.getDue().equals(EdtfDate.UNKNOWN), COMMITMENT, id, "readiness.commitment.noDue");
        should(commitment.isReversed(), COMMITMENT, id, "readiness.commitment.reversed");
        should(
                told.getIndicator() == null && onlyCopies(commitment),
                COMMITMENT,
                id,
                "readiness.commitment.nothingVerifiable");
        should(
                told.getIndicator() != null && (told.getBaseline() == null || told.getTarget() == null),
                COMMITMENT,
                id,
                "readiness.commitment.indicatorWithoutTarget");
        should(commitment.getTheme() == null, COMMITMENT, id, "readiness.commitment.noTheme");
        should(told.getProblem() == null, COMMITMENT, id, "readiness.commitment.noProblem");
        should(told.getObjective() == null, COMMITMENT, id, "readiness.commitment.noObjective");
        should(told.getOgpValues().isEmpty(), COMMITMENT, id, "readiness.commitment.noValues");
        should(told.getContactMailbox() == null, COMMITMENT, id, "readiness.commitment.noContact");
        Set<String> titles = new HashSet<>();
        for (Milestone milestone : commitment.getMilestones()) {
            ofMilestone(milestone);
            should(!titles.add(milestone.getTitle()), MILESTONE, milestone.getOgpId(), "readiness.milestone.twice");
        }
    }

    private void ofMilestone(Milestone milestone) {
        must(milestone.responsible().isEmpty(), MILESTONE, milestone.getOgpId(), "readiness.milestone.nobody");
        must(
                milestone.getNumber() != null && !milestoneNumbers.add(milestone.getNumber()),
                MILESTONE,
                milestone.getOgpId(),
                "readiness.milestone.sameNumber");
        should(
                milestone.getOwnDue().equals(EdtfDate.UNKNOWN)
                        && milestone.getCommitment().getDue().equals(EdtfDate.UNKNOWN),
                MILESTONE,
                milestone.getOgpId(),
                "readiness.milestone.noDue");
    }

    /** Whether no milestone says more than the commitment's own title. */
    private static boolean onlyCopies(Commitment commitment) {
        return commitment.getMilestones().stream()
                .allMatch(milestone -> milestone.getTitle().equalsIgnoreCase(commitment.getTitle()));
    }

    private void must(boolean broken, String place, String subject, String key) {
        if (broken) {
            found.add(Finding.must(place, subject, key));
        }
    }

    private void should(boolean broken, String place, String subject, String key) {
        if (broken) {
            found.add(Finding.should(place, subject, key));
        }
    }
}
