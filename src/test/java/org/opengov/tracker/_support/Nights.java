package org.opengov.tracker._support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.opengov.tracker.linkcheck.LinkCheckJob;

/** Nights go by: what was noted of links becomes what was noted the night before, and they are tried again. */
@ApplicationScoped
public class Nights {

    @Inject
    private LinkCheckJob job;

    @Inject
    private InTransaction inTransaction;

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager entities;

    /** Lets some of them pass. */
    public void pass(int count) {
        for (int night = 0; night < count; night++) {
            inTransaction.run(this::moveBack);
            job.run(clock.instant().plus(Duration.ofHours(1)));
        }
    }

    private void moveBack() {
        entities.createNativeQuery(
                        "update link_check set failed_on = ?1, failing_since = ?1 where failed_on is not null")
                .setParameter(1, LocalDate.now(clock).minusDays(1))
                .executeUpdate();
        entities.createNativeQuery("update link_check set due_at = ?1")
                .setParameter(1, clock.instant().minusSeconds(1).atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
