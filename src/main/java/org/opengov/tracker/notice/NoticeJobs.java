package org.opengov.tracker.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.opengov.tracker.platform.JobRuns;
import org.opengov.tracker.platform.Settings;
import org.opengov.tracker.platform.Tick;

/**
 * What is told by the calendar. Each hour from morning on, one of the servers looks whether a reminder or a digest is
 * due: if it was lost over it, the next hour finds what is still to be told, and nothing is told twice.
 */
@ApplicationScoped
class NoticeJobs {

    private static final Logger LOG = Logger.getLogger(NoticeJobs.class.getName());

    /** Nobody is reminded at night. */
    private static final int MORNING = 7;

    @Inject
    JobRuns runs;

    @Inject
    Reminders reminders;

    @Inject
    Digests digests;

    @Inject
    Notices notices;

    @Inject
    Settings settings;

    void onTick(@Observes Tick tick) {
        ZonedDateTime now = tick.at().atZone(settings.timeZone());
        if (now.getHour() < MORNING) {
            return;
        }
        LocalDate today = now.toLocalDate();
        String hour = today + "T" + now.getHour();
        run("reminders", hour, () -> reminders.remind(today));
        if (today.getDayOfWeek() == DayOfWeek.MONDAY) {
            run("digests", hour, () -> digests.write(today));
        }
        run("mail-of-day", today.toString(), () -> notices.mailOfDay(today));
    }

    private void run(String job, String slot, Runnable work) {
        try {
            if (runs.take(job, slot)) {
                work.run();
            }
        } catch (RuntimeException failed) {
            // The other jobs of the same minute go on.
            LOG.log(Level.SEVERE, "Job " + job + " of " + slot + " failed", failed);
        }
    }
}
