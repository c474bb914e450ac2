package org.opengov.tracker.opendata;

import java.time.LocalDate;
import org.opengov.tracker.plan.EdtfDate;

/**
 * A date as its source says it, with the days it may mean.
 *
 * @param said the date in EDTF (ISO 8601-2), such as {@code 2014} or {@code 2013-12}; {@code ..} is open, empty unknown
 * @param first the first day it may mean; null where open or unknown
 * @param last the last day it may mean; null where open or unknown
 */
public record SaidDate(String said, LocalDate first, LocalDate last) {

    static SaidDate of(EdtfDate date) {
        return date == null
                ? of(EdtfDate.UNKNOWN)
                : new SaidDate(
                        date.text(), date.first().orElse(null), date.last().orElse(null));
    }
}
