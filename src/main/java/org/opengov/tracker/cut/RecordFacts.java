package org.opengov.tracker.cut;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.opengov.tracker.cut.PublicRecord.Act;
import org.opengov.tracker.cut.PublicRecord.Period;
import org.opengov.tracker.cut.PublicRecord.PlanFacts;
import org.opengov.tracker.cycle.Board;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.LegalAct;
import org.opengov.tracker.plan.PlanFact;
import org.opengov.tracker.plan.ReportingPeriod;
import org.opengov.tracker.scoreboard.PlanRecord;

/** What the record says of the plan itself. */
final class RecordFacts {

    private RecordFacts() {}

    static PlanFacts of(PlanRecord all) {
        ActionPlan plan = all.plan();
        return new PlanFacts(
                plan.getCode(),
                plan.getCountry(),
                plan.getNumber(),
                plan.getTitle(),
                new TreeMap<>(plan.getTitles()),
                plan.getLanguage(),
                act(plan.getAct()),
                plan.getStarts(),
                plan.getEnds(),
                plan.getCoordinator(),
                plan.getPreparation(),
                (int) all.commitments().stream()
                        .flatMap(commitment -> commitment.agencies().stream())
                        .distinct()
                        .count(),
                plan.factsOf(PlanFact.Kind.SOURCE).stream()
                        .map(PlanFact::getText)
                        .toList());
    }

    private static Act act(LegalAct act) {
        return act == null ? null : new Act(act.getNumber(), act.getDay(), act.getIssuer());
    }

    /** The periods, closed or open as they were on the board's day. */
    static List<Period> periods(ActionPlan plan, List<Board.Column> columns) {
        Map<String, LocalDate> ends = plan.getPeriods().stream()
                .collect(Collectors.toMap(ReportingPeriod::getCode, ReportingPeriod::getEndsOn));
        return columns.stream()
                .map(column -> new Period(
                        column.code(), column.startsOn(), ends.get(column.code()), column.dueOn(), column.closedOn()))
                .toList();
    }
}
