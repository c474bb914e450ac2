package org.opengov.tracker.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/**
 * One number that rises with every change the public can see. It is read from the database each time, because another
 * node may have made the change.
 */
@ApplicationScoped
@Transactional
public class SiteRevision {

    @PersistenceContext
    private EntityManager entities;

    /** The revision as of the last commit. */
    public long current() {
        Number sum = (Number) entities.createNativeQuery("select coalesce(sum(revision), 0) from action_plan")
                .getSingleResult();
        return sum.longValue();
    }
}
