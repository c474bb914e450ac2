package org.opengov.tracker.progress;

import java.util.List;

/**
 * Updates were handed in: one at the desk, or many at once from a workbook. Fired, and to be observed, within the
 * transaction that hands them in: who is to hear of it is written down together with the deed or not at all.
 *
 * @param updates at least one, all of one agency and one period
 */
public record ProgressSubmitted(List<ProgressUpdate> updates) {}
