package org.opengov.tracker.exchange;

/** What one row of a file would do to what is stored. */
public enum RowState {
    /** Nothing: it says what is stored, or what it said when the file was made. */
    UNCHANGED,
    /** Something is said where nothing was stored. */
    NEW,
    /** What is stored would become something else. */
    CHANGED,
    /** What is stored would be taken out. */
    REMOVED,
    /** Somebody saved something newer than the file was made from. */
    CONFLICT,
    /** It cannot be taken as it stands. */
    WRONG;

    /** Whether the row can be saved and would change something. */
    public boolean isRight() {
        return this == NEW || this == CHANGED || this == REMOVED;
    }
}
