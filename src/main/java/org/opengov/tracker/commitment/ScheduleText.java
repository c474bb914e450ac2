package org.opengov.tracker.commitment;

import org.opengov.tracker.plan.DateText;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.platform.Messages;

/** Says a schedule in words: "214 days overdue", "due December 2014", "no due date". */
public final class ScheduleText {

    private ScheduleText() {}

    /** The schedule alone, with its days where it has any. */
    public static String of(Timing timing, Messages messages) {
        return timing.days() > 0
                ? messages.text("schedule.days." + timing.schedule().name(), timing.days())
                : messages.label(timing.schedule());
    }

    /**
     * The schedule beside a completion. Of what nobody has spoken it is only said how long the due day has passed: a gap
     * in the record is no proof of delay.
     */
    public static String beside(Completion completion, Timing timing, Messages messages) {
        if (completion != Completion.NO_INFORMATION) {
            return of(timing, messages);
        }
        return timing.schedule() == Schedule.OVERDUE
                ? messages.text("schedule.days.passed", timing.days())
                : messages.text("schedule.noReport");
    }

    /**
     * The same of a whole whose parts may have dates of their own: where the whole has none, the words say that they are
     * those of a part.
     */
    public static String beside(EdtfDate due, Completion completion, Timing timing, Messages messages) {
        String standing = beside(completion, timing, messages);
        return due.isDated() ? standing : messages.text("schedule.ofMilestone", standing);
    }

    /** When it is due: "due December 2014", "ongoing", "no due date". */
    public static String due(EdtfDate due, Messages messages) {
        return due.isDated()
                ? messages.text("schedule.due", DateText.of(due, messages))
                : messages.text(due.equals(EdtfDate.OPEN) ? "date.open" : "schedule.noDue");
    }

    /** Schedule and due date in one phrase, where there is room for one only. */
    public static String phrase(Completion completion, Timing timing, EdtfDate due, Messages messages) {
        return phrase(beside(completion, timing, messages), timing, due, messages);
    }

    /** The same where the completion has been told already, silence included. */
    public static String phrase(Timing timing, EdtfDate due, Messages messages) {
        return phrase(of(timing, messages), timing, due, messages);
    }

    private static String phrase(String standing, Timing timing, EdtfDate due, Messages messages) {
        return switch (timing.schedule()) {
            case OVERDUE, LATE, ON_TIME -> standing;
            case BEHIND, AHEAD, ON_SCHEDULE -> standing + ", " + due(due, messages);
            case UNDATED -> due(due, messages);
        };
    }
}
