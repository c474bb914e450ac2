package org.opengov.tracker.account;

/**
 * The caller: who is signed in and with which rights.
 *
 * @param agencyCode the agency an officer reports for; null for other roles
 * @param organisation the organisation an assessor speaks for; null for other roles
 */
public record Officer(Long accountId, String login, String name, Role role, String agencyCode, String organisation) {

    /** Whether the caller reviews and publishes. */
    public boolean isCoordinator() {
        return role == Role.COORDINATOR;
    }

    /** Whether the caller looks after accounts. */
    public boolean isAdministrator() {
        return role == Role.ADMINISTRATOR;
    }

    /** Whether the caller reports for this agency. */
    public boolean isOfficerOf(String agency) {
        return role == Role.OFFICER && agency.equals(agencyCode);
    }
}
