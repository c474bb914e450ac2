package org.opengov.tracker.account;

import org.opengov.tracker.platform.Breaches;
import org.opengov.tracker.platform.mail.MailAddress;

/**
 * What an administrator says of somebody who shall be able to sign in. They choose their password themselves.
 *
 * @param agencyCode needed for an officer, ignored otherwise
 * @param organisation needed for an assessor, ignored otherwise
 * @param email where mail reaches them; empty where it does not
 */
public record NewAccount(String login, String name, Role role, String agencyCode, String organisation, String email) {

    private static final String LOGIN = "[a-z0-9][a-z0-9._@-]{1,59}";
    private static final int LONGEST = 200;

    /** Somebody without an address for mail. */
    public NewAccount(String login, String name, Role role, String agencyCode, String organisation) {
        this(login, name, role, agencyCode, organisation, "");
    }

    /** Blanks around what was typed are not part of it. */
    public NewAccount {
        login = trimmed(login).toLowerCase(java.util.Locale.ROOT);
        name = trimmed(name);
        agencyCode = role == Role.OFFICER ? trimmed(agencyCode) : "";
        organisation = role == Role.ASSESSOR ? trimmed(organisation) : "";
        email = trimmed(email);
    }

    void check() {
        new Breaches()
                .when(!login.matches(LOGIN), "login", "account.login.form")
                .when(name.isEmpty() || name.length() > LONGEST, "name", "account.name.required")
                .when(role == null, "role", "account.role.required")
                .when(role == Role.OFFICER && agencyCode.isEmpty(), "agencyCode", "account.agency.required")
                .when(
                        role == Role.ASSESSOR && organisation.isEmpty() || organisation.length() > LONGEST,
                        "organisation",
                        "account.organisation.required")
                .when(!email.isEmpty() && !MailAddress.isSound(email), "email", "account.email.invalid")
                .raise();
    }

    private static String trimmed(String text) {
        return text == null ? "" : text.strip();
    }
}
