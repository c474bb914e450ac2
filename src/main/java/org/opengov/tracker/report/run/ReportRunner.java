package org.opengov.tracker.report.run;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.opengov.tracker.platform.IncidentNumber;
import org.opengov.tracker.platform.Tick;
import org.opengov.tracker.report.run.RunQueue.Taken;

/**
 * Makes the reports that wait: as soon as they are asked for, those that wait longest first, a few at a time. What nobody
 * was told of, or a lost server left behind, is found within a minute.
 */
@ApplicationScoped
class ReportRunner {

    private static final Logger LOG = Logger.getLogger(ReportRunner.class.getName());

    /** Making one takes a core for seconds and memory for a whole document; the rest of the site must live beside it. */
    private static final int AT_ONCE = 2;

    private static final long BEAT_SECONDS = 1;

    @Resource
    ManagedExecutorService executor;

    @Resource
    ManagedScheduledExecutorService alarms;

    @Inject
    RunQueue queue;

    @Inject
    ReportWriting writing;

    /** Another one after each start: what was being made before is not this server's any more. */
    private final String server = UUID.randomUUID().toString();

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    void onRequested(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReportRequested requested) {
        wake();
    }

    void onTick(@Observes Tick tick) {
        try {
            queue.reviveLost();
            for (int place = 0; place < AT_ONCE && queue.isAnyWaiting(); place++) {
                wake();
            }
        } catch (RuntimeException failed) {
            // Other jobs of the same minute go on; what waits is looked for again with the next.
            LOG.log(Level.SEVERE, "Reports that wait could not be looked for", failed);
        }
    }

    /** Begins to work off what waits, unless enough is being made already. */
    private void wake() {
        if (places.tryAcquire()) {
            try {
                executor.execute(this::workOff);
            } catch (RejectedExecutionException shuttingDown) {
                places.release();
                LOG.log(Level.INFO, "Reports wait for the next start", shuttingDown);
            }
        }
    }

    private void workOff() {
        boolean calm = false;
        try {
            Optional<Taken> next = queue.takeNext(server);
            while (next.isPresent()) {
                make(next.get());
                next = queue.takeNext(server);
            }
            calm = true;
        } catch (RuntimeException failed) {
            LOG.log(Level.SEVERE, "Making reports broke off; the next minute goes on", failed);
        } finally {
            places.release();
        }
        // Who asked between the last look and the release found no place free.
        if (calm && queue.isAnyWaiting()) {
            wake();
        }
    }

    private void make(Taken taken) {
        RunningReport running = new RunningReport((done, all) -> queue.beat(taken.id(), server, done, all));
        Future<?> beats = alarms.scheduleWithFixedDelay(running::beat, BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
        try (ScratchFile scratch = new ScratchFile()) {
            writing.write(taken.order(), scratch.out(), running);
            running.stopIfCancelled();
            running.beat();
            queue.finish(taken.id(), server, scratch.written());
        } catch (ReportCancelled unwanted) {
            LOG.log(Level.FINE, "Report {0} is not wanted any more", taken.id());
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError | LinkageError failure) {
            // A broken or hostile template may fail in any of these ways, and somebody waits for an answer.
            queue.fail(taken.id(), server, told(taken, failure));
        } finally {
            beats.cancel(false);
        }
    }

    private static Failure told(Taken taken, Throwable failure) {
        return Failure.told(failure).orElseGet(() -> {
            String number = IncidentNumber.next();
            LOG.log(Level.SEVERE, failure, () -> "Incident " + number + " in making " + taken.order());
            return Failure.incident(number);
        });
    }
}
