package org.opengov.tracker.search;

/** What can be found, in the order in which it is told. */
public enum FoundKind {
    COMMITMENT,
    MILESTONE,
    UPDATE,
    AGENCY,
    THEME,
    PLAN
}
