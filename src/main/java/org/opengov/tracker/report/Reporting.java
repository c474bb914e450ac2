package org.opengov.tracker.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opengov.tracker.cut.PublicRecord.CommitmentBlock;
import org.opengov.tracker.cut.PublicRecord.MilestoneRow;
import org.opengov.tracker.cut.PublicRecord.Period;
import org.opengov.tracker.cut.PublicRecord.UpdateRow;
import org.opengov.tracker.cycle.CellState;
import org.opengov.tracker.progress.EvidenceCoverage;
import org.opengov.tracker.progress.EvidenceCoverage.Backed;
import org.opengov.tracker.progress.EvidenceCoverage.Said;

/**
 * Who reported what and when: missing, nil and late are three things. Told as the public board tells it.
 *
 * @param periods the plan's periods, oldest first
 * @param agencies those that answer for a milestone, by how much is missing, the most first
 * @param backed of the latest word on each milestone, how many have evidence
 */
public record Reporting(List<PeriodScore> periods, List<AgencyScore> agencies, Backed backed) {

    /** What is not published although it was due. */
    private static final List<CellState> SILENT = List.of(CellState.AWAITED, CellState.MISSED, CellState.MISSING);

    /**
     * One period.
     *
     * @param owed how many milestones owe an update
     * @param late how many updates came after the period was closed
     */
    public record PeriodScore(Period period, int owed, int published, int nil, int missing, int notYetDue, int late) {}

    /**
     * One agency.
     *
     * @param gaps its milestones with periods of which nothing is published although it was due
     * @param backed of its latest word on each milestone, how many have evidence
     */
    public record AgencyScore(
            String code, String name, int owed, int published, int nil, List<Gap> gaps, Backed backed) {

        /** How many updates are missing. */
        public int missing() {
            return gaps.stream().mapToInt(gap -> gap.periods().size()).sum();
        }
    }

    /** A milestone with the periods of which nothing is published although it was due. */
    public record Gap(MilestoneRow milestone, List<String> periods) {}

    /** That of the part of the plan that a report speaks of. */
    public static Reporting of(StatusReport report) {
        List<MilestoneRow> milestones = report.commitments().stream()
                .map(CommitmentBlock::milestones)
                .flatMap(List::stream)
                .toList();
        List<Period> periods = report.record().periods();
        Map<String, Backed> backed = backed(report.updates());
        return new Reporting(
                periods.stream()
                        .map(period -> score(period, milestones, report.updates()))
                        .toList(),
                agencies(periods, milestones, backed),
                backed.values().stream().reduce(Backed.NOTHING, Backed::plus));
    }

    private static Map<String, Backed> backed(List<UpdateRow> newestFirst) {
        return EvidenceCoverage.count(newestFirst.stream()
                .filter(update -> !update.nil())
                .map(update -> new Said(
                        update.milestoneId(),
                        update.agencyCode(),
                        update.evidence().size()))
                .toList());
    }

    private static PeriodScore score(Period period, List<MilestoneRow> milestones, List<UpdateRow> updates) {
        Map<CellState, Integer> counts = new EnumMap<>(CellState.class);
        milestones.stream()
                .filter(milestone -> milestone.cells().containsKey(period.code()))
                .forEach(milestone -> counts.merge(milestone.cells().get(period.code()), 1, Integer::sum));
        return new PeriodScore(
                period,
                counts.values().stream().mapToInt(Integer::intValue).sum(),
                counts.getOrDefault(CellState.PUBLISHED, 0),
                counts.getOrDefault(CellState.NIL, 0),
                SILENT.stream().mapToInt(state -> counts.getOrDefault(state, 0)).sum(),
                counts.getOrDefault(CellState.NOT_YET_DUE, 0),
                (int) updates.stream()
                        .filter(update -> update.late() && update.period().equals(period.code()))
                        .count());
    }

    private static List<AgencyScore> agencies(
            List<Period> periods, List<MilestoneRow> milestones, Map<String, Backed> backed) {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, List<MilestoneRow>> own = new LinkedHashMap<>();
        for (MilestoneRow milestone : milestones) {
            for (int index = 0; index < milestone.agencyCodes().size(); index++) {
                String code = milestone.agencyCodes().get(index);
                names.put(code, milestone.agencies().get(index));
                own.computeIfAbsent(code, first -> new ArrayList<>()).add(milestone);
            }
        }
        return names.keySet().stream()
                .map(code -> new AgencyScore(
                        code,
                        names.get(code),
                        own.get(code).stream()
                                .mapToInt(each -> each.cells().size())
                                .sum(),
                        count(own.get(code), CellState.PUBLISHED),
                        count(own.get(code), CellState.NIL),
                        gaps(periods, own.get(code)),
                        backed.getOrDefault(code, Backed.NOTHING)))
                .sorted(Comparator.comparingInt(AgencyScore::missing).reversed())
                .toList();
    }

    private static List<Gap> gaps(List<Period> periods, List<MilestoneRow> milestones) {
        return milestones.stream()
                .map(milestone -> new Gap(
                        milestone,
                        periods.stream()
                                .map(Period::code)
                                .filter(period -> isSilent(milestone.cells().get(period)))
                                .toList()))
                .filter(gap -> !gap.periods().isEmpty())
                .toList();
    }

    private static boolean isSilent(CellState state) {
        return state != null && SILENT.contains(state);
    }

    private static int count(List<MilestoneRow> milestones, CellState state) {
        return (int) milestones.stream()
                .flatMap(milestone -> milestone.cells().values().stream())
                .filter(cell -> cell == state)
                .count();
    }
}
