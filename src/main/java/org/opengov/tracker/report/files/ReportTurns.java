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

    private final Semaphore making = new Semaphore(AT_ONCE, true);

    /**
     * What is made, in turn.
     *
     * @throws TooManyReports when others are being made and do not get done soon
     */
    byte[] take(Supplier<byte[]> made) {
        await();
        try {
            return made.get();
        } finally {
            making.release();
        }
    }

    private void await() {
        try {
            if (!making.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new TooManyReports();
            }
        } catch (InterruptedException shutDown) {
            Thread.currentThread().interrupt();
            throw new TooManyReports();
        }
    }
}
