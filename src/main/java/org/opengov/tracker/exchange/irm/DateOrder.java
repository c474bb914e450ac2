package org.opengov.tracker.exchange.irm;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** In which order the dates of one plan put day and month: editions hold both, but one plan's rows one hand wrote. */
enum DateOrder {
    MONTH_FIRST,
    DAY_FIRST,
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
        for (String cell : cells) {
            Matcher date = SLASHED.matcher(cell);
            if (date.matches()) {
                dayFirst |= Integer.parseInt(date.group(1)) > MONTHS;
                monthFirst |= Integer.parseInt(date.group(2)) > MONTHS;
            }
        }
        if (monthFirst && dayFirst) {
            return MIXED;
        }
        return monthFirst ? MONTH_FIRST : dayFirst ? DAY_FIRST : UNTOLD;
    }
}
