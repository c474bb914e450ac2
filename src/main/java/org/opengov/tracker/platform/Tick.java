package org.opengov.tracker.platform;

import java.time.Instant;

/**
 * A minute has passed. Jobs observe it, decide whether it is their time, and take their run from {@link JobRuns}, so that
 * of several servers on one database only one does the work.
 *
 * @param at the moment
 */
public record Tick(Instant at) {}
