package org.opengov.tracker.exchange.irm;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opengov.tracker.plan.EdtfDate;

/**
 * A date of the database, as exactly as its cell says it and no more. What may be read in two ways is read as far as both
 * agree, which is the year; what cannot be read stays unknown. The cell itself is kept beside it, letter by letter.
 *
 * @param certain whether the cell says just this, or says on purpose that it does not say
 */
record IrmDate(EdtfDate date, boolean certain) {

    private static final int MONTHS = 12;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final int CENTURY = 2000;
    private static final int TWO_DIGITS = 100;
    private static final int QUARTERS = 32;
    private static final int HALVES = 39;

    private static final String MONTH_NAME =
            "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\\.?";
    private static final List<String> MONTH_NAMES =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> PLACES =
            List.of("first|1st|1|i", "second|2nd|2|ii", "third|3rd|3|iii", "fourth|4th|4|iv");
    private static final String YEAR = "(\\d{4}|\\d{2})";

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[t ]\\d.*)?");
    private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})[-/.](\\d{1,2})");
    private static final Pattern YEAR_ONLY = Pattern.compile("(?:the )?(?:end(?: of)? )?(\\d{4})(?:\\.0)?");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})/" + YEAR);
    private static final Pattern POINTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\." + YEAR);
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})/" + YEAR);
    private static final Pattern NAMED_MONTH =
            Pattern.compile("(?:end(?: of)? )?" + MONTH_NAME + "[-/ ,']+(?:of )?" + YEAR);
    private static final Pattern DAY_NAMED =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[- ]" + MONTH_NAME + "[-, ]+" + YEAR);
    private static final Pattern NAMED_DAY = Pattern.compile(MONTH_NAME + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
    private static final Pattern PART = Pattern.compile(
            "(?:the )?(first|1st|second|2nd|third|3rd|fourth|4th|i|ii|iii|iv) (quarter|half)(?: of)?,? (\\d{4})");
    private static final Pattern CODED_PART =
            Pattern.compile("([qh])([1-4])[- /]?(\\d{4})|(\\d{4})[- /]?([qh])([1-4])");
    private static final Pattern OPEN = Pattern.compile("on-?going|continuous(?:ly)?|continual|permanent(?:ly)?");

    private static final IrmDate UNREAD = new IrmDate(EdtfDate.UNKNOWN, false);

    /** What a cell says, in the order in which the dates of its plan are written. */
    static IrmDate of(String cell, DateOrder order) {
        if (!Absence.isSaid(cell)) {
            return new IrmDate(EdtfDate.UNKNOWN, true);
        }
        String text = cell.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        try {
            IrmDate read = read(text, order);
            return read == null ? UNREAD : read;
        } catch (IllegalArgumentException | java.time.DateTimeException impossible) {
            return UNREAD;
        }
    }

    private static IrmDate read(String text, DateOrder order) {
        Matcher form = ISO.matcher(text);
        if (form.matches()) {
            return day(form.group(1), form.group(2), form.group(3));
        }
        form = POINTED.matcher(text);
        if (form.matches()) {
            return day(form.group(3), form.group(2), form.group(1));
        }
        form = SLASHED.matcher(text);
        if (form.matches()) {
            return slashed(form, order);
        }
        form = YEAR_ONLY.matcher(text);
        if (form.matches()) {
            return sure("%04d".formatted(year(form.group(1))));
        }
        form = YEAR_MONTH.matcher(text);
        if (form.matches()) {
            return month(form.group(1), Integer.parseInt(form.group(2)));
        }
        form = MONTH_YEAR.matcher(text);
        if (form.matches()) {
            return month(form.group(2), Integer.parseInt(form.group(1)));
        }
        return OPEN.matcher(text).matches() ? sure("..") : inWords(text);
    }

    private static IrmDate inWords(String text) {
        Matcher form = NAMED_MONTH.matcher(text);
        if (form.matches()) {
            return month(form.group(2), number(form.group(1)));
        }
        form = DAY_NAMED.matcher(text);
        if (form.matches()) {
            return day(form.group(3), String.valueOf(number(form.group(2))), form.group(1));
        }
        form = NAMED_DAY.matcher(text);
        if (form.matches()) {
            return day(form.group(3), String.valueOf(number(form.group(1))), form.group(2));
        }
        form = PART.matcher(text);
        if (form.matches()) {
            return part(form.group(3), form.group(2).charAt(0), place(form.group(1)));
        }
        form = CODED_PART.matcher(text);
        if (form.matches()) {
            boolean yearLast = form.group(1) != null;
            return part(
                    form.group(yearLast ? 3 : 4),
                    form.group(yearLast ? 1 : 5).charAt(0),
                    Integer.parseInt(form.group(yearLast ? 2 : 6)));
        }
        return null;
    }

    /** {@code 12/31/2014}, {@code 31/12/2014}, or {@code 09/01/2012}, which the database means for September 2012. */
    private static IrmDate slashed(Matcher form, DateOrder order) {
        int first = Integer.parseInt(form.group(1));
        int second = Integer.parseInt(form.group(2));
        String year = form.group(3);
        if (order == DateOrder.FIRST_DAYS) {
            return month(year, second);
        }
        if (order == DateOrder.DAY_FIRST && second == 1 && first > 1 && first <= MONTHS) {
            // Beside dates with the day first too, "06/01/2014" may be how the database writes June.
            return onlyYear(year);
        }
        if (first > MONTHS || order == DateOrder.DAY_FIRST && second <= MONTHS) {
            return day(year, form.group(2), form.group(1));
        }
        boolean monthFirst = second > MONTHS || order == DateOrder.MONTH_FIRST;
        if (second == 1 && (monthFirst || order == DateOrder.UNTOLD)) {
            return month(year, first);
        }
        if (monthFirst || first == second) {
            return day(year, form.group(1), form.group(2));
        }
        return onlyYear(year);
    }

    private static IrmDate onlyYear(String year) {
        return new IrmDate(EdtfDate.of("%04d".formatted(year(year))), false);
    }

    private static IrmDate day(String year, String month, String day) {
        LocalDate date = LocalDate.of(year(year), Integer.parseInt(month), Integer.parseInt(day));
        return sure(date.toString());
    }

    private static IrmDate month(String year, int month) {
        return sure(YearMonth.of(year(year), month).toString());
    }

    private static IrmDate part(String year, char kind, int place) {
        return sure("%04d-%02d".formatted(year(year), (kind == 'q' ? QUARTERS : HALVES) + place));
    }

    private static IrmDate sure(String text) {
        return new IrmDate(EdtfDate.of(text), true);
    }

    private static int number(String month) {
        return MONTH_NAMES.indexOf(month) + 1;
    }

    private static int place(String word) {
        for (int place = 0; place < PLACES.size(); place++) {
            if (word.matches(PLACES.get(place))) {
                return place + 1;
            }
        }
        throw new IllegalArgumentException(word);
    }

    private static int year(String digits) {
        int said = Integer.parseInt(digits);
        int year = said < TWO_DIGITS ? CENTURY + said : said;
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException(digits);
        }
        return year;
    }
}
