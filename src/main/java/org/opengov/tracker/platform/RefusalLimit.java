package org.opengov.tracker.platform;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which refusals the trail takes: of those that are alike the first in each minute, and of one caller only so many.
 * Whoever knocks all day is in the trail, and does not fill it.
 */
public final class RefusalLimit {

    private static final int SECONDS = 60;

    private final int most;
    private final Map<String, Set<String>> noted = new HashMap<>();
    private long minute;

    /** @param most how many are taken of one caller in one minute */
    public RefusalLimit(int most) {
        this.most = most;
    }

    /**
     * Whether this one is to be noted.
     *
     * @param who the caller; those whom nobody knows count as one
     * @param alike what makes two refusals of one caller the same
     */
    public synchronized boolean take(String who, String alike, Instant now) {
        long current = Math.floorDiv(now.getEpochSecond(), SECONDS);
        if (current != minute) {
            minute = current;
            noted.clear();
        }
        Set<String> ofCaller = noted.computeIfAbsent(who, first -> new HashSet<>());
        return ofCaller.size() < most && ofCaller.add(alike);
    }
}
