package org.opengov.tracker.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengov.tracker._support.CleanDatabase;
import org.opengov.tracker._support.InTransaction;

/** What is committed is told at once, however many ask at the same time; what is not, never. */
@ExtendWith(ArquillianExtension.class)
class SiteRevisionIT {

    private static final int CHANGES = 400;
    private static final int READERS = 4;

    @Inject
    SiteRevision revision;

    @Inject
    InTransaction inTransaction;

    @Inject
    CleanDatabase cleanDatabase;

    @PersistenceContext
    EntityManager entityManager;

    @BeforeEach
    @AfterEach
    void clean() {
        cleanDatabase.now();
    }

    @Test
    void eachChangeIsToldFromItsCommitOnAndNotBefore() throws Exception {
        AtomicBoolean changing = new AtomicBoolean(true);
        CompletableFuture<?>[] readers = new CompletableFuture<?>[READERS];
        for (int reader = 0; reader < READERS; reader++) {
            readers[reader] = CompletableFuture.runAsync(() -> {
                while (changing.get()) {
                    revision.current();
                }
            });
        }
        try {
            for (int change = 0; change < CHANGES; change++) {
                long before = revision.current();
                inTransaction.run(() -> {
                    raise();
                    assertThat(revision.current()).as("not committed").isEqualTo(before);
                });
                assertThat(revision.current()).as("committed").isEqualTo(before + 1);
            }
        } finally {
            changing.set(false);
            CompletableFuture.allOf(readers).get();
        }
    }

    private void raise() {
        int plans = entityManager
                .createNativeQuery("update action_plan set revision = revision + 1 where code = 'AZ-2012-2015'")
                .executeUpdate();
        assertThat(plans).isEqualTo(1);
    }
}
