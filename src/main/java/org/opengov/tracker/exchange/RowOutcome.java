package org.opengov.tracker.exchange;

/** How a row of the OGP's database ends. None is dropped silently. */
public enum RowOutcome {
    /** It says what is now stored. */
    TAKEN,
    /** It is taken, and something of it was understood in a way that a person should look at, or is not kept. */
    TAKEN_WITH_NOTES,
    /** Nothing of it is taken; it says why. */
    REFUSED
}
