package org.opengov.tracker.progress;

/** What a milestone asks of its agency in a reporting period; the declared order is that of urgency. */
public enum Todo {
    /** A coordinator handed the update back. */
    RETURNED,
    /** Begun and not handed in. */
    DRAFT,
    /** Nothing was written yet. */
    MISSING,
    /** Waits for a coordinator; nothing to do. */
    SUBMITTED,
    /** Public; nothing to do. */
    PUBLISHED;

    /** Whether the agency still owes the period an update. */
    public boolean isOwed() {
        return compareTo(MISSING) <= 0;
    }

    static Todo of(ReviewState state) {
        return valueOf(state.name());
    }
}
