package org.opengov.tracker.cycle;

import java.util.List;

/** What a milestone's cell says of one reporting period. Missing, nil and late are three things. */
public enum CellState {
    /** Nothing was handed in, and the day it is due has not passed. */
    NOT_YET_DUE,
    /** Nothing was handed in, and the due day has passed; the period is open. */
    LATE,
    /** Begun and not handed in. */
    DRAFT,
    /** A coordinator handed it back. */
    RETURNED,
    /** Waits for a coordinator. */
    SUBMITTED,
    /** Public, and says how far the milestone has come. */
    PUBLISHED,
    /** Public, and says "no change, because…". */
    NIL,
    /** Nothing had been handed in when the period was closed: it is on the list of the closing, and stays there. */
    MISSED,
    /** The period is closed, nothing stands handed in, and it is not on the list of the closing. */
    MISSING,
    /** For the public: nothing is published and the due day has passed, whatever is on its way. */
    AWAITED;

    private static final List<CellState> DESK =
            List.of(LATE, MISSED, MISSING, RETURNED, DRAFT, SUBMITTED, NOT_YET_DUE, PUBLISHED, NIL);

    private static final List<CellState> PUBLIC = List.of(PUBLISHED, NIL, AWAITED, MISSED, NOT_YET_DUE);

    /** What those who work on updates may see, what asks for something first. */
    public static List<CellState> forDesk() {
        return DESK;
    }

    /** What everybody may see: nothing of what is on its way. */
    public static List<CellState> forPublic() {
        return PUBLIC;
    }
}
