package org.opengov.tracker.history;

/** What the public could see happen to a plan on a day. */
public enum Happening {
    /** Commitments were adopted with their plan. */
    ADOPTED,
    /** Progress updates were published. */
    UPDATED,
    /** Assessments were published. */
    ASSESSED,
    /** Amendments were decided. */
    AMENDED,
    /** Reporting periods were closed. */
    PERIOD_CLOSED,
    /** Closed reporting periods were opened again. */
    PERIOD_REOPENED,
    /** Cuts were frozen. */
    CUT_FROZEN
}
