package org.opengov.tracker.scoreboard;

import java.util.List;

/**
 * Something that is missing in the record of a plan.
 *
 * @param missing of how many it is missing
 * @param of how many there are
 * @param which numbers of the commitments, or codes of the periods, of which it is missing; empty where it is of the plan
 */
public record Gap(GapKind kind, int missing, int of, List<String> which) {

    private static final int FEW = 8;

    public Gap {
        which = List.copyOf(which);
    }

    /** Whether it is missing of some only, and few enough to name them. */
    public boolean isNamed() {
        return !which.isEmpty() && missing < of && missing <= FEW;
    }
}
