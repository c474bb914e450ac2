package org.opengov.tracker.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.opengov.tracker.platform.AuditTrail;
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

    /** The moments, for what was public of a plan on a day. */
    Changed of(PlanRecord all) {
        String plan = all.plan().getCode();
        return new Changed(all, audit.findLast(plan, SHOWN).orElse(null), updates.mapLatest(plan, all.asOf()));
    }
}
