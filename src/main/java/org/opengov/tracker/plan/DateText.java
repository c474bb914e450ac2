package org.opengov.tracker.plan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.opengov.tracker.platform.Messages;

/** Shows dates as they were said: "2014" stays "2014" and never becomes "31 December 2014". */
public final class DateText {

    private static final int MONTHS_A_QUARTER = 3;
    private static final int JULY = 7;

    private DateText() {}

    /** The date in the reader's words, such as "December 2014", "first half of 2013", "ongoing" or "no date given". */
    public static String of(EdtfDate date, Messages messages) {
        return switch (date.precision()) {
            case UNKNOWN -> messages.text("date.unknown");
            case OPEN -> messages.text("date.open");
            case YEAR -> date.text();
            case HALF -> messages.text(first(date).getMonthValue() < JULY ? "date.half.1" : "date.half.2", year(date));
            case QUARTER -> messages.text("date.quarter", quarter(date), year(date));
            case MONTH ->
                DateTimeFormatter.ofPattern("LLLL yyyy", messages.locale()).format(first(date));
            case DAY -> messages.day(first(date));
        };
    }

    private static LocalDate first(EdtfDate date) {
        return date.first().orElseThrow();
    }

    private static String year(EdtfDate date) {
        return String.valueOf(first(date).getYear());
    }

    private static String quarter(EdtfDate date) {
        return String.valueOf((first(date).getMonthValue() - 1) / MONTHS_A_QUARTER + 1);
    }
}
