package org.opengov.tracker.cycle;

import java.time.LocalDate;
import org.opengov.tracker.progress.ReviewState;

/**
 * One milestone in one period.
 *
 * @param state what it says; what is public goes before what is on its way, and that before silence
 * @param days how many days until it is due where not yet due, else how many days past its due day nothing was handed in
 * @param missed whether it is on the list of what was missing when the period was closed; stays true whatever comes late
 * @param told the published update that counts; null where none is
 * @param onItsWay the update that is not public: alone, or a correction of what is; never given to the public
 */
public record Cell(CellState state, long days, boolean missed, Told told, OnItsWay onItsWay) {

    /**
     * What is published.
     *
     * @param id the latest update
     * @param on the day from which the cell was reported: that of the first update
     * @param late whether that first one came after the period was closed
     */
    public record Told(Long id, LocalDate on, boolean late) {}

    /**
     * What is not public.
     *
     * @param helpWanted whether the agency asks the coordinator for help
     */
    public record OnItsWay(Long id, ReviewState state, boolean helpWanted) {}

    /**
     * Whether it counts under a state. A published cell with a correction on its way counts under both, and one that
     * was missed stays so when a late update comes.
     */
    public boolean isOf(CellState wanted) {
        return state == wanted
                || wanted == CellState.MISSED && missed
                || onItsWay != null && onItsWay.state().name().equals(wanted.name());
    }

    /** Whether a correction of what is published is on its way. */
    public boolean isBeingCorrected() {
        return told != null && onItsWay != null;
    }

    /** Whether the agency asks the coordinator for help. */
    public boolean isHelpWanted() {
        return onItsWay != null && onItsWay.helpWanted();
    }

    /** Whether it tells how many days late it is. */
    public boolean isDelayed() {
        return days > 0 && state != CellState.NOT_YET_DUE;
    }
}
