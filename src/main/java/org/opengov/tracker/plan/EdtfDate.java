package org.opengov.tracker.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as a plan says it, kept as said: a day, a month, a quarter, a half, a year, "open" or unknown.
 *
 * <p>The text is Extended Date/Time Format (EDTF, ISO 8601-2): {@code 2013-12-31}, {@code 2013-12}, quarters
 * {@code 2013-33} to {@code 2013-36}, halves {@code 2013-40} and {@code 2013-41}, {@code 2013}, {@code ..} for an open
 * end ("ongoing") and the empty text for unknown.
 *
 * @param text the date in EDTF; empty where unknown
 */
public record EdtfDate(String text) implements java.io.Serializable {

    /** Not known, or said to be unclear. */
    public static final EdtfDate UNKNOWN = new EdtfDate("");

    /** Without an end: "ongoing". */
    public static final EdtfDate OPEN = new EdtfDate("..");

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final int FIRST_QUARTER = 33;
    private static final int LAST_QUARTER = 36;
    private static final int FIRST_HALF = 40;
    private static final int LAST_HALF = 41;

    /** How exactly a date is said. */
    public enum Precision {
        DAY,
        MONTH,
        QUARTER,
        HALF,
        YEAR,
        OPEN,
        UNKNOWN
    }

    /** @throws IllegalArgumentException when the text is none of the forms above */
    public EdtfDate {
        text = text == null ? "" : text.strip();
        if (!text.isEmpty() && !text.equals("..")) {
            span(text);
        }
    }

    /** The date as said; null and empty text mean unknown. */
    public static EdtfDate of(String text) {
        return text == null || text.isBlank() ? UNKNOWN : new EdtfDate(text);
    }

    /** An exact day. */
    public static EdtfDate of(LocalDate day) {
        return new EdtfDate(day.toString());
    }

    /** How exactly this date is said. */
    public Precision precision() {
        if (text.isEmpty()) {
            return Precision.UNKNOWN;
        }
        return text.equals("..") ? Precision.OPEN : span(text).precision();
    }

    /** The first day it may mean; what a start counts from. Empty where unknown or open. */
    public Optional<LocalDate> first() {
        return isDated() ? Optional.of(span(text).first()) : Optional.empty();
    }

    /** The last day it may mean; what something due is held against. Empty where unknown or open. */
    public Optional<LocalDate> last() {
        return isDated() ? Optional.of(span(text).last()) : Optional.empty();
    }

    /** Whether it names some day, month, quarter, half or year. */
    public boolean isDated() {
        return !text.isEmpty() && !text.equals("..");
    }

    /** Whether a period from this date to the other runs backwards in the source. */
    public boolean isAfter(EdtfDate end) {
        return isDated()
                && end.isDated()
                && span(text).first().isAfter(span(end.text).last());
    }

    @Override
    public String toString() {
        return text;
    }

    private record Span(LocalDate first, LocalDate last, Precision precision) {}

    private static Span span(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("not a date in EDTF: " + text);
        }
        int year = Integer.parseInt(form.group(1));
        try {
            if (form.group(2) == null) {
                return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
            }
            int part = Integer.parseInt(form.group(2));
            if (form.group(3) != null) {
                LocalDate day = LocalDate.of(year, part, Integer.parseInt(form.group(3)));
                return new Span(day, day, Precision.DAY);
            }
            return partOfYear(year, part);
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException("not a date in EDTF: " + text, wrong);
        }
    }

    private static Span partOfYear(int year, int part) {
        if (part >= FIRST_QUARTER && part <= LAST_QUARTER) {
            return months(year, (part - FIRST_QUARTER) * 3 + 1, 3, Precision.QUARTER);
        }
        if (part >= FIRST_HALF && part <= LAST_HALF) {
            return months(year, (part - FIRST_HALF) * 6 + 1, 6, Precision.HALF);
        }
        return months(year, part, 1, Precision.MONTH);
    }

    private static Span months(int year, int from, int count, Precision precision) {
        YearMonth start = YearMonth.of(year, from);
        return new Span(start.atDay(1), start.plusMonths(count - 1L).atEndOfMonth(), precision);
    }
}
