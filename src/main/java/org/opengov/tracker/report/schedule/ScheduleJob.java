package org.opengov.tracker.report.schedule;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.opengov.tracker.cycle.PeriodClosed;
import org.opengov.tracker.platform.JobRuns;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.platform.Settings;
import org.opengov.tracker.platform.Tick;
import org.opengov.tracker.report.run.CutMaker;
import org.opengov.tracker.report.run.ReportSettled;
import org.opengov.tracker.report.schedule.ReportDeliveries.Owed;

/**
 * Sets reports going when they are due, and tells of them when they are made: at once where something happens here, and
 * every minute for what happened elsewhere, by the calendar or while no server ran.
 */
@ApplicationScoped
class ScheduleJob {

    private static final Logger LOG = Logger.getLogger(ScheduleJob.class.getName());

    private static final String JOB = "report-schedule";

    /** What is due on a day lies there when people come to work. */
    private static final int MORNING = 6;

    @Resource
    ManagedExecutorService executor;

    @Inject
    JobRuns jobs;

    @Inject
    ReportDeliveries deliveries;

    @Inject
    CutMaker cuts;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    void onClosed(@Observes(during = TransactionPhase.AFTER_SUCCESS) PeriodClosed event) {
        executor.execute(() -> alone("set going", () -> setGoing(clock.instant().atZone(settings.timeZone()))));
    }

    void onSettled(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReportSettled event) {
        executor.execute(() -> alone("told of", this::tell));
    }

    void onTick(@Observes Tick tick) {
        ZonedDateTime now = tick.at().atZone(settings.timeZone());
        if (now.getHour() >= MORNING) {
            alone("set going", () -> setGoing(now));
        }
        alone("told of", this::tell);
    }

    private static void alone(String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            // Other jobs of the same minute go on; what is owed is found again.
            LOG.log(Level.SEVERE, "Scheduled reports could not be " + what, failed);
        }
    }

    /** Sets going what is due. To do it again changes nothing. */
    void setGoing(ZonedDateTime now) {
        for (Owed owed : deliveries.listOwed(now.toLocalDate())) {
            // One that cannot be set going is tried once an hour, by one of the servers, and the others go on.
            String slot =
                    owed.due().schedule() + " " + owed.due().key() + " " + now.getDayOfYear() + "T" + now.getHour();
            if (jobs.take(JOB, slot)) {
                alone("set going", () -> begin(owed));
            }
        }
    }

    private void begin(Owed owed) {
        LocalDate day = owed.due().day();
        Messages messages = Messages.in(owed.schedule().getLanguage());
        deliveries.begin(owed.due(), cuts.freeze(owed.plan(), day, messages.text("report.schedule.reason", day)));
    }

    /** Tells of what is made. To do it again tells nobody twice. */
    void tell() {
        for (Long delivery : deliveries.listUntold()) {
            alone("told of", () -> deliveries.tell(delivery));
        }
    }
}
