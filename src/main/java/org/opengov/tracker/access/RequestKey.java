package org.opengov.tracker.access;

import org.opengov.tracker.platform.RuleBroken;

/**
 * The name that a program gives to one request of its own, so that it can send it again without having it done twice.
 *
 * @param account in whose name it asks; the keys of others are other keys
 * @param text the key as the program says it; null where it says none
 */
public record RequestKey(Long account, String text) {

    /** The header that says it. */
    public static final String HEADER = "Idempotency-Key";

    private static final int LONGEST = 200;

    void check() {
        if (text == null || text.isBlank() || text.length() > LONGEST) {
            throw RuleBroken.at(HEADER, "access.key.required", LONGEST);
        }
    }
}
