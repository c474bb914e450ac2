package org.opengov.tracker.opendata.calendar;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * The events of a calendar.
 *
 * @param site of which they are; tells its events from those of others
 * @param page what the calendar is about, for people
 * @param told the day it was told on
 */
public record DueDates(URI site, String page, String title, Locale language, LocalDate told, List<DueEvent> events) {}
