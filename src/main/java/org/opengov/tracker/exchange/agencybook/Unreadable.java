package org.opengov.tracker.exchange.agencybook;

import org.opengov.tracker.platform.RuleBroken;

/** Says of a whole file that it cannot be taken, why, and what to do. */
final class Unreadable {

    /** The field of a form, and of an answer, that the file belongs to. */
    static final String FIELD = "workbook";

    private Unreadable() {}

    /** @param reason the last part of a key that begins with {@code agencybook.file.} */
    static RuleBroken because(String reason, Object... arguments) {
        return RuleBroken.at(FIELD, "agencybook.file." + reason, arguments);
    }
}
