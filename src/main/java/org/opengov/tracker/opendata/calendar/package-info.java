/**
 * When things are due, for calendars (iCalendar, RFC 5545): of a plan, or of what an agency answers for. A date that is
 * no day stays none: the event spans all the days that it may mean. Decides nothing of dates; the terms do.
 */
package org.opengov.tracker.opendata.calendar;
