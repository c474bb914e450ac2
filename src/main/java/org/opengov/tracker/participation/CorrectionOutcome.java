package org.opengov.tracker.participation;

/** What came of a request for correction. */
public enum CorrectionOutcome {
    /** It was wrong and is right now. */
    CORRECTED,
    /** It is as the sources have it, and why is said. */
    EXPLAINED,
    /** It was held against the sources and is right. */
    NOT_WRONG,
    /** It names no figure, or is not fit to be shown. Its words stay unpublished. */
    SET_ASIDE
}
