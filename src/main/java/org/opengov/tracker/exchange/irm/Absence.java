package org.opengov.tracker.exchange.irm;

import java.util.Locale;
import java.util.Map;

/**
 * The ways in which a cell of the database says that it does not say. They are kept apart: "not yet there", "never
 * reported" and "looked at and not to be told" are three things.
 */
public enum Absence {
    /** {@code ND}: no data, for the report is not there yet. */
    NO_DATA,
    /** {@code NR}: the report does not say. */
    NOT_REPORTED,
    /** {@code NA}: the question does not arise. */
    NOT_APPLICABLE,
    /** {@code Unclear}: somebody looked and could not tell. */
    UNCLEAR,
    /** {@code None}: there is none. On some scales it is a degree. */
    NONE,
    /** {@code Not specified}: the plan does not say. */
    NOT_SPECIFIED,
    /** Nothing, or a dash. */
    EMPTY,
    /** A remark in brackets in the place of what should be there. */
    LEFT_OUT;

    private static final Map<String, Absence> WORDS = Map.ofEntries(
            Map.entry("", EMPTY),
            Map.entry("-", EMPTY),
            Map.entry("–", EMPTY),
            Map.entry("nd", NO_DATA),
            Map.entry("nr", NOT_REPORTED),
            Map.entry("na", NOT_APPLICABLE),
            Map.entry("n/a", NOT_APPLICABLE),
            Map.entry("n.a.", NOT_APPLICABLE),
            Map.entry("unclear", UNCLEAR),
            Map.entry("none", NONE),
            Map.entry("none specified", NOT_SPECIFIED),
            Map.entry("not specified", NOT_SPECIFIED),
            Map.entry("unspecified", NOT_SPECIFIED));

    /** How a cell says that it does not say; null where it says something. */
    static Absence of(String cell) {
        String plain = cell.strip();
        if (plain.length() > 1 && plain.charAt(0) == '[' && plain.indexOf(']') == plain.length() - 1) {
            return LEFT_OUT;
        }
        return WORDS.get(
                plain.replaceAll("\\s+", " ").replaceAll("(?<=[a-z])\\.$", "").toLowerCase(Locale.ROOT));
    }

    /** Whether a cell says something. */
    static boolean isSaid(String cell) {
        return of(cell) == null;
    }
}
