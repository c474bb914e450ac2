package org.opengov.tracker.account;

import java.util.Arrays;
import org.opengov.tracker.platform.Caller;
import org.opengov.tracker.platform.Forbidden;

/**
 * The caller: who is asking a door to do something.
 *
 * @param login what they sign in with; the audit trail names them by it
 * @param agencyCode the agency an officer reports for, empty for every other role
 * @param organisation the organisation an assessor speaks for, empty for every other role
 */
public record Officer(Long accountId, String login, String name, Role role, String agencyCode, String organisation)
        implements Caller {

    /** The product itself, where the calendar and no person asks. */
    public static final Officer PRODUCT = new Officer(null, "system", "", Role.COORDINATOR, "", "");

    /** Whether they keep plans and publish updates. */
    public boolean isCoordinator() {
        return role == Role.COORDINATOR;
    }

    @Override
    public boolean isAdministrator() {
        return role == Role.ADMINISTRATOR;
    }

    /** Whether they record the assessments of an organisation. */
    public boolean isAssessor() {
        return role == Role.ASSESSOR;
    }

    /** Whether they report for an agency. */
    public boolean isOfficer() {
        return role == Role.OFFICER;
    }

    /** Whether they report for this agency. */
    public boolean isOfficerOf(String code) {
        return isOfficer() && agencyCode.equals(code);
    }

    /** @throws Forbidden when theirs is none of these roles */
    public void mustBe(Role... allowed) {
        if (!Arrays.asList(allowed).contains(role)) {
            throw new Forbidden(login + " is " + role + ", not one of " + Arrays.toString(allowed));
        }
    }
}
