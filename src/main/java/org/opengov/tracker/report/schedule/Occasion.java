package org.opengov.tracker.report.schedule;

/** What makes a scheduled report due. */
public enum Occasion {
    /** A period of the plan is closed. */
    AFTER_CLOSING,
    /** The same day of every year. */
    YEARLY,
    /** One day. */
    ONCE
}
