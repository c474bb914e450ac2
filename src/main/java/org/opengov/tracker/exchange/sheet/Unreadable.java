package org.opengov.tracker.exchange.sheet;

import org.opengov.tracker.platform.RuleBroken;

/** Says of a whole file that it cannot be taken, why, and what to do. */
public final class Unreadable {

    /** The field of a form, and of an answer, that the file belongs to. */
    public static final String FIELD = "workbook";

    private Unreadable() {}

    /** @param reason the last part of a key that begins with {@code agencybook.file.} */
    public static RuleBroken because(String reason, Object... arguments) {
        return RuleBroken.at(FIELD, "agencybook.file." + reason, arguments);
    }
}
