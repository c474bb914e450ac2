package org.opengov.tracker.linkcheck;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.opengov.tracker.platform.JobRuns;
import org.opengov.tracker.platform.Settings;
import org.opengov.tracker.platform.Tick;

/**
 * Tries the links of all evidence by night. The night's hours are runs of their own: each takes what is still due, so what
 * a restart cut short, or a busy server put off, is taken up in the next hour.
 */
@ApplicationScoped
public class LinkCheckJob {

    private static final Logger LOG = Logger.getLogger(LinkCheckJob.class.getName());

    private static final String JOB = "link-check";
    private static final int HOURS_OF_A_DAY = 24;
    private static final int HOURS_OF_A_NIGHT = 4;
    private static final Duration BEFORE_THE_NEXT = Duration.ofMinutes(2);

    /** More than one hour has time for. */
    private static final int MOST_IN_A_RUN = 3_000;

    private static final LinkChecker.Patience PATIENCE = new LinkChecker.Patience(
            Duration.ofSeconds(10), Duration.ofSeconds(15), Duration.ofSeconds(40), Duration.ofSeconds(2));

    @Resource
    ManagedExecutorService executor;

    @Resource
    ManagedScheduledExecutorService alarms;

    @Inject
    JobRuns runs;

    @Inject
    LinkChecks links;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** Begins a run when its hour has come; other jobs do not wait for it. */
    void begin(@Observes Tick tick) {
        ZonedDateTime now = tick.at().atZone(settings.timeZone());
        if (settings.links().enabled() && isNight(now.getHour())) {
            LocalDateTime hour = now.toLocalDateTime().truncatedTo(ChronoUnit.HOURS);
            Instant until = now.truncatedTo(ChronoUnit.HOURS)
                    .plusHours(1)
                    .minus(BEFORE_THE_NEXT)
                    .toInstant();
            if (runs.take(JOB, hour.toString())) {
                executor.execute(() -> runAlone(until));
            }
        }
    }

    /** Nobody waits for this thread and would hear of its failure. */
    private void runAlone(Instant until) {
        try {
            run(until);
        } catch (RuntimeException failure) {
            LOG.log(Level.SEVERE, "The link check broke off; what is still due is taken up by the next run", failure);
        }
    }

    private boolean isNight(int hour) {
        return Math.floorMod(hour - settings.links().hour(), HOURS_OF_A_DAY) < HOURS_OF_A_NIGHT;
    }

    /**
     * Tries every link that is due. The network is waited for outside any transaction.
     *
     * @param until when to stop; what was not reached by then stays due
     */
    public void run(Instant until) {
        links.gather();
        String name = "OGP-Tracker link check (+" + settings.publicAddress() + ")";
        try (LinkChecker checker = new LinkChecker(new PublicAddresses(), PATIENCE, name, alarms)) {
            new LinkRound(checker::check, links::note, clock).go(links.listDue(MOST_IN_A_RUN), until);
        } catch (IOException unclosed) {
            LOG.log(Level.WARNING, "Connections of the link check were not closed", unclosed);
        }
    }
}
