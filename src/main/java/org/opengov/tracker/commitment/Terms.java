package org.opengov.tracker.commitment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.opengov.tracker.plan.EdtfDate;

/**
 * The terms of a promise as they stood on a day: what was adopted, with every amendment decided by then.
 *
 * @param starts its start, as said
 * @param due when it is due, as said
 * @param adoptedDue when it was due as adopted
 * @param withdrawn whether it was given up by then
 * @param replannings how often its due date had been changed by then
 */
public record Terms(
        String title, EdtfDate starts, EdtfDate due, EdtfDate adoptedDue, boolean withdrawn, int replannings) {

    /** How many days the due day has moved, later or earlier; 0 where one of the two is no day. */
    public long slipDays() {
        return adoptedDue
                .last()
                .flatMap(adopted -> due.last().map(present -> ChronoUnit.DAYS.between(adopted, present)))
                .orElse(0L);
    }

    /** Whether the due date is another than the adopted one. */
    public boolean isReplanned() {
        return !due.equals(adoptedDue);
    }

    /** The amendments of one thing by a day, the oldest first, asked for values on that day. */
    record History(List<Amendment> amendments) {

        private static final History NONE = new History(List.of());

        /** That of a milestone or, where null is asked for, of the commitment itself. */
        static History of(List<Amendment> all, Milestone milestone, LocalDate day) {
            return all.isEmpty()
                    ? NONE
                    : new History(all.stream()
                            .filter(amendment -> amendment.isOf(milestone))
                            .filter(amendment -> !amendment.getDecidedOn().isAfter(day))
                            .sorted(Amendment.OLDEST_FIRST)
                            .toList());
        }

        /** The value of a field on the day. */
        String value(AmendedField field, String adopted) {
            String value = adopted;
            for (Amendment amendment : amendments) {
                value = amendment.getField() == field ? amendment.getBecame() : value;
            }
            return value;
        }

        EdtfDate date(AmendedField field, EdtfDate adopted) {
            String value = value(field, adopted.text());
            return value.equals(adopted.text()) ? adopted : EdtfDate.of(value);
        }

        boolean isWithdrawn() {
            return Boolean.parseBoolean(value(AmendedField.WITHDRAWN, "false"));
        }

        int count(AmendedField field) {
            return (int) amendments.stream()
                    .filter(amendment -> amendment.getField() == field)
                    .count();
        }
    }
}
