package org.opengov.tracker.account;

import java.util.Locale;

/**
 * Somebody who is to be told of things.
 *
 * @param agencyCode the agency an officer reports for, empty for every other role
 * @param headOfUnit whether they answer for the officers of that agency
 * @param email empty where they have given no address
 * @param stopToken the secret in the link that stops their mail
 */
public record Recipient(
        String login,
        Role role,
        String agencyCode,
        boolean headOfUnit,
        String email,
        Locale language,
        Frequency frequency,
        String stopToken) {

    static Recipient of(Account account) {
        Contact contact = account.getContact();
        return new Recipient(
                account.getLogin(),
                account.getRole(),
                account.getAgencyCode(),
                contact.isHeadOfUnit(),
                contact.getEmail(),
                new Locale(contact.getLanguage()),
                contact.getFrequency(),
                contact.stopToken());
    }

    /** Whether they report for this agency. */
    public boolean isOfficerOf(String agency) {
        return role == Role.OFFICER && agencyCode.equals(agency);
    }

    /** Whether they keep plans and publish updates. */
    public boolean isCoordinator() {
        return role == Role.COORDINATOR;
    }

    /** Whether they want mail in this rhythm, and it can reach them. */
    public boolean wantsMail(Frequency rhythm) {
        return frequency == rhythm && !email.isEmpty();
    }
}
