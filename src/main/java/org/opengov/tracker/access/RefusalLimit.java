package org.opengov.tracker.access;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/**
 * Which refusals the trail takes: of those that are alike the first in each minute, and only so many. Whoever knocks all
 * day is in the trail, and does not fill it.
 */
final class RefusalLimit {

    private static final int SECONDS = 60;

    private final int most;
    private final Set<String> noted = new HashSet<>();
    private long minute;

    /** @param most how many are taken in one minute */
    RefusalLimit(int most) {
        this.most = most;
    }

    /** Whether this one is to be noted. */
    synchronized boolean take(String alike, Instant now) {
        long current = Math.floorDiv(now.getEpochSecond(), SECONDS);
        if (current != minute) {
            minute = current;
            noted.clear();
        }
        return noted.size() < most && noted.add(alike);
    }
}
