package org.opengov.tracker.exchange.irm;

import java.util.Locale;

/** What a cell says that answers with 1 or 0. */
enum Flag {
    YES,
    NO,
    UNSAID;

    static Flag of(String cell) {
        return switch (cell.strip().toLowerCase(Locale.ROOT)) {
            case "1", "1.0", "yes", "y", "true" -> YES;
            case "0", "0.0", "no", "n", "false" -> NO;
            default -> UNSAID;
        };
    }

    /** As yes or no; null where it is not said. */
    Boolean asBoolean() {
        return this == UNSAID ? null : Boolean.valueOf(this == YES);
    }
}
