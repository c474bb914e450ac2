package org.opengov.tracker.exchange.sheet;

import java.math.BigDecimal;

/**
 * A cell as the file holds it.
 *
 * @param text its text, or its number as written in the file; for a formula the formula
 */
public record RawCell(Kind kind, String text) {

    /** A cell that says nothing. */
    public static final RawCell BLANK = new RawCell(Kind.TEXT, "");

    /** What a cell holds; a formula is never computed. */
    public enum Kind {
        TEXT,
        NUMBER,
        YES_NO,
        ERROR,
        FORMULA
    }

    /** Whether it says nothing. */
    public boolean isBlank() {
        return kind == Kind.TEXT && text.isEmpty();
    }

    /** The same however a spreadsheet program writes it down. */
    public String canonical() {
        try {
            return kind == Kind.NUMBER
                    ? new BigDecimal(text).stripTrailingZeros().toPlainString()
                    : kind == Kind.TEXT ? text : kind + " " + text;
        } catch (NumberFormatException broken) {
            return text;
        }
    }
}
