package org.opengov.tracker.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opengov.tracker.platform.AuditTrail;
import org.opengov.tracker.progress.ProgressUpdate;
import org.opengov.tracker.progress.UpdateLists;
import org.opengov.tracker.scoreboard.PlanRecord;

/** Knows when the record of a plan last changed, row by row. */
@ApplicationScoped
@Transactional
public class LastChanges {

    /** What shows a plan to the public, or all of it anew. */
    private static final Set<String> SHOWN = Set.of("plan.loaded", "plan.adopted", "plan.illustrated");

    @Inject
    AuditTrail audit;

    @Inject
    UpdateLists updates;

    /**
     * The moments, for what was public of one commitment.
     *
     * @param updates those of its milestones published by the day
     */
    Changed ofOne(PlanRecord one, List<ProgressUpdate> updates) {
        Map<String, Instant> reported = new HashMap<>();
        updates.stream()
                .filter(update -> update.getReviewedAt() != null)
                .forEach(update -> reported.merge(
                        update.getMilestone().getOgpId(),
                        update.getReviewedAt(),
                        (known, other) -> known.isAfter(other) ? known : other));
        return new Changed(one, shown(one), reported);
    }

    private Instant shown(PlanRecord all) {
        return audit.findLast(all.plan().getCode(), SHOWN).orElse(null);
    }

    /** The moments, for what was public of a plan on a day. */
    Changed of(PlanRecord all) {
        return new Changed(all, shown(all), updates.mapLatest(all.plan().getCode(), all.asOf()));
    }
}
