package org.opengov.tracker.account;

/** How often somebody wants mail. */
public enum Frequency {
    /** As things happen. */
    AT_ONCE,
    /** One mail a day with all that happened. */
    DAILY,
    /** No mail; everything still stands at the desk. */
    NEVER
}
