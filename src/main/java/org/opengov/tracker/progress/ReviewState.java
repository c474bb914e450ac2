package org.opengov.tracker.progress;

/** Where a progress update is on its way from the officer to the public. */
public enum ReviewState {
    /** The officer is writing it. */
    DRAFT,
    /** Handed in; waits for a coordinator. */
    SUBMITTED,
    /** Handed back with a reason; the officer writes on. */
    RETURNED,
    /** Public, and unchangeable from then on. */
    PUBLISHED
}
