package org.opengov.tracker.exchange.irm;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** In which order the dates of one plan put day and month: editions hold both, but one plan's rows one hand wrote. */
enum DateOrder {
    MONTH_FIRST,
    DAY_FIRST,
    /** Each is the first day of a month, the day first: months, as the database writes them, by another hand. */
    FIRST_DAYS,
    /** No date of the plan tells. The database writes months by their first day then, the month first. */
    UNTOLD,
    /** The plan's dates gainsay each other. */
    MIXED;

    private static final Pattern SLASHED = Pattern.compile("\\s*(\\d{1,2})/(\\d{1,2})/(?:\\d{4}|\\d{2})\\s*");
    private static final int MONTHS = 12;

    /** What the dates that can be read in one way only tell of the others. */
    static DateOrder of(Collection<String> cells) {
        boolean monthFirst = false;
        boolean dayFirst = false;
        boolean firstDays = true;
        Set<String> months = new HashSet<>();
        for (String cell : cells) {
            Matcher date = SLASHED.matcher(cell);
            if (date.matches()) {
                dayFirst |= Integer.parseInt(date.group(1)) > MONTHS;
                monthFirst |= Integer.parseInt(date.group(2)) > MONTHS;
                firstDays &= Integer.parseInt(date.group(1)) == 1;
                months.add(date.group(2));
            }
        }
        if (monthFirst && dayFirst) {
            return MIXED;
        }
        if (monthFirst || dayFirst) {
            return monthFirst ? MONTH_FIRST : DAY_FIRST;
        }
        return firstDays && months.size() > 1 ? FIRST_DAYS : UNTOLD;
    }
}
