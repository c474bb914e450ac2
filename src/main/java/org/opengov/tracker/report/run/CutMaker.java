package org.opengov.tracker.report.run;

import java.time.LocalDate;
import java.util.List;

/** What reports need of the cuts of plans: that there are some, and that one can be made when the calendar asks. */
public interface CutMaker {

    /**
     * A cut that there is.
     *
     * @param number its number among the cuts of its plan
     * @param day the day that it is told for
     */
    record KnownCut(int number, LocalDate day) {}

    /**
     * Freezes a plan as of a day in the name of the product, or finds the cut that the day has already. To be called
     * outside of transactions; to call it again changes nothing.
     *
     * @param reason why, in the words that stand in the record
     * @return the number of the cut
     */
    int freeze(String plan, LocalDate day, String reason);

    /** The cuts of a plan, the latest first. */
    List<KnownCut> list(String plan);
}
