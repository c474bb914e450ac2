package org.opengov.tracker.report.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.ZonedDateTime;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.opengov.tracker.platform.JobRuns;
import org.opengov.tracker.platform.Settings;
import org.opengov.tracker.platform.Tick;

/** Deletes by night the files that were kept long enough. */
@ApplicationScoped
class ReportRetention {

    private static final Logger LOG = Logger.getLogger(ReportRetention.class.getName());

    private static final int NIGHT = 3;

    @Inject
    JobRuns runs;

    @Inject
    RunQueue queue;

    @Inject
    Settings settings;

    void onTick(@Observes Tick tick) {
        ZonedDateTime now = tick.at().atZone(settings.timeZone());
        try {
            if (now.getHour() == NIGHT
                    && runs.take("report-retention", now.toLocalDate().toString())) {
                queue.deleteOld();
            }
        } catch (RuntimeException failed) {
            // Other jobs of the same minute go on; what is too old is found in the next night.
            LOG.log(Level.SEVERE, "Old reports could not be deleted", failed);
        }
    }
}
