package org.opengov.tracker.progress;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.Milestone;
import org.opengov.tracker.plan.ReportingPeriod;

/** Updates in the states that they come to, and the door that checks many of them, without a database. */
public final class WrittenUpdates {

    private WrittenUpdates() {}

    /** A draft. */
    public static ProgressUpdate draft(
            Milestone milestone, ReportingPeriod period, ProgressDraft draft, Officer officer) {
        ProgressUpdate update = new ProgressUpdate(milestone, period, officer, Instant.EPOCH);
        update.write(draft, null, officer, Instant.EPOCH);
        return update;
    }

    /** One that was handed in; it has to keep the rules. */
    public static ProgressUpdate submitted(
            Milestone milestone, ReportingPeriod period, ProgressDraft draft, Officer officer) {
        ProgressUpdate update = draft(milestone, period, draft, officer);
        update.submit(officer, Completion.NO_INFORMATION, period.getDueOn(), Instant.EPOCH);
        return update;
    }

    /** Makes one public. */
    public static ProgressUpdate published(ProgressUpdate submitted, Officer coordinator, LocalDate day) {
        submitted.publish(coordinator, day, Instant.EPOCH);
        return submitted;
    }

    /** The door, as far as it checks and does not store. */
    public static BulkUpdates checking(Clock clock) {
        BulkUpdates updates = new BulkUpdates();
        updates.clock = clock;
        return updates;
    }
}
