package org.opengov.tracker.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Sees to it that each run of a job is done once, however many servers there are and however often they restart. */
@ApplicationScoped
@Transactional
public class JobRuns {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /**
     * Takes a run, for good.
     *
     * @param job the job's name
     * @param slot which run of it, such as the day it is for
     * @return whether it is the caller's to do; false where it was taken before, here or on another server
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean take(String job, String slot) {
        Number id = (Number)
                entities.createNativeQuery("select nextval('tracker_sequence')").getSingleResult();
        return entities.createNativeQuery("insert into job_run (id, version, job, slot, taken_at)"
                                + " values (?1, 1, ?2, ?3, ?4) on conflict do nothing")
                        .setParameter(1, id.longValue())
                        .setParameter(2, job)
                        .setParameter(3, slot)
                        .setParameter(4, clock.instant().atOffset(java.time.ZoneOffset.UTC))
                        .executeUpdate()
                == 1;
    }
}
