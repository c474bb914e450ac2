package org.opengov.tracker.report.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.opengov.tracker.cut.PublicRecord.MilestoneRow;
import org.opengov.tracker.cut.PublicRecord.Period;
import org.opengov.tracker.cut.PublicRecord.UpdateRow;
import org.opengov.tracker.cycle.CellState;

/** What was owed for the year and what came of it: published, no change, awaited and missing are four things. */
final class AnnualCells {

    private final AgencyYear year;
    private final PageWords words;
    private final KindWords own;

    AnnualCells(AgencyYear year, PageWords words, KindWords own) {
        this.year = year;
        this.words = words;
        this.own = own;
    }

    /** How many of the updates that the agency owed for the year are in which state, as the public board says. */
    List<Map<String, Object>> counts() {
        List<CellState> owed = year.commitments().stream()
                .flatMap(commitment -> year.in(commitment).answered().stream())
                .flatMap(milestone -> states(milestone).stream())
                .toList();
        return CellState.forPublic().stream()
                .map(state -> count(state, owed.stream().filter(state::equals).count()))
                .toList();
    }

    private Map<String, Object> count(CellState state, long count) {
        return Map.of(
                "word", words.messages().label(state),
                "count", words.number(count),
                "none", count == 0);
    }

    private List<CellState> states(MilestoneRow milestone) {
        return year.periods().stream()
                .map(period -> milestone.cells().get(period.code()))
                .filter(state -> state != null)
                .toList();
    }

    /** The state of a milestone in the periods of the year, in a few words; those of a withdrawn one are none. */
    String state(MilestoneRow milestone) {
        List<CellState> states = states(milestone);
        return states.isEmpty()
                ? own.say("nothingOwed")
                : states.stream().map(words.messages()::label).distinct().collect(Collectors.joining("; "));
    }

    /** Of each milestone that the agency answers for and of which it published nothing in a period: why that is. */
    List<Map<String, Object>> silences(List<MilestoneRow> answered) {
        List<Map<String, Object>> silences = new ArrayList<>();
        for (MilestoneRow milestone : answered) {
            for (Period period : year.periods()) {
                String said = silence(milestone, period);
                if (!said.isEmpty()) {
                    silences.add(Map.of("id", milestone.id(), "title", milestone.title(), "said", said));
                }
            }
        }
        return silences;
    }

    private String silence(MilestoneRow milestone, Period period) {
        UpdateRow told = year.told(milestone, period).orElse(null);
        if (told != null) {
            return told.agencyCode().equals(year.agency())
                    ? ""
                    : own.say("silence.other", period.code(), told.agency(), told.published());
        }
        CellState state = milestone.cells().get(period.code());
        if (state == null) {
            return own.say("silence.none", period.code());
        }
        return switch (state) {
            case NOT_YET_DUE -> own.say("silence.notYetDue", period.code(), period.dueOn());
            case MISSED, MISSING -> missed(period);
            default -> own.say("silence.awaited", period.code(), period.dueOn());
        };
    }

    private String missed(Period period) {
        LocalDate closed = period.closedOn();
        return closed == null
                ? own.say("silence.awaited", period.code(), period.dueOn())
                : own.say("silence.missed", period.code(), period.dueOn(), closed);
    }

    /** The periods of the year with the day each is due. */
    List<Map<String, Object>> periods() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Period period : year.periods()) {
            Map<String, Object> row = new HashMap<>();
            row.put("code", period.code());
            row.put("dates", own.say("periodDates", period.startsOn(), period.endsOn()));
            row.put("due", words.messages().day(period.dueOn()));
            row.put("closed", period.closedOn() == null ? "" : words.messages().day(period.closedOn()));
            rows.add(row);
        }
        return rows;
    }
}
