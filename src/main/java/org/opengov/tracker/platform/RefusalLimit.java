package org.opengov.tracker.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How much of what strangers cause is kept: of what is alike the first in each minute, and of one caller only so much.
 * Whoever knocks all day is in the trail, and does not fill it; whoever sends all day is heard, and fills nothing.
 */
public final class RefusalLimit {

    private final int most;
    private final long seconds;
    private final Map<String, Set<String>> noted = new HashMap<>();
    private long window;

    /** @param most how many are taken of one caller in one minute */
    public RefusalLimit(int most) {
        this(most, Duration.ofMinutes(1));
    }

    /** @param most how many are taken of one caller in such a time */
    public RefusalLimit(int most, Duration time) {
        this.most = most;
        this.seconds = time.toSeconds();
    }

    /**
     * Whether this one is to be noted.
     *
     * @param who the caller; those whom nobody knows count as one
     * @param alike what makes two refusals of one caller the same
     */
    public synchronized boolean take(String who, String alike, Instant now) {
        long current = Math.floorDiv(now.getEpochSecond(), seconds);
        if (current != window) {
            window = current;
            noted.clear();
        }
        Set<String> ofCaller = noted.computeIfAbsent(who, first -> new HashSet<>());
        return ofCaller.size() < most && ofCaller.add(alike);
    }
}
