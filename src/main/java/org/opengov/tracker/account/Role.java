package org.opengov.tracker.account;

/** What somebody who signs in is there for. */
public enum Role {
    /** Reports for one agency. */
    OFFICER,
    /** Keeps plans, reviews and publishes updates, makes reports. */
    COORDINATOR,
    /** Records the assessments of one organisation. */
    ASSESSOR,
    /** Keeps accounts and settings; has no say in the record itself. */
    ADMINISTRATOR
}
