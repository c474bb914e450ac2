package org.opengov.tracker.scoreboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.opengov.tracker.assessment.Assessment;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.commitment.Milestone;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.plan.ReportingPeriod;

/** What is missing in the record of a plan on a day, computed from the record itself. */
final class Gaps {

    private final PlanRecord record;
    private final Set<String> reportedPeriods;
    private final List<Gap> found = new ArrayList<>();

    private Gaps(PlanRecord record, Set<String> reportedPeriods) {
        this.record = record;
        this.reportedPeriods = reportedPeriods;
    }

    /**
     * The gaps of a plan.
     *
     * @param reportedPeriods codes of the periods for which something was published by the day
     */
    static List<Gap> of(PlanRecord record, Set<String> reportedPeriods) {
        Gaps gaps = new Gaps(record, reportedPeriods);
        gaps.lookAtPlan();
        gaps.lookAtPromises();
        gaps.lookAtPeriods();
        gaps.lookAtVoices();
        return List.copyOf(gaps.found);
    }

    private void lookAtPlan() {
        ActionPlan plan = record.plan();
        if (!plan.getAct().isStated()) {
            found.add(new Gap(GapKind.ACT, 1, 1, List.of()));
        }
        if (plan.getCoordinator() == null) {
            found.add(new Gap(GapKind.COORDINATOR, 1, 1, List.of()));
        }
    }

    private void lookAtPromises() {
        LocalDate day = record.asOf();
        add(GapKind.THEME, commitment -> commitment.getTheme() == null);
        add(GapKind.LEAD, commitment -> commitment.lead().isEmpty());
        add(
                GapKind.MILESTONES,
                commitment -> commitment.getMilestones().stream().noneMatch(Gaps::isOwn));
        add(GapKind.START, commitment -> !commitment.termsOn(day).starts().isDated());
        add(
                GapKind.DUE,
                commitment -> EdtfDate.UNKNOWN.equals(commitment.termsOn(day).due()));
        add(
                GapKind.INDICATOR,
                commitment -> commitment.getTemplate().getIndicator() == null
                        && commitment.getMilestones().stream().allMatch(milestone -> milestone.getIndicator() == null));
        add(GapKind.BUDGET, commitment -> commitment.getTemplate().getBudget() == null);
        add(GapKind.OGP_ID, commitment -> commitment.getOrigin().isOgpIdInferred());
    }

    private static boolean isOwn(Milestone milestone) {
        return !milestone.isDerived()
                && !milestone.getTitle().equals(milestone.getCommitment().getTitle());
    }

    private void lookAtPeriods() {
        List<ReportingPeriod> periods = record.plan().getPeriods();
        if (periods.isEmpty()) {
            found.add(new Gap(GapKind.PERIODS, 1, 1, List.of()));
            return;
        }
        List<String> due = periods.stream()
                .filter(period -> period.getDueOn().isBefore(record.asOf()))
                .map(ReportingPeriod::getCode)
                .toList();
        add(
                GapKind.EMPTY_PERIODS,
                due.size(),
                due.stream().filter(code -> !reportedPeriods.contains(code)).toList());
    }

    private void lookAtVoices() {
        add(
                GapKind.GOVERNMENT,
                commitment -> commitment.getMilestones().stream()
                        .noneMatch(milestone -> record.reported().containsKey(milestone.getOgpId())));
        add(GapKind.INDEPENDENT, commitment -> isSilent(commitment, Voice.INDEPENDENT));
        add(GapKind.CIVIL_SOCIETY, commitment -> isSilent(commitment, Voice.CIVIL_SOCIETY));
    }

    private boolean isSilent(Commitment commitment, Voice voice) {
        return record.assessmentsOf(commitment).stream()
                .map(Assessment::getVoice)
                .noneMatch(voice::equals);
    }

    private void add(GapKind kind, Predicate<Commitment> missing) {
        add(
                kind,
                record.commitments().size(),
                record.commitments().stream()
                        .filter(missing)
                        .map(Commitment::getNumber)
                        .toList());
    }

    private void add(GapKind kind, int of, List<String> which) {
        if (!which.isEmpty()) {
            found.add(new Gap(kind, which.size(), of, which));
        }
    }
}
