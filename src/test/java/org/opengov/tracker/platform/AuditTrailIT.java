package org.opengov.tracker.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengov.tracker._support.CleanDatabase;
import org.opengov.tracker._support.Given;
import org.opengov.tracker._support.InTransaction;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.platform.AuditVerdict.Finding;

/** The audit trail: what is noted, who may read it, and that it stays one chain whoever writes at the same time. */
@ExtendWith(ArquillianExtension.class)
class AuditTrailIT {

    private static final Officer ADMINISTRATOR = Given.administrator();

    @Inject
    AuditTrail audit;

    @Inject
    Plans plans;

    @Inject
    JobRuns runs;

    @Inject
    Clock clock;

    @Inject
    CleanDatabase cleanDatabase;

    @Inject
    InTransaction transaction;

    @PersistenceContext
    EntityManager entities;

    @BeforeEach
    @AfterEach
    void startClean() {
        cleanDatabase.now();
    }

    @Test
    void deedThatIsRolledBackLeavesNoEntryAndNoGap() {
        audit.append("anna", "account.created", "ben");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> transaction.run(() -> {
                    audit.append("anna", "account.closed", "ben");
                    throw new IllegalStateException("the deed failed");
                }));
        audit.append("anna", "account.reopened", "ben");

        assertThat(all())
                .extracting(AuditEntry::getPosition, AuditEntry::getAction)
                .containsExactly(tuple(2L, "account.reopened"), tuple(1L, "account.created"));
        assertThat(verify())
                .isEqualTo(new AuditVerdict(Finding.INTACT, 2, all().get(0).getHash(), 0));
    }

    @Test
    void entriesOfOneTransactionKeepTheirOrder() {
        transaction.run(() -> {
            audit.append("anna", "progress.saved", "AZ0031.1", null, "done: \u0000 half of a pair \ud800 and ə ğ ı");
            plans.revise(plans.get(Given.PLAN));
            audit.append("anna", "progress.submitted", "AZ0031.1", "state: DRAFT", "state: SUBMITTED");
        });

        assertThat(all()).extracting(AuditEntry::getAction).containsExactly("progress.submitted", "progress.saved");
        assertThat(verify().isIntact()).isTrue();
    }

    @Test
    void manyWhoWriteAtOnceMakeOneChain() throws Exception {
        int writers = 8;
        int each = 25;
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        try {
            List<Callable<Void>> work = new ArrayList<>();
            for (int writer = 0; writer < writers; writer++) {
                String who = "writer-" + writer;
                work.add(() -> write(who, each));
            }
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }

        assertThat(audit.count(AuditSearch.ALL, ADMINISTRATOR)).isEqualTo(writers * each * 2L);
        assertThat(verify().isIntact()).isTrue();
        assertThat(verify().position()).isEqualTo(writers * each * 2L);
    }

    /** Half of the transactions take the plan's row first and half note first: neither order may lock up. */
    private Void write(String who, int times) {
        for (int time = 0; time < times; time++) {
            boolean planFirst = time % 2 == 0;
            transaction.run(() -> {
                if (planFirst) {
                    plans.revise(plans.get(Given.PLAN));
                }
                audit.append(who, "progress.published", "AZ0031.1");
                audit.append(who, "progress.returned", "AZ0031.1");
                if (!planFirst) {
                    plans.revise(plans.get(Given.PLAN));
                }
            });
        }
        return null;
    }

    @Test
    void largeImportIsWrittenInOneGo() {
        long begun = System.nanoTime();
        transaction.run(() -> {
            for (int row = 0; row < 2000; row++) {
                audit.append("anna", "progress.saved", "AZ0031." + row, null, "completion: LIMITED");
            }
        });
        long seconds = (System.nanoTime() - begun) / 1_000_000_000;

        assertThat(seconds).as("seconds for 2,000 entries").isLessThan(5);
        assertThat(verify().isIntact()).isTrue();
        assertThat(verify().position()).isEqualTo(2000);
    }

    @Test
    void whoSavesDuringALongImportWaitsForIt() throws Exception {
        CountDownLatch importing = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<?> longImport = threads.submit(() -> transaction.run(() -> {
                plans.revise(plans.get(Given.PLAN));
                importing.countDown();
                audit.append("anna", "plan.loaded", Given.PLAN);
                LockSupport.parkNanos(Duration.ofSeconds(3).toNanos());
            }));
            importing.await();
            Future<?> other = threads.submit(() -> transaction.run(() -> {
                audit.append("ben", "progress.published", "AZ0031.1");
                plans.revise(plans.get(Given.PLAN));
            }));
            longImport.get();
            other.get();
        } finally {
            threads.shutdown();
        }

        assertThat(all()).extracting(AuditEntry::getWho).containsExactly("ben", "anna");
        assertThat(verify().isIntact()).isTrue();
    }

    @Test
    void entryThatCannotBeWrittenTakesTheDeedBack() {
        transaction.run(
                () -> entities.createNativeQuery("delete from audit_head").executeUpdate());
        long revision = plans.get(Given.PLAN).getRevision();
        try {
            assertThatExceptionOfType(RuntimeException.class)
                    .isThrownBy(() -> transaction.run(() -> {
                        audit.append("anna", "progress.published", "AZ0031.1");
                        plans.revise(plans.get(Given.PLAN));
                    }));
            assertThat(plans.get(Given.PLAN).getRevision()).isEqualTo(revision);
        } finally {
            transaction.run(() -> entities.createNativeQuery(
                            "insert into audit_head (id, position, hash) values (1, 0, '" + "0".repeat(64) + "')")
                    .executeUpdate());
        }
    }

    @Test
    void doorsWithinDoorsAndATransactionOfItsOwnKeepTheChain() {
        transaction.run(() -> {
            audit.append("anna", "account.closed", "ben");
            runs.take("probe", "probe-" + System.nanoTime());
            transaction.run(() -> audit.append("anna", "account.reopened", "ben"));
            audit.append("anna", "account.closed", "ben");
        });

        assertThat(all())
                .extracting(AuditEntry::getAction)
                .containsExactly("account.closed", "account.reopened", "account.closed");
        assertThat(verify().isIntact()).isTrue();
        transaction.run(() -> entities.createNativeQuery("delete from job_run where job = 'probe'")
                .executeUpdate());
    }

    @Test
    void searchIsBlindToCaseAccentsAndTheTwoLettersI() {
        audit.append("anna", "assessment.recorded", "AZ0001", null, "assessor: QIŞ İCTİMAİ Şurası 100%_");
        audit.append("ben", "assessment.recorded", "AZ0002", "note: Ёлка", null);

        assertThat(found("qis ictimai")).containsExactly("AZ0001");
        assertThat(found("ŞURASI anna")).containsExactly("AZ0001");
        assertThat(found("100%_")).containsExactly("AZ0001");
        assertThat(found("1%0")).isEmpty();
        assertThat(found("елка")).containsExactly("AZ0002");
        assertThat(found("anna az0002")).isEmpty();
    }

    @Test
    void searchByDeedAndDay() {
        audit.append("anna", "account.closed", "ben");
        audit.append("anna", "account.reopened", "ben");
        LocalDate today = LocalDate.now(clock);

        assertThat(audit.list(new AuditSearch("", "account.closed", today, today), 0, 50, ADMINISTRATOR))
                .hasSize(1);
        assertThat(audit.count(new AuditSearch("", "", today.plusDays(1), null), ADMINISTRATOR))
                .isZero();
        assertThat(audit.count(new AuditSearch("", "", null, today.minusDays(1)), ADMINISTRATOR))
                .isZero();
        assertThat(audit.listActions(ADMINISTRATOR)).containsExactly("account.closed", "account.reopened");
    }

    @Test
    void longListIsReadInParts() {
        for (int entry = 0; entry < 5; entry++) {
            audit.append("anna", "account.closed", "ben-" + entry);
        }

        assertThat(audit.list(AuditSearch.ALL, 2, 2, ADMINISTRATOR))
                .extracting(AuditEntry::getPosition)
                .containsExactly(3L, 2L);
        assertThat(audit.listBelow(AuditSearch.ALL, 3, 10, ADMINISTRATOR))
                .extracting(AuditEntry::getPosition)
                .containsExactly(2L, 1L);
    }

    @Test
    void onlyAdministratorsReadIt() {
        for (Officer other : List.of(Given.officer(), Given.coordinator(), Given.assessorOf("Another one"))) {
            assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> audit.list(AuditSearch.ALL, 0, 1, other));
            assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> audit.listBelow(AuditSearch.ALL, 9, 1, other));
            assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> audit.count(AuditSearch.ALL, other));
            assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> audit.listActions(other));
            assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> audit.verify("", other));
        }
    }

    private List<String> found(String words) {
        return audit.list(new AuditSearch(words, "", null, null), 0, 50, ADMINISTRATOR).stream()
                .map(AuditEntry::getSubject)
                .toList();
    }

    private List<AuditEntry> all() {
        return audit.list(AuditSearch.ALL, 0, 50, ADMINISTRATOR);
    }

    private AuditVerdict verify() {
        return audit.verify("", ADMINISTRATOR);
    }
}
