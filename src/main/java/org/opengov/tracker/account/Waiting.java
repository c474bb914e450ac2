package org.opengov.tracker.account;

import java.time.Duration;
import java.time.Instant;

/**
 * How long somebody waits after wrong passwords: not at all after the first few, then twice as long each time.
 *
 * @param free how many failures cost nothing
 */
record Waiting(int free) {

    /** One name can be tried this often before guessing becomes slow. */
    static final Waiting FOR_LOGIN = new Waiting(5);

    /** Many people may share one address. */
    static final Waiting FOR_ADDRESS = new Waiting(30);

    /** Failures as old as this are forgotten. */
    static final Duration MEMORY = Duration.ofHours(1);

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int MOST_DOUBLINGS = 10;

    /** What is left of the wait at this moment; zero when there is none. */
    Duration left(int failures, Instant lastAt, Instant now) {
        if (failures < free || !now.isBefore(lastAt.plus(MEMORY))) {
            return Duration.ZERO;
        }
        Duration wait = FIRST.multipliedBy(1L << Math.min(failures - free, MOST_DOUBLINGS));
        Duration left = Duration.between(now, lastAt.plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait));
        return left.isNegative() ? Duration.ZERO : left;
    }
}
