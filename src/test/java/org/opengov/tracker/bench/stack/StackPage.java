package org.opengov.tracker.bench.stack;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** The only bean. */
@Named
@RequestScoped
@Transactional
public class StackPage {

    @PersistenceContext
    EntityManager entities;

    /** How many rows there are. */
    public long getCount() {
        return entities.createQuery("select count(r) from StackRow r", Long.class)
                .getSingleResult();
    }
}
