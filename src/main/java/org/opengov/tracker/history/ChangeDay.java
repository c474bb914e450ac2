package org.opengov.tracker.history;

import java.time.LocalDate;
import java.util.Map;

/**
 * A day on which something public of a plan changed.
 *
 * @param counts how often each thing happened; what did not is left out
 */
public record ChangeDay(LocalDate day, Map<Happening, Integer> counts) {

    /** How much happened on the day. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
