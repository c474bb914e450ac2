package org.opengov.tracker.exchange;

/** What a plan file and a plan workbook are made of; each part is held by itself against what is stored. */
public enum PlanPart {
    PLAN,
    PERIOD,
    AGENCY,
    THEME,
    COMMITMENT,
    MILESTONE,
    ASSESSMENT,
    AMENDMENT;

    /** Whether a part that a file leaves out is to be taken out; agencies and what others said stay on record. */
    boolean isTakenOut() {
        return this == PERIOD || this == THEME || this == COMMITMENT || this == MILESTONE;
    }
}
