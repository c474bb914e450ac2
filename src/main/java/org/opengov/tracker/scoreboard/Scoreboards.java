package org.opengov.tracker.scoreboard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.plan.Plans;

/**
 * The scoreboards of every plan, day and voice, remembered under the plan's revision: a change that the public can see
 * raises the revision, so nothing stale is ever found, on this node or another.
 */
@ApplicationScoped
public class Scoreboards {

    /** So many lines of all scoreboards together: a thousand days of a plan of forty commitments, twenty of one of 2,000. */
    private static final int MOST_ROWS = 120_000;

    private static final Duration LONGEST = Duration.ofDays(1);

    /**
     * Those that were asked for last, in whose place a limit of the cache's own would keep what was asked for often: old
     * days, and revisions that are no more.
     */
    private final Cache<Key, Overview> remembered =
            Caffeine.newBuilder().expireAfterAccess(LONGEST).build();

    @Inject
    ScoreboardQuery query;

    @Inject
    Plans plans;

    @Inject
    Clock clock;

    private record Key(String plan, long revision, LocalDate asOf) {}

    /**
     * The scoreboard of a plan on a day.
     *
     * @param voice whose word; null for the voice that has spoken of the most commitments by that day
     * @throws org.opengov.tracker.platform.NotFound when there is no such plan
     */
    public Scoreboard at(String plan, LocalDate asOf, Voice voice) {
        return overview(plan, asOf).board(voice);
    }

    /** The scoreboards of every voice for a plan on a day. */
    public Map<Voice, Scoreboard> all(String plan, LocalDate asOf) {
        return overview(plan, asOf).boards();
    }

    /**
     * All of a plan's figures on a day.
     *
     * @throws org.opengov.tracker.platform.NotFound when there is no such plan
     */
    public Overview overview(String plan, LocalDate asOf) {
        Key key = new Key(plan, plans.get(plan).getRevision(), asOf);
        Overview known = remembered.getIfPresent(key);
        if (known != null) {
            return known;
        }
        Overview computed = remembered.get(key, wanted -> query.compute(plan, asOf));
        makeRoom();
        return computed;
    }

    private void makeRoom() {
        int rows = remembered.asMap().values().stream().mapToInt(Overview::rows).sum();
        for (Map.Entry<Key, Overview> oldest : remembered
                .policy()
                .expireAfterAccess()
                .orElseThrow()
                .oldest(Integer.MAX_VALUE)
                .entrySet()) {
            if (rows <= MOST_ROWS) {
                return;
            }
            remembered.invalidate(oldest.getKey());
            rows -= oldest.getValue().rows();
        }
    }

    /** Today, where the product stands. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The voice that has spoken of the most commitments; among equals the first. */
    public static Voice widest(Map<Voice, Scoreboard> boards) {
        Map<Voice, Integer> coverage = boards.get(Voice.GOVERNMENT).coverage();
        return coverage.entrySet().stream()
                .max(Comparator.<Map.Entry<Voice, Integer>>comparingInt(Map.Entry::getValue)
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse(Voice.GOVERNMENT);
    }
}
