package org.opengov.tracker.cycle;

/**
 * A reporting period was closed.
 *
 * @param plan code of its plan
 * @param period its code
 */
public record PeriodClosed(String plan, String period) {}
