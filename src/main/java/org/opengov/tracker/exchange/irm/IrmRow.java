package org.opengov.tracker.exchange.irm;

import java.util.List;

/**
 * A row of the file and what became of it in reading.
 *
 * @param line the line of the file on which it begins, from 1
 * @param country as the file names it
 * @param plan the number of the plan, as the file has it
 * @param number the number of the commitment; empty where none was understood
 * @param remarks how its cells were understood; where it is refused, the reason first
 * @param refused whether nothing of it can be taken
 */
public record IrmRow(
        int line, String country, String plan, String number, String title, List<Remark> remarks, boolean refused) {

    /** A row with its remarks as they are now. */
    public IrmRow {
        remarks = List.copyOf(remarks);
    }
}
