package org.opengov.tracker.cycle;

import java.time.LocalDate;
import org.opengov.tracker.progress.ReviewState;

/** An update as the board reads it, without what it says. */
public record Stored(
        String milestone,
        String period,
        Long id,
        ReviewState state,
        boolean nil,
        boolean late,
        boolean helpWanted,
        LocalDate publishedOn) {

    boolean isPublic() {
        return state == ReviewState.PUBLISHED;
    }

    /** Whether its agency has done its part, and so is not missing: it was handed in, or is public. */
    boolean isHandedIn() {
        return isPublic() || state == ReviewState.SUBMITTED;
    }
}
