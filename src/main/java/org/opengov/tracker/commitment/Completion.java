package org.opengov.tracker.commitment;

/**
 * How far a milestone or commitment has come, on the scale of the OGP's Independent Reporting Mechanism (IRM).
 *
 * <p>The declared order is the order in which figures are listed. {@link #NO_INFORMATION} is a gap in the record and
 * never a rating; it is never counted as {@link #NOT_STARTED}.
 */
public enum Completion {
    NOT_STARTED(0, "○"),
    LIMITED(1, "◔"),
    SUBSTANTIAL(2, "◕"),
    COMPLETE(3, "●"),
    /** Given up by an amendment of the plan; left out of every mean. */
    WITHDRAWN(-1, "⊖"),
    /** An assessor looked and could not tell. */
    UNCLEAR(-1, "?"),
    /** Nobody has said anything yet. */
    NO_INFORMATION(-1, "◌");

    private final int thirds;
    private final String mark;

    Completion(int thirds, String mark) {
        this.thirds = thirds;
        this.mark = mark;
    }

    /** The share of the way, from 0 to 1 in thirds; 0 where nothing is known. */
    public double value() {
        return Math.max(thirds, 0) / 3.0;
    }

    /** The Harvey ball as a character, for places that hold text only. It always stands beside the word. */
    public String mark() {
        return mark;
    }

    /** Whether this is one of the four degrees that an agency may report of its own milestone. */
    public boolean isReportable() {
        return thirds >= 0;
    }

    /** Whether this says something of progress, and so is a rating rather than a gap. */
    public boolean isInformation() {
        return this != NO_INFORMATION;
    }

    /** Whether this is a lower degree than the other; false where one of them is no degree. */
    public boolean isLowerThan(Completion other) {
        return isReportable() && other.isReportable() && thirds < other.thirds;
    }
}
