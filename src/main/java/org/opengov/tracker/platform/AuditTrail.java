package org.opengov.tracker.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** The record of who did what. It is written in the transaction of the deed: neither stays without the other. */
@ApplicationScoped
@Transactional
public class AuditTrail {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /**
     * Notes a deed.
     *
     * @param who the login of who did it, or {@code system}
     * @param action a word that {@code audit.<action>} translates, as in {@code account.created}
     * @param subject what it was done to, by its public code or name
     */
    public void append(String who, String action, String subject) {
        append(who, action, subject, null, null);
    }

    /**
     * Notes a deed that changed something.
     *
     * @param was what it was before; null where there was nothing
     * @param became what it became; null where nothing is left
     */
    public void append(String who, String action, String subject, String was, String became) {
        entities.persist(new AuditEntry(clock.instant(), who, action, subject, was, became));
    }

    /** A page of the record, newest first. */
    public List<AuditEntry> list(int first, int count) {
        return entities.createQuery("select e from AuditEntry e order by e.at desc, e.id desc", AuditEntry.class)
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultList();
    }

    /** How many entries there are. */
    public long count() {
        return entities.createQuery("select count(e) from AuditEntry e", Long.class)
                .getSingleResult();
    }
}
