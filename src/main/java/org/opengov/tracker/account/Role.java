package org.opengov.tracker.account;

/** What an account may do; see each service for the rights themselves. */
public enum Role {
    /** Reports for one agency. */
    OFFICER,
    /** Reviews, publishes and makes reports. */
    COORDINATOR,
    /** Records the assessments of one organisation. */
    ASSESSOR,
    /** Looks after accounts and settings. */
    ADMINISTRATOR
}
