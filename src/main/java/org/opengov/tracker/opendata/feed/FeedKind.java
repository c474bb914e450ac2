package org.opengov.tracker.opendata.feed;

/** What an entry of a feed tells of. */
public enum FeedKind {
    UPDATE,
    ASSESSMENT,
    AMENDMENT,
    PERIOD_CLOSED,
    CUT
}
