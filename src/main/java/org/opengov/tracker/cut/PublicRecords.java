package org.opengov.tracker.cut;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.platform.RuleBroken;
import org.opengov.tracker.progress.Publications;

/** Puts together everything that was public of a plan on a day. Everybody may read it. */
@ApplicationScoped
public class PublicRecords {

    /** A plan changes a few times a day at most; so many changes within as many reads mean a fault. */
    private static final int ATTEMPTS = 8;

    /** What an update takes while a record is put together and written; measured. */
    private static final int BYTES_AN_UPDATE = 4096;

    /** What the rest of the site takes. */
    private static final long BYTES_OF_THE_REST = 128L << 20;

    @Inject
    PublicRecordQuery query;

    @Inject
    Publications publications;

    @Inject
    Plans plans;

    /**
     * The record of a plan for a day, all of it read of the same moment, and all of it held.
     *
     * @throws org.opengov.tracker.platform.NotFound when there is no such plan
     * @throws RuleBroken when it has more updates than the memory has room for: to try would take the site down
     */
    public PublicRecord of(String plan, LocalDate asOf) {
        requireRoom(plan, publications.count(plan, asOf), Runtime.getRuntime().maxMemory());
        return read(plan, asOf, PublicRecord::held);
    }

    /**
     * The same of a plan of any size. Its updates are read while somebody goes through them, each time anew: which they are
     * is known from the same moment as the rest, and what was published never changes.
     *
     * @throws org.opengov.tracker.platform.NotFound when there is no such plan
     */
    public PublicRecord inParts(String plan, LocalDate asOf) {
        return read(plan, asOf, record -> record);
    }

    private PublicRecord read(String plan, LocalDate asOf, UnaryOperator<PublicRecord> taken) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            PublicRecord record = taken.apply(query.read(plan, asOf));
            // Every public change raises the revision: where it stands as before, all was read of the same moment.
            if (record.revision() == plans.get(plan).getRevision()) {
                return record;
            }
        }
        throw new IllegalStateException("plan " + plan + " changed during each of " + ATTEMPTS + " reads");
    }

    static void requireRoom(String plan, int updates, long heap) {
        long most = Math.max(0, heap - BYTES_OF_THE_REST) / BYTES_AN_UPDATE;
        if (updates > most) {
            throw RuleBroken.of("cut.tooLarge", updates, most, plan);
        }
    }
}
