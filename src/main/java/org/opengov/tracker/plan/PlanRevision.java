package org.opengov.tracker.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Two numbers that rise with what the public can see of a plan; see {@link Plans#revise} and {@link Plans#reviseRecord}. */
@Embeddable
class PlanRevision {

    /** How often anything changed, and one. */
    @Column(name = "revision", updatable = false)
    private long all = 1;

    /** How often that was an addition to the record. */
    @Column(name = "record_revision", updatable = false)
    private long record;

    long all() {
        return all;
    }

    long ofText() {
        return all - record;
    }
}
