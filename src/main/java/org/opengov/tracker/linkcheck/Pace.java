package org.opengov.tracker.linkcheck;

import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Keeps a pause between two requests to the same host. */
final class Pace {

    private final long pause;
    private final Map<String, Long> last = new HashMap<>();

    Pace(Duration pause) {
        this.pause = pause.toNanos();
    }

    /** Waits until the host may be asked again. */
    void await(String host) throws InterruptedIOException {
        Long before = last.get(host);
        long left = before == null ? 0 : before + pause - System.nanoTime();
        if (left > 0) {
            try {
                TimeUnit.NANOSECONDS.sleep(left);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("stopped");
            }
        }
        last.put(host, System.nanoTime());
    }
}
