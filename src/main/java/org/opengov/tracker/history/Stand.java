package org.opengov.tracker.history;

import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.Schedule;
import org.opengov.tracker.plan.EdtfDate;

/** Where a commitment stands in one voice on one day, as far as it matters to whether it has moved. */
public record Stand(Completion completion, Schedule schedule, EdtfDate due) {}
