package org.opengov.tracker.cycle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.opengov.tracker.cycle.Board.Column;

/**
 * What a cell says on a day. What is public counts first; a correction on its way stands beside it. Where nothing is
 * public, the desk sees what is on its way. Where there is nothing at all, the list of the closing decides, and before a
 * closing the due day.
 */
record CellRule(Column period, boolean missed, LocalDate day) {

    /**
     * For those who may see what is on its way.
     *
     * @param updates every update of the milestone for the period, the published ones in the order of their publication
     */
    Cell forDesk(List<Stored> updates) {
        Cell.OnItsWay onItsWay = updates.stream()
                .filter(update -> !update.isPublic())
                .findFirst()
                .map(update -> new Cell.OnItsWay(update.id(), update.state(), update.helpWanted()))
                .orElse(null);
        List<Stored> published = updates.stream().filter(Stored::isPublic).toList();
        if (!published.isEmpty()) {
            return published(published, onItsWay);
        }
        if (onItsWay != null) {
            CellState state = CellState.valueOf(onItsWay.state().name());
            return new Cell(state, state == CellState.SUBMITTED ? 0 : daysLate(), missed, null, onItsWay);
        }
        return silent(period.closedOn() == null ? CellState.LATE : CellState.MISSING);
    }

    /** For everybody: of what is not published nothing is told, not even that it is there. */
    Cell forPublic(List<Stored> updates) {
        List<Stored> published = updates.stream().filter(Stored::isPublic).toList();
        return published.isEmpty() ? silent(CellState.AWAITED) : published(published, null);
    }

    private Cell published(List<Stored> published, Cell.OnItsWay onItsWay) {
        Stored first = published.get(0);
        Stored last = published.get(published.size() - 1);
        return new Cell(
                last.nil() ? CellState.NIL : CellState.PUBLISHED,
                0,
                missed,
                new Cell.Told(last.id(), first.publishedOn(), first.late()),
                onItsWay);
    }

    /** @param overdue what it is called once its time is over and no closing has listed it */
    private Cell silent(CellState overdue) {
        if (missed) {
            return new Cell(CellState.MISSED, daysLate(), true, null, null);
        }
        if (period.closedOn() == null && !day.isAfter(period.dueOn())) {
            return new Cell(CellState.NOT_YET_DUE, ChronoUnit.DAYS.between(day, period.dueOn()), false, null, null);
        }
        return new Cell(overdue, daysLate(), false, null, null);
    }

    private long daysLate() {
        return Math.max(0, ChronoUnit.DAYS.between(period.dueOn(), day));
    }
}
