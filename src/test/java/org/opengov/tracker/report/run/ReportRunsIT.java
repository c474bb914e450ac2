package org.opengov.tracker.report.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.opengov.tracker._support.Given.PLAN;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengov.tracker._support.CleanDatabase;
import org.opengov.tracker._support.Given;
import org.opengov.tracker._support.InTransaction;
import org.opengov.tracker._support.QuietMinute;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.account.Role;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.platform.AuditEntry;
import org.opengov.tracker.platform.AuditSearch;
import org.opengov.tracker.platform.AuditTrail;
import org.opengov.tracker.platform.Forbidden;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.platform.RuleBroken;
import org.opengov.tracker.report.ReportForm;
import org.opengov.tracker.report.ReportKind;
import org.opengov.tracker.report.ReportOrder;
import org.opengov.tracker.report.Scope;

/** Reports in the background, from the asking to the file. */
@ExtendWith(ArquillianExtension.class)
class ReportRunsIT {

    private static final Officer ONE = Given.coordinator();
    private static final Officer OTHER = new Officer(9L, "other", "Other", Role.COORDINATOR, "", "");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

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

    @Test
    void twoPeopleWhoAskForTheSameGetOneRunAndOneFile() throws IOException {
        hold();
        Long first = request(ReportForm.XLSX, ONE);
        Long second = request(ReportForm.XLSX, OTHER);
        assertThat(second).isEqualTo(first);
        assertThat(runs.list(PLAN, 0, 10, OTHER)).hasSize(1);
        assertThat(inTransaction.get(() -> runs.get(first, ONE).getRequesters().stream()
                        .map(Requester::getLogin)
                        .toList()))
                .containsExactlyInAnyOrder(ONE.login(), OTHER.login());
        assertThat(request(ReportForm.PDF, OTHER)).isNotEqualTo(first);

        steering.open();
        awaitState(first, RunState.DONE);
        assertThat(request(ReportForm.XLSX, ONE)).isEqualTo(first);

        inTransaction.run(() -> plans.revise(plans.get(PLAN)));
        assertThat(request(ReportForm.XLSX, ONE)).isNotEqualTo(first);
        assertThat(deeds()).contains("report.requested", "report.joined", "report.made");
    }

    @Test
    void fileIsReadBackAsItWasWritten() throws Exception {
        Long id = request(ReportForm.XLSX, ONE);
        awaitState(id, RunState.DONE);
        ReportRun run = runs.get(id, ONE);

        byte[] content = read(id);

        assertThat(content).hasSize(Math.toIntExact(run.getSize()));
        assertThat(sha256(content)).isEqualTo(run.getSha256());
        assertThat(run.getStepsAll()).isPositive().isEqualTo(run.getStepsDone());
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            assertThat(book.getNumberOfSheets()).isPositive();
        }
    }

    @Test
    void largeFileComesBackWhole() throws Exception {
        byte[] large = new byte[1_300_000];
        new Random(7).nextBytes(large);
        steering.use((order, out, progress) -> out.write(large));
        Long id = request(ReportForm.PDF, ONE);
        awaitState(id, RunState.DONE);

        assertThat(read(id)).isEqualTo(large);
        assertThat(runs.get(id, ONE).getSha256()).isEqualTo(sha256(large));
    }

    @Test
    void progressIsToldWhileItIsMade() {
        steering.close();
        steering.use((order, out, progress) -> {
            progress.begin(400);
            progress.done(120);
            steering.pass(progress);
        });
        Long id = request(ReportForm.PDF, ONE);

        await(() -> runs.get(id, ONE).getStepsDone() == 120);
        assertThat(runs.get(id, ONE).getStepsAll()).isEqualTo(400);
        assertThat(runs.get(id, ONE).getState()).isEqualTo(RunState.RUNNING);
    }

    @Test
    void itIsMadeForWhoStaysAndStopsWhenTheLastOneLeaves() {
        hold();
        Long id = request(ReportForm.PDF, ONE);
        request(ReportForm.PDF, OTHER);
        awaitState(id, RunState.RUNNING);

        runs.cancel(id, ONE);
        assertThat(runs.get(id, ONE).getState()).isEqualTo(RunState.RUNNING);
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> runs.cancel(id, ONE));
        runs.cancel(id, OTHER);

        assertThat(runs.get(id, ONE).getState()).isEqualTo(RunState.CANCELLED);
        steering.open();
        assertNeverHasAFile(id);
        assertThat(deeds()).contains("report.left", "report.cancelled").doesNotContain("report.made");
        steering.use(null);
        Long again = runs.again(id, ONE).getId();
        assertThat(again).isNotEqualTo(id);
        awaitState(again, RunState.DONE);
    }

    @Test
    void failureIsToldWithANumberAndCanBeTriedAgain() {
        steering.use((order, out, progress) -> {
            throw new IllegalStateException("/srv/secret");
        });
        Long id = request(ReportForm.PDF, ONE);
        awaitState(id, RunState.FAILED);
        ReportRun failed = runs.get(id, ONE);
        assertThat(failed.getFailureKey()).isEqualTo("report.run.failed.incident");
        assertThat(failed.getFailureArguments()).singleElement().asString().matches("[0-9A-F]{8}");
        assertNeverHasAFile(id);

        steering.use((order, out, progress) -> {
            throw RuleBroken.of("report.run.notOffered");
        });
        Long second = runs.again(id, ONE).getId();
        awaitState(second, RunState.FAILED);
        assertThat(runs.get(second, ONE).getFailureKey()).isEqualTo("report.run.notOffered");

        steering.use(null);
        awaitState(runs.again(id, ONE).getId(), RunState.DONE);
    }

    @Test
    void whatALostServerWasMakingIsTriedOnceMore() {
        hold();
        QuietMinute.await();
        Long id = request(ReportForm.PDF, ONE);
        awaitState(id, RunState.RUNNING);

        loseServer(id);
        queue.reviveLost();
        assertThat(runs.get(id, ONE).getState()).isEqualTo(RunState.WAITING);
        assertThat(request(ReportForm.PDF, OTHER)).isEqualTo(id);

        loseServer(id);
        queue.reviveLost();
        assertThat(runs.get(id, ONE).getState()).isEqualTo(RunState.FAILED);
        assertThat(runs.get(id, ONE).getFailureKey()).isEqualTo("report.run.failed.lost");
        steering.open();
        assertNeverHasAFile(id);
    }

    @Test
    void noMoreThanTwoAreMadeAtOnce() {
        hold();
        for (int day = 1; day <= 3; day++) {
            runs.request(
                    Orders.status(
                            ReportForm.PDF, Orders.status(ReportForm.PDF).asOf().plusDays(day)),
                    ONE);
        }
        await(() -> count(RunState.RUNNING) == 2);
        LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        assertThat(count(RunState.RUNNING)).isEqualTo(2);
        assertThat(count(RunState.WAITING)).isEqualTo(1);

        steering.use((order, out, progress) -> out.write(1));
        steering.open();
        await(() -> count(RunState.DONE) == 3);
    }

    @Test
    void oldFilesOfWhatWasStoredAreDeleted() {
        steering.use((order, out, progress) -> out.write(1));
        Long id = request(ReportForm.PDF, ONE);
        awaitState(id, RunState.DONE);
        queue.deleteOld();
        assertThat(runs.open(id, ONE).size()).isEqualTo(1);

        change("update report_run set ended_at = ?1 where id = ?2", id, Duration.ofDays(31));
        queue.deleteOld();

        assertNeverHasAFile(id);
        assertThat(runs.get(id, ONE).hasFile()).isFalse();
        assertThat(request(ReportForm.PDF, ONE)).isNotEqualTo(id);
    }

    @Test
    void whoNeedsAFileKeepsIt() {
        steering.use((order, out, progress) -> out.write(1));
        Long id = request(ReportForm.PDF, ONE);
        awaitState(id, RunState.DONE);
        request(ReportForm.PDF, OTHER);

        runs.forget(id, ONE);
        assertThat(runs.open(id, ONE).size()).isEqualTo(1);
        runs.forget(id, OTHER);

        assertNeverHasAFile(id);
        assertThat(deeds()).contains("report.deleted");
    }

    @Test
    void onlyCoordinatorsAskAndOnlyThoseItWasSentToReadIt() {
        steering.use((order, out, progress) -> out.write(1));
        Officer officer = Given.officer();
        assertForbidden(() -> request(ReportForm.PDF, officer));
        assertForbidden(() -> request(ReportForm.PDF, Given.administrator()));
        assertForbidden(() -> runs.list(PLAN, 0, 10, officer));
        Long id = request(ReportForm.PDF, ONE);
        awaitState(id, RunState.DONE);
        assertForbidden(() -> runs.get(id, officer));
        assertForbidden(() -> runs.cancel(id, officer));
        assertForbidden(() -> runs.forget(id, officer));
        assertForbidden(() -> runs.again(id, officer));
        assertForbidden(() -> runs.open(id, officer));
        assertForbidden(() -> runs.open(-1L, officer));

        runs.share(id, List.of(officer.login()), ONE);
        assertThat(runs.open(id, officer).size()).isEqualTo(1);
        assertForbidden(() -> runs.open(id, Given.officerOf("moj")));
        assertThat(runs.open(id, OTHER).name()).endsWith(".pdf");
    }

    @Test
    void nothingThatCannotBeMadeIsBegun() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> runs.get(-1L, ONE));
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> runs.request(
                        new ReportOrder(
                                ReportKind.STATUS_REPORT,
                                ReportForm.PDF,
                                PLAN,
                                4711,
                                Orders.status(ReportForm.PDF).asOf(),
                                5,
                                null,
                                Locale.ENGLISH,
                                Scope.WHOLE,
                                null),
                        ONE))
                .satisfies(broken ->
                        assertThat(broken.breaches()).extracting("field").containsExactly("cut", "against"));
        assertThat(runs.list(PLAN, 0, 10, ONE)).isEmpty();
    }

    private void hold() {
        steering.close();
        steering.use((order, out, progress) -> {
            steering.pass(progress);
            out.write(1);
        });
    }

    private Long request(ReportForm form, Officer officer) {
        return runs.request(Orders.status(form), officer).getId();
    }

    private byte[] read(Long id) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        runs.open(id, ONE).content().copyTo(out);
        return out.toByteArray();
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    private void loseServer(Long id) {
        change(
                "update report_run set state = 'RUNNING', server = 'gone', heartbeat_at = ?1 where id = ?2",
                id,
                RunQueue.LOST_AFTER.plusSeconds(1));
    }

    private void change(String statement, Long id, Duration ago) {
        inTransaction.run(() -> entities.createNativeQuery(statement)
                .setParameter(1, clock.instant().minus(ago).atOffset(ZoneOffset.UTC))
                .setParameter(2, id)
                .executeUpdate());
    }

    private long count(RunState state) {
        return runs.list(PLAN, 0, 10, ONE).stream()
                .filter(run -> run.getState() == state)
                .count();
    }

    private void assertNeverHasAFile(Long id) {
        // Longer than a writer that was let go needs to come to its end.
        LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> runs.open(id, ONE));
        Number parts = (Number)
                inTransaction.get(() -> entities.createNativeQuery("select count(*) from report_file where run_id = ?1")
                        .setParameter(1, id)
                        .getSingleResult());
        assertThat(parts.longValue()).isZero();
    }

    private List<String> deeds() {
        return audit.list(AuditSearch.ALL, 0, 50, Given.administrator()).stream()
                .map(AuditEntry::getAction)
                .toList();
    }

    private void awaitState(Long id, RunState state) {
        await(() -> runs.get(id, ONE).getState() == state);
    }

    private static void await(BooleanSupplier come) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!come.getAsBoolean()) {
            assertThat(System.nanoTime()).as("time is up").isLessThan(until);
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private static void assertForbidden(ThrowingCallable action) {
        assertThatExceptionOfType(Forbidden.class).isThrownBy(action);
    }
}
