package org.opengov.tracker.report.schedule;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which day of the calendar a scheduled report is due on, seen from a day: pure, so that every case can be tried.
 *
 * @param today the day it is seen from, where the product stands
 * @param since the day from which the schedule holds: it makes up for nothing before
 */
record DueDay(LocalDate today, LocalDate since) {

    /** What a server that stood still has missed is made up for within so many days; later it would only surprise. */
    static final int DAYS_OF_GRACE = 7;

    /** The day that is due now; a schedule for 29 February is due on the last day of every February. */
    Optional<LocalDate> yearly(int month, int day) {
        return Stream.of(today.getYear(), today.getYear() - 1)
                .map(year -> inYear(year, month, day))
                .filter(this::isInReach)
                .findFirst();
    }

    /** The day, where it is due now. */
    Optional<LocalDate> once(LocalDate day) {
        return Optional.of(day).filter(this::isInReach);
    }

    /** Whether a day has come, holds and is not too long ago. */
    boolean isInReach(LocalDate day) {
        return !day.isAfter(today) && !day.isBefore(today.minusDays(DAYS_OF_GRACE)) && !day.isBefore(since);
    }

    /** The first day from today on that a yearly schedule is due on. */
    LocalDate nextYearly(int month, int day) {
        LocalDate thisYear = inYear(today.getYear(), month, day);
        return thisYear.isBefore(today) ? inYear(today.getYear() + 1, month, day) : thisYear;
    }

    private static LocalDate inYear(int year, int month, int day) {
        YearMonth page = YearMonth.of(year, month);
        return page.atDay(Math.min(day, page.lengthOfMonth()));
    }

    /** Whether there is such a day in some year. */
    static boolean isDay(Integer month, Integer day) {
        return month != null
                && day != null
                && month >= 1
                && month <= Month.values().length
                && day >= 1
                && day <= Month.of(month).maxLength();
    }
}
