package org.opengov.tracker.report.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.opengov.tracker._support.Given.PLAN;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.opengov.tracker._support.CleanDatabase;
import org.opengov.tracker._support.Given;
import org.opengov.tracker._support.InTransaction;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.account.Role;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.platform.AuditEntry;
import org.opengov.tracker.platform.AuditSearch;
import org.opengov.tracker.platform.AuditTrail;
import org.opengov.tracker.platform.Forbidden;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.report.ReportForm;

/** What tests of reports in the background start from. */
abstract class BackgroundReports {

    static final Officer ONE = Given.coordinator();
    static final Officer OTHER = new Officer(9L, "other", "Other", Role.COORDINATOR, "", "");
    static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    ReportRuns runs;

    @Inject
    RunQueue queue;

    @Inject
    Steering steering;

    @Inject
    Plans plans;

    @Inject
    AuditTrail audit;

    @Inject
    InTransaction inTransaction;

    @Inject
    CleanDatabase cleanDatabase;

    @Inject
    Clock clock;

    @PersistenceContext
    EntityManager entities;

    @BeforeEach
    void startClean() {
        steering.use(null);
        cleanDatabase.now();
    }

    @AfterEach
    void letGo() {
        steering.open();
        steering.use(null);
    }

    void hold() {
        steering.close();
        steering.use((order, out, progress) -> {
            steering.pass(progress);
            out.write(1);
        });
    }

    Long request(ReportForm form, Officer officer) {
        return runs.request(Orders.status(form), officer).getId();
    }

    byte[] read(Long id) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        runs.open(id, ONE).content().copyTo(out);
        return out.toByteArray();
    }

    static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    void loseServer(Long id) {
        change(
                "update report_run set state = 'RUNNING', server = 'gone', heartbeat_at = ?1 where id = ?2",
                id,
                RunQueue.LOST_AFTER.plusSeconds(1));
    }

    void change(String statement, Long id, Duration ago) {
        inTransaction.run(() -> entities.createNativeQuery(statement)
                .setParameter(1, clock.instant().minus(ago).atOffset(ZoneOffset.UTC))
                .setParameter(2, id)
                .executeUpdate());
    }

    long count(RunState state) {
        return runs.list(PLAN, 0, 10, ONE).stream()
                .filter(run -> run.getState() == state)
                .count();
    }

    void assertNeverHasAFile(Long id) {
        // Longer than a writer that was let go needs to come to its end.
        LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> runs.open(id, ONE));
        Number parts = (Number)
                inTransaction.get(() -> entities.createNativeQuery("select count(*) from report_file where run_id = ?1")
                        .setParameter(1, id)
                        .getSingleResult());
        assertThat(parts.longValue()).isZero();
    }

    List<String> deeds() {
        return audit.list(AuditSearch.ALL, 0, 50, Given.administrator()).stream()
                .map(AuditEntry::getAction)
                .toList();
    }

    void awaitState(Long id, RunState state) {
        await(() -> runs.get(id, ONE).getState() == state);
    }

    static void await(BooleanSupplier come) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!come.getAsBoolean()) {
            assertThat(System.nanoTime()).as("time is up").isLessThan(until);
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    static void assertForbidden(ThrowingCallable action) {
        assertThatExceptionOfType(Forbidden.class).isThrownBy(action);
    }
}
