package org.opengov.tracker.progress.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.opengov.tracker.account.CurrentOfficer;
import org.opengov.tracker.progress.ProgressUpdate;
import org.opengov.tracker.progress.Review;

/** The updates that wait for a coordinator, the longest waiting first. */
@Named
@RequestScoped
public class ReviewQueue {

    @Inject
    private Review review;

    @Inject
    private CurrentOfficer caller;

    @Inject
    private Clock clock;

    private List<ProgressUpdate> updates;
    private List<ProgressUpdate> helpWanted;

    public List<ProgressUpdate> getUpdates() {
        if (updates == null) {
            updates = review.listQueue(caller.get());
        }
        return updates;
    }

    /** The updates on their way whose agency asks for help. */
    public List<ProgressUpdate> getHelpWanted() {
        if (helpWanted == null) {
            helpWanted = review.listHelpWanted(caller.get());
        }
        return helpWanted;
    }

    /** How many whole days an update has waited. */
    public long daysWaiting(ProgressUpdate update) {
        return Duration.between(update.getSubmittedAt(), clock.instant()).toDays();
    }
}
