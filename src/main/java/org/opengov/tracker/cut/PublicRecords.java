package org.opengov.tracker.cut;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.opengov.tracker.plan.Plans;

/** Puts together everything that was public of a plan on a day. Everybody may read it. */
@ApplicationScoped
public class PublicRecords {

    /** A plan changes a few times a day at most; so many changes within as many reads mean a fault. */
    private static final int ATTEMPTS = 8;

    @Inject
    PublicRecordQuery query;

    @Inject
    Plans plans;

    /**
     * The record of a plan for a day, all of it read of the same moment.
     *
     * @throws org.opengov.tracker.platform.NotFound when there is no such plan
     */
    public PublicRecord of(String plan, LocalDate asOf) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            PublicRecord record = query.read(plan, asOf);
            // Every public change raises the revision: where it stands as before, all was read of the same moment.
            if (record.revision() == plans.get(plan).getRevision()) {
                return record;
            }
        }
        throw new IllegalStateException("plan " + plan + " changed during each of " + ATTEMPTS + " reads");
    }
}
