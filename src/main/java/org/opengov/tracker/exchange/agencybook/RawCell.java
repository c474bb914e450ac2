package org.opengov.tracker.exchange.agencybook;

import java.math.BigDecimal;

/**
 * A cell as the file holds it.
 *
 * @param text its text, or its number as written in the file; for a formula the formula
 */
record RawCell(Kind kind, String text) {

    static final RawCell BLANK = new RawCell(Kind.TEXT, "");

    enum Kind {
        TEXT,
        NUMBER,
        YES_NO,
        ERROR,
        FORMULA
    }

    boolean isBlank() {
        return kind == Kind.TEXT && text.isEmpty();
    }

    /** The same however a spreadsheet program writes it down. */
    String canonical() {
        try {
            return kind == Kind.NUMBER
                    ? new BigDecimal(text).stripTrailingZeros().toPlainString()
                    : kind == Kind.TEXT ? text : kind + " " + text;
        } catch (NumberFormatException broken) {
            return text;
        }
    }
}
