package org.opengov.tracker.access;

import java.time.LocalDate;
import org.opengov.tracker.platform.Breaches;

/**
 * What an administrator says of a token that shall be issued.
 *
 * @param account id of the account in whose name it acts
 * @param label what it is for
 * @param expiresOn the last day on which it holds
 */
public record NewToken(Long account, String label, LocalDate expiresOn) {

    private static final int LONGEST_LABEL = 100;
    private static final int MOST_YEARS = 1;

    /** Blanks around the label are not part of it. */
    public NewToken {
        label = label == null ? "" : label.strip();
    }

    void check(LocalDate today) {
        LocalDate last = today.plusYears(MOST_YEARS);
        new Breaches()
                .when(account == null, "account", "access.account.required")
                .when(
                        label.isEmpty() || label.length() > LONGEST_LABEL,
                        "label",
                        "access.label.required",
                        LONGEST_LABEL)
                .when(
                        expiresOn == null || expiresOn.isBefore(today) || expiresOn.isAfter(last),
                        "expiresOn",
                        "access.expiresOn.range",
                        today.toString(),
                        last.toString())
                .raise();
    }
}
