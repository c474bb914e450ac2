package org.opengov.tracker.report.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.opengov.tracker.report.ReportOrder;

/** Lets a test decide how a report is written: slowly, wrongly, or as always. */
@ApplicationScoped
public class Steering {

    private static final int PATIENCE_SECONDS = 30;

    private volatile Way way;
    private volatile CountDownLatch gate = new CountDownLatch(0);

    /** One way to write. */
    public interface Way {
        void write(ReportOrder order, OutputStream out, ReportProgress progress) throws IOException;
    }

    /** Reports are written this way from now on; null for as always. */
    public void use(Way other) {
        way = other;
    }

    Way way() {
        return way;
    }

    /** Whoever comes to {@link #pass} waits from now on. */
    public void close() {
        gate = new CountDownLatch(1);
    }

    /** Nobody waits any more. */
    public void open() {
        gate.countDown();
    }

    /** Waits until the gate is open, asking all the time whether the report is still wanted. */
    public void pass(ReportProgress progress) {
        CountDownLatch waitedFor = gate;
        for (int tenth = 0; tenth < PATIENCE_SECONDS * 10; tenth++) {
            progress.stopIfCancelled();
            try {
                if (waitedFor.await(100, TimeUnit.MILLISECONDS)) {
                    return;
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
