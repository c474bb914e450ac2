package org.opengov.tracker.commitment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.opengov.tracker.plan.EdtfDate;

/**
 * The schedule of one thing on one day. A due date counts to its last day and a start from its first, since plans often
 * name no more than a year.
 *
 * @param schedule where it stands against its dates
 * @param days days overdue, or days late once complete; else 0
 */
public record Timing(Schedule schedule, long days) {

    /** Something without a day to hold it against. */
    public static final Timing UNDATED = new Timing(Schedule.UNDATED, 0);

    /** How far from the expected share still counts as on schedule: one step of the scale of completion. */
    private static final double TOLERANCE = 1.0 / 3 + 1e-9;

    private static final List<Schedule> WORST_FIRST = List.of(
            Schedule.OVERDUE,
            Schedule.BEHIND,
            Schedule.LATE,
            Schedule.ON_SCHEDULE,
            Schedule.AHEAD,
            Schedule.ON_TIME,
            Schedule.UNDATED);

    /** Orders by how much it asks for attention, the most first; among equals the longer delay first. */
    public static final Comparator<Timing> BY_WORST = Comparator.<Timing>comparingInt(
                    timing -> WORST_FIRST.indexOf(timing.schedule))
            .thenComparing(Comparator.comparingLong(Timing::days).reversed());

    /**
     * The schedule of what is not complete: overdue from the day after it was due; before that, the completion reached
     * is held against the elapsed share of the time from start to due. Where nothing is known the completion counts
     * nothing.
     *
     * @param starts its first day; where unknown it cannot be behind or ahead
     */
    public static Timing incomplete(Completion completion, EdtfDate starts, EdtfDate due, LocalDate day) {
        if (completion == Completion.WITHDRAWN || !due.isDated()) {
            return UNDATED;
        }
        LocalDate last = due.last().orElseThrow();
        if (day.isAfter(last)) {
            return new Timing(Schedule.OVERDUE, ChronoUnit.DAYS.between(last, day));
        }
        Optional<LocalDate> first = starts.first();
        double ahead = first.map(start -> completion.value() - elapsed(start, last, day))
                .orElse(0.0);
        if (ahead < -TOLERANCE) {
            return new Timing(Schedule.BEHIND, 0);
        }
        return new Timing(ahead > TOLERANCE ? Schedule.AHEAD : Schedule.ON_SCHEDULE, 0);
    }

    /** The schedule of what was completed on a known day. */
    public static Timing complete(LocalDate completedOn, EdtfDate due) {
        return due.last()
                .map(last -> completedOn.isAfter(last)
                        ? new Timing(Schedule.LATE, ChronoUnit.DAYS.between(last, completedOn))
                        : new Timing(Schedule.ON_TIME, 0))
                .orElse(UNDATED);
    }

    /**
     * The schedule of what was seen complete by an observer: on time when the last day observed is not after the due
     * day; otherwise the day of completion is not known.
     */
    public static Timing seenComplete(EdtfDate observedUntil, EdtfDate due) {
        return observedUntil
                .last()
                .map(seen -> complete(seen, due))
                .filter(timing -> timing.schedule == Schedule.ON_TIME)
                .orElse(UNDATED);
    }

    private static double elapsed(LocalDate first, LocalDate last, LocalDate day) {
        long whole = ChronoUnit.DAYS.between(first, last);
        long passed = ChronoUnit.DAYS.between(first, day);
        if (whole <= 0) {
            return passed >= 0 ? 1 : 0;
        }
        return Math.min(1, Math.max(0, (double) passed / whole));
    }
}
