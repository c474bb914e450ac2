package org.opengov.tracker.opendata.calendar;

import java.time.LocalDate;

/**
 * One event of a calendar, always of whole days.
 *
 * @param id names it for ever within this site
 * @param sequence how often it was changed
 * @param said the date in EDTF, as the source has it
 * @param first the first day that it may mean
 * @param last the last day that it may mean
 * @param address where it is shown
 * @param cancelled whether what was due has been given up
 */
public record DueEvent(
        String id,
        int sequence,
        String said,
        LocalDate first,
        LocalDate last,
        String title,
        String text,
        String address,
        boolean cancelled) {}
