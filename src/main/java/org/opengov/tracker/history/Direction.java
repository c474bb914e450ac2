package org.opengov.tracker.history;

import java.util.Optional;
import org.opengov.tracker.commitment.Completion;

/** Which way a commitment moved between two days, by the word of one voice. */
public enum Direction {
    /** Further on the scale of completion. */
    FURTHER,
    /** Back on the scale of completion. */
    BACK,
    /** Something was said of it for the first time. */
    FIRST,
    /** It moved beside the scale: withdrawn, or no longer clear. */
    OTHER,
    /** It stands as far as before, but other dates or another schedule hold. */
    DATES,
    /** It is new in the plan. */
    ADDED,
    /** It is no longer in the plan. */
    GONE;

    /**
     * Which way something moved, if it did.
     *
     * @param was where it stood before; null where it was not in the plan
     * @param is where it stands since; null where it is no longer in the plan
     */
    public static Optional<Direction> of(Stand was, Stand is) {
        if (was == null || is == null) {
            return was == is ? Optional.empty() : Optional.of(was == null ? ADDED : GONE);
        }
        if (was.completion() != is.completion()) {
            return Optional.of(between(was.completion(), is.completion()));
        }
        return was.schedule() == is.schedule() && was.due().equals(is.due()) ? Optional.empty() : Optional.of(DATES);
    }

    private static Direction between(Completion was, Completion is) {
        if (was == Completion.NO_INFORMATION) {
            return FIRST;
        }
        if (was.isLowerThan(is)) {
            return FURTHER;
        }
        return is.isLowerThan(was) ? BACK : OTHER;
    }
}
