package org.opengov.tracker.report.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Making a report while somebody waits takes a core for seconds and memory for a whole document; the rest of the site must
 * live beside it. So whoever wants one waits for a turn.
 */
@ApplicationScoped
class ReportTurns {

    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 20;

    /** The zip of a large plan takes half a minute, and many who wait for it want the same. A proxy has 90 for both. */
    private static final int LONG_PATIENCE_SECONDS = 45;

    static final int MOST_WAITING = 8;

    private final Semaphore making = new Semaphore(AT_ONCE, true);
    private final Semaphore makingLong = new Semaphore(1, true);

    /**
     * What is made, in turn.
     *
     * @throws TooManyReports when others are being made and do not get done soon
     */
    <T> T take(Supplier<T> made) {
        return take(making, PATIENCE_SECONDS, made);
    }

    /**
     * What is made, in turn, where it may take long: only one such thing is made at once, so that a turn is left for the rest.
     *
     * @throws TooManyReports when others are being made and do not get done soon, or many wait already
     */
    <T> T takeLong(Supplier<T> made) {
        if (waiting() >= MOST_WAITING) {
            throw new TooManyReports();
        }
        return take(makingLong, LONG_PATIENCE_SECONDS, () -> take(made));
    }

    /** How many wait for such a turn. */
    int waiting() {
        return makingLong.getQueueLength();
    }

    private static <T> T take(Semaphore turns, int seconds, Supplier<T> made) {
        await(turns, seconds);
        try {
            return made.get();
        } finally {
            turns.release();
        }
    }

    private static void await(Semaphore turns, int seconds) {
        try {
            if (!turns.tryAcquire(seconds, TimeUnit.SECONDS)) {
                throw new TooManyReports();
            }
        } catch (InterruptedException shutDown) {
            Thread.currentThread().interrupt();
            throw new TooManyReports();
        }
    }
}
