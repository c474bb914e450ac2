package org.opengov.tracker.history;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The two days that a reader asks to compare. Whatever cannot be is told in a complaint and replaced by what is likely
 * meant, so that nobody has to begin anew.
 *
 * @param from what happened after the end of this day is told
 * @param to up to the end of this day; never before {@code from}
 */
public record AskedDays(LocalDate from, LocalDate to, List<Complaint> complaints) {

    /** What was wrong with a day: the key of a message, and what was given. */
    public record Complaint(String key, String given) {}

    /**
     * Reads two days out of an address.
     *
     * @param from as given; null or empty for the day before the last change up to {@code to}
     * @param to as given; null or empty for the last change, or for today where {@code from} is given
     */
    public static AskedDays of(String from, String to, Timeline timeline, LocalDate today) {
        List<Complaint> complaints = new ArrayList<>();
        LocalDate first = day(from, today, complaints);
        LocalDate last = day(to, today, complaints);
        if (first != null && last != null && first.isAfter(last)) {
            complaints.add(new Complaint("changes.reversed", from));
            return new AskedDays(last, first, List.copyOf(complaints));
        }
        AskedDays whole = complete(first, last, timeline, today);
        return new AskedDays(whole.from, whole.to, List.copyOf(complaints));
    }

    /**
     * Fills in what was left out.
     *
     * @param from null for the day before the last change up to {@code to}
     * @param to null for the last change, or for today where {@code from} is given
     */
    public static AskedDays complete(LocalDate from, LocalDate to, Timeline timeline, LocalDate today) {
        LocalDate last = to;
        if (last == null) {
            last = from == null ? timeline.before(today.plusDays(1)).orElse(today) : today;
        }
        LocalDate first = from;
        if (first == null) {
            first = timeline.before(last.plusDays(1)).orElse(last).minusDays(1);
        }
        return new AskedDays(first, last, List.of());
    }

    private static LocalDate day(String given, LocalDate today, List<Complaint> complaints) {
        if (given == null || given.isBlank()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(given.strip());
            if (!day.isAfter(today)) {
                return day;
            }
            complaints.add(new Complaint("changes.future", given));
            return today;
        } catch (DateTimeException noDay) {
            complaints.add(new Complaint("changes.invalid", given));
            return null;
        }
    }
}
