package org.opengov.tracker.scoreboard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.progress.Publications;
import org.opengov.tracker.progress.PublishedUpdates;
import org.opengov.tracker.progress.PublishedUpdates.Reported;

/**
 * What agencies said last of each milestone, remembered until something else is published. Days between which nothing was
 * published share it, and so do all other changes of a plan.
 */
@ApplicationScoped
class RememberedReports {

    /** So many milestones of all that is remembered together: some eight megabytes. */
    private static final int MOST = 30_000;

    private final Cache<Key, Map<String, Reported>> remembered = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .weigher((Key key, Map<String, Reported> reports) -> 1 + reports.size())
            .build();

    @Inject
    PublishedUpdates published;

    @Inject
    Publications publications;

    private record Key(Long plan, Publications.Extent extent) {}

    /** For each milestone of a plan that has one, what its latest update published up to a day said; not to be changed. */
    Map<String, Reported> of(ActionPlan plan, LocalDate asOf) {
        // Asked for first: what is published in between is known too soon then, and never too late.
        Key key = new Key(plan.getId(), publications.extent(plan.getCode(), asOf));
        return remembered.get(key, wanted -> Map.copyOf(published.mapLatestOfPlan(plan.getCode(), asOf)));
    }
}
