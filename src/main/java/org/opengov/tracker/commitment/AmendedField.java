package org.opengov.tracker.commitment;

/** What of an adopted promise an amendment may change. */
public enum AmendedField {
    TITLE(500, true),
    SUMMARY(4000, false),
    OBJECTIVE(4000, false),
    INDICATOR(1000, false),
    STARTS(10, true),
    DUE(10, true),
    /** Given up; the value is {@code true}, or {@code false} where it is taken up again. */
    WITHDRAWN(5, true);

    private final int longest;
    private final boolean ofMilestones;

    AmendedField(int longest, boolean ofMilestones) {
        this.longest = longest;
        this.ofMilestones = ofMilestones;
    }

    /** How many characters its value may have. */
    public int longest() {
        return longest;
    }

    /** Whether milestones have it too, and not only commitments. */
    public boolean isOfMilestones() {
        return ofMilestones;
    }

    /** Whether its value is a date as said. */
    public boolean isDate() {
        return this == STARTS || this == DUE;
    }
}
