package org.opengov.tracker.notice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * When those who owe an update for a period are reminded, and how wide the circle is. Before the due day and just after
 * it the officers hear of it; if that does not help, the head of their unit; then the coordinators.
 */
final class Ladder {

    /** A step whose day was missed, as by a server that stood still, is caught up with for so many days and no longer. */
    private static final int STILL_OF_USE = 3;

    private final List<Integer> days;

    /** @param days the days of the steps counted from the due day, negative before it */
    Ladder(List<Integer> days) {
        this.days = days.stream().distinct().sorted().toList();
    }

    /** Who hears of a step; each circle holds the ones before it. */
    enum Reach {
        OFFICERS,
        HEADS,
        COORDINATORS;

        boolean holds(Reach circle) {
            return circle.compareTo(this) <= 0;
        }
    }

    /**
     * One step.
     *
     * @param day counted from the due day
     */
    record Step(int day, Reach reach) {

        /** As it is written in the key of what was sent. */
        String code() {
            return day > 0 ? "+" + day : String.valueOf(day);
        }
    }

    /** The step to take on a day: the latest one that is due and not yet too old. */
    Optional<Step> stepOn(LocalDate today, LocalDate dueOn) {
        long gone = ChronoUnit.DAYS.between(dueOn, today);
        return days.stream()
                .filter(day -> day <= gone && gone - day <= STILL_OF_USE)
                .reduce((earlier, later) -> later)
                .map(day -> new Step(day, reach(day)));
    }

    private Reach reach(int day) {
        long late = days.stream().filter(each -> each > 0 && each <= day).count();
        return Reach.values()[(int) Math.min(Math.max(late - 1, 0), Reach.values().length - 1)];
    }
}
