package org.opengov.tracker.opendata;

import java.time.Instant;
import java.time.LocalDate;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.scoreboard.RowFilter;

/**
 * Which rows of a list somebody wants, as they were public on a day. Each list looks at what its rows have.
 *
 * @param voice whose word; null for the voice that has spoken of the most commitments, and in assessments for every one
 * @param period code of a reporting period; empty for every one
 * @param since only what has changed from then on; null for everything
 */
public record Wanted(LocalDate asOf, Voice voice, RowFilter filter, String period, Instant since, Range range) {

    private static final RowFilter ANY = new RowFilter("", "", null, null, "");

    /** Every row as of a day. */
    public static Wanted on(LocalDate asOf) {
        return new Wanted(asOf, null, ANY, "", null, Range.ALL);
    }

    /** Whether what changed then is wanted; what is not known to be old may be new. */
    boolean changed(Instant at) {
        return since == null || at == null || !at.isBefore(since);
    }
}
