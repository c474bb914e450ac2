package org.opengov.tracker.drafting;

import java.io.Serializable;

/**
 * Something that stands against adopting a draft, or that an independent reviewer will find fault with.
 *
 * @param must whether the plan cannot be adopted before it is mended
 * @param place what it is about: {@code plan}, {@code commitment} or {@code milestone}
 * @param subject the id or number of that thing; empty for the plan
 * @param messageKey the text that says what is missing and why it matters
 */
public record Finding(boolean must, String place, String subject, String messageKey) implements Serializable {

    static Finding must(String place, String subject, String messageKey) {
        return new Finding(true, place, subject, messageKey);
    }

    static Finding should(String place, String subject, String messageKey) {
        return new Finding(false, place, subject, messageKey);
    }
}
