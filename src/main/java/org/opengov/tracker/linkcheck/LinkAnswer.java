package org.opengov.tracker.linkcheck;

/** What came of trying a link. */
public enum LinkAnswer {
    /** It leads somewhere. */
    REACHED,
    /** The server says that there is nothing there. */
    GONE,
    /** No server has this name. */
    NO_SUCH_HOST,
    /** The server is not there or takes no connection. */
    REFUSED,
    /** No answer came in time. */
    TIMED_OUT,
    /** The server cannot prove that it is the one that is meant. */
    UNTRUSTED,
    /** There is something, but whether a reader gets it cannot be told: a lock, a failure, too many questions. */
    UNCLEAR,
    /** It leads into an internal network, and was not followed. */
    INTERNAL;

    /** Whether a reader who follows the link gets nothing. */
    public boolean isFailure() {
        return this == GONE || this == NO_SUCH_HOST || this == REFUSED || this == TIMED_OUT || this == UNTRUSTED;
    }
}
