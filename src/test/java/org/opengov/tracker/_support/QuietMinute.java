package org.opengov.tracker._support;

import java.time.LocalTime;

/**
 * The server does its jobs at each full minute. A test of what they work on begins right after that, so that it is over
 * before the next.
 */
public final class QuietMinute {

    private static final int LAST_SECOND = 50;
    private static final int FIRST_SECOND = 2;

    private QuietMinute() {}

    /** Waits if the next minute is too near. */
    public static void await() {
        while (LocalTime.now().getSecond() >= LAST_SECOND || LocalTime.now().getSecond() < FIRST_SECOND) {
            try {
                Thread.sleep(200);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }
    }
}
