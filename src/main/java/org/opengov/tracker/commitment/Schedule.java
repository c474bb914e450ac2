package org.opengov.tracker.commitment;

/** Where something stands against its dates on a day; always apart from how far it has come. */
public enum Schedule {
    AHEAD,
    ON_SCHEDULE,
    BEHIND,
    /** Not complete and past its due day. */
    OVERDUE,
    /** Complete, on or before its due day. */
    ON_TIME,
    /** Complete, after its due day. */
    LATE,
    /** No day to hold it against: no due date, or complete on a day that nobody recorded. */
    UNDATED
}
