package org.opengov.tracker.account;

import org.opengov.tracker.platform.Breaches;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.platform.mail.MailAddress;

/**
 * Where and how somebody wants to be told of things.
 *
 * @param email empty for no mail at all
 * @param language a language that the product speaks
 */
public record ContactDraft(String email, String language, Frequency frequency) {

    /** Blanks around an address are not part of it. */
    public ContactDraft {
        email = email == null ? "" : email.strip();
    }

    void check() {
        boolean spoken = Messages.LANGUAGES.stream()
                .anyMatch(known -> known.getLanguage().equals(language));
        new Breaches()
                .when(!email.isEmpty() && !MailAddress.isSound(email), "email", "account.email.invalid")
                .when(!spoken, "language", "account.language.required")
                .when(frequency == null, "frequency", "account.frequency.required")
                .raise();
    }
}
