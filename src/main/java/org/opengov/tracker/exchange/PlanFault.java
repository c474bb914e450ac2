package org.opengov.tracker.exchange;

import java.util.List;
import org.opengov.tracker.platform.Breach;
import org.opengov.tracker.platform.Messages;

/**
 * Something of a plan file or plan workbook that cannot be taken in.
 *
 * @param line the line of a file, or the row of a sheet, from 1
 * @param place the path to the field, such as {@code commitments[3].due}, or the cell, such as {@code Commitments!C8};
 *     empty where the file as a whole is meant
 */
public record PlanFault(long line, String place, Breach breach) {

    /** @param reason the last part of a key that begins with {@code planfile.} */
    static PlanFault of(long line, String place, String reason, Object... arguments) {
        return new PlanFault(line, place, new Breach(place, "planfile." + reason, List.of(arguments)));
    }

    /** What is wrong and what to do, in the reader's language. */
    public String text(Messages words) {
        return breach.text(words);
    }
}
