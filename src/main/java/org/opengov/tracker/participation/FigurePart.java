package org.opengov.tracker.participation;

/** What of a page looks wrong. */
public enum FigurePart {
    /** How many commitments stand where. */
    COUNTS,
    COMPLETION,
    /** Being early or late. */
    SCHEDULE,
    DATES,
    AGENCIES,
    /** The title or text of a promise. */
    WORDING,
    MILESTONES,
    UPDATES,
    ASSESSMENTS,
    OTHER
}
