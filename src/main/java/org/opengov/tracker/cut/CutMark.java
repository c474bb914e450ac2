package org.opengov.tracker.cut;

import java.time.LocalDate;

/**
 * What tells one cut from all others, to be printed on what is made of it.
 *
 * @param plan code of the plan
 * @param number its number among the cuts of the plan, from 1
 * @param day the day that it is told for
 * @param sha256 checksum of its canonical data
 * @param corrects number of the cut that it corrects; null for none
 * @param reason why it was made, where it corrects another; else empty
 */
public record CutMark(String plan, int number, LocalDate day, String sha256, Integer corrects, String reason) {

    /** Its name in addresses, such as {@code AZ-2012-2015-C3}. */
    public String code() {
        return plan + "-C" + number;
    }
}
