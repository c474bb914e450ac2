package org.opengov.tracker.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.opengov.tracker._support.Given.MILESTONE;
import static org.opengov.tracker._support.Given.PLACE;
import static org.opengov.tracker._support.Given.PLAN;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengov.tracker._support.CleanDatabase;
import org.opengov.tracker._support.Given;
import org.opengov.tracker._support.InTransaction;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.cycle.Board.Line;
import org.opengov.tracker.cycle.Closings.Standing;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.platform.AuditEntry;
import org.opengov.tracker.platform.AuditSearch;
import org.opengov.tracker.platform.AuditTrail;
import org.opengov.tracker.platform.Forbidden;
import org.opengov.tracker.platform.RuleBroken;
import org.opengov.tracker.progress.ProgressDraft;
import org.opengov.tracker.progress.ProgressUpdates;

/** Closing a period for good, what still comes in afterwards, and opening it again. */
@ExtendWith(ArquillianExtension.class)
class ClosingsIT {

    private static final Officer COORDINATOR = Given.coordinator();
    private static final String PERIOD = PLACE.period();

    @Inject
    Closings closings;

    @Inject
    Boards boards;

    @Inject
    ProgressUpdates updates;

    @Inject
    Plans plans;

    @Inject
    AuditTrail audit;

    @Inject
    Given given;

    @Inject
    InTransaction inTransaction;

    @Resource
    ManagedExecutorService executor;

    @Inject
    CleanDatabase cleanDatabase;

    @Inject
    Clock clock;

    @BeforeEach
    void startClean() {
        cleanDatabase.now();
    }

    @Test
    void closingListsWhatIsMissingAndWhatWaitsIsNot() {
        given.submitted(Completion.LIMITED);
        long revision = plans.get(PLAN).getRevision();
        Standing before = closings.get(PLAN, PERIOD, COORDINATOR);
        assertThat(before.waiting()).isEqualTo(1);
        assertThat(before.missing()).extracting(Line::milestone).doesNotContain(MILESTONE);

        close();

        assertThat(plans.getPeriod(PLAN, PERIOD).getClosedOn()).isEqualTo(LocalDate.now(clock));
        assertThat(plans.get(PLAN).getRevision()).isEqualTo(revision + 1);
        Board board = boards.publicOf(PLAN, LocalDate.now(clock), new BoardFilter(PERIOD, "", "", null));
        assertThat(board.counts().get(CellState.MISSED))
                .isEqualTo(before.missing().size());
        assertThat(board.counts().get(CellState.AWAITED)).isEqualTo(1);
        assertThat(lastDeed().getAction()).isEqualTo("period.closed");
        assertThat(lastDeed().getSubject()).isEqualTo(PLAN + " " + PERIOD);
        assertThat(lastDeed().getBecame())
                .contains("missing " + before.missing().size(), "submitted 1");
    }

    @Test
    void closingKnowsNothingOfEarlierDays() {
        close();

        Board yesterday = boards.publicOf(PLAN, LocalDate.now(clock).minusDays(1), BoardFilter.NONE);

        assertThat(yesterday.counts().get(CellState.MISSED)).isZero();
        assertThat(yesterday.columns()).allMatch(column -> column.closedOn() == null);
    }

    @Test
    void nothingElseIsListedThanWhatTheCoordinatorSaw() {
        String mark = closings.get(PLAN, PERIOD, COORDINATOR).mark();
        given.submitted(Completion.LIMITED);

        assertBreaks(() -> closings.close(PLAN, PERIOD, mark, COORDINATOR), "cycle.close.changed");
        assertThat(plans.getPeriod(PLAN, PERIOD).isClosed()).isFalse();
        assertThat(closings.get(PLAN, PERIOD, COORDINATOR).closings()).isEmpty();
    }

    @Test
    void afterwardsOnlyLateUpdatesAreTakenAndTheCellStaysMissed() {
        updates.save(PLACE, Given.nil("Begun before the closing."), null, Given.officer());
        close();
        long version = versionNow();
        assertBreaks(
                () -> updates.submit(PLACE, Given.nil("The tender was delayed."), version, Given.officer()),
                "progress.period.closed");

        given.publish(updates.submit(PLACE, late("The tender was delayed."), version, Given.officer()));

        Board board = boards.publicOf(PLAN, LocalDate.now(clock), new BoardFilter(PERIOD, "sofaz", "", null));
        Cell cell = cellOf(board);
        assertThat(cell.state()).isEqualTo(CellState.NIL);
        assertThat(cell.missed()).isTrue();
        assertThat(cell.told().late()).isTrue();
        assertThat(cell.told().on()).isEqualTo(LocalDate.now(clock));
    }

    @Test
    void whatWaitedAtTheClosingIsPublishedAndIsNotLate() {
        var waiting = given.submitted(Completion.LIMITED);
        close();

        given.publish(waiting);

        Cell cell = cellOf(boards.of(PLAN, COORDINATOR, new BoardFilter(PERIOD, "sofaz", "", null)));
        assertThat(cell.state()).isEqualTo(CellState.PUBLISHED);
        assertThat(cell.told().late()).isFalse();
        assertThat(cell.missed()).isFalse();
    }

    @Test
    void openedAgainItTakesUpdatesAndItsHistoryStays() {
        close();
        int missing = closings.get(PLAN, PERIOD, COORDINATOR).missing().size();
        closings.reopen(PLAN, PERIOD, " A ministry was under water. ", COORDINATOR);
        assertThat(lastDeed().getAction()).isEqualTo("period.reopened");
        assertThat(lastDeed().getBecame()).isEqualTo("A ministry was under water.");

        // Who ticks "late" for an open period is in time all the same.
        given.publish(updates.submit(PLACE, late("The tender was delayed."), null, Given.officer()));
        close();

        Standing standing = closings.get(PLAN, PERIOD, COORDINATOR);
        assertThat(standing.closings())
                .extracting(closing -> closing.getMissing().size())
                .containsExactly(missing - 1, missing);
        assertThat(standing.closings().get(1).getReason()).isEqualTo("A ministry was under water.");
        Cell cell = cellOf(boards.of(PLAN, COORDINATOR, new BoardFilter(PERIOD, "sofaz", "", null)));
        assertThat(cell.missed()).isFalse();
        assertThat(cell.told().late()).isFalse();
    }

    @Test
    void reopeningOwesAReasonAndAClosedPeriod() {
        assertBreaks(() -> closings.reopen(PLAN, PERIOD, "Because.", COORDINATOR), "plan.period.openAlready");
        close();
        assertBreaks(() -> closings.reopen(PLAN, PERIOD, "  ", COORDINATOR), "cycle.reopen.reason.required");
        assertBreaks(this::close, "plan.period.closedAlready");
    }

    @Test
    void onlyCoordinatorsCloseAndReopen() {
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> closings.list(PLAN, Given.officer()));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> closings.close(PLAN, PERIOD, "any", Given.officer()));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> closings.reopen(PLAN, PERIOD, "Because.", Given.assessorOf("IRM")));
    }

    @Test
    void whatIsHandedInWhileAClosingBeginsIsNotListed() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        Future<?> officer = executor.submit(() -> inTransaction.run(() -> {
            updates.submit(PLACE, Given.nil("The tender was delayed."), null, Given.officer());
            begun.countDown();
            // Long enough for the closing to reach the period's row, where it waits.
            LockSupport.parkNanos(Duration.ofMillis(400).toNanos());
        }));
        begun.await();
        String seen = closings.get(PLAN, PERIOD, COORDINATOR).mark();

        assertBreaks(() -> closings.close(PLAN, PERIOD, seen, COORDINATOR), "cycle.close.changed");
        officer.get();
        assertThat(closings.get(PLAN, PERIOD, COORDINATOR).missing())
                .extracting(Line::milestone)
                .doesNotContain(MILESTONE);
    }

    private void close() {
        closings.close(PLAN, PERIOD, closings.get(PLAN, PERIOD, COORDINATOR).mark(), COORDINATOR);
    }

    private AuditEntry lastDeed() {
        return audit.list(AuditSearch.ALL, 0, 20, Given.administrator()).stream()
                .filter(entry -> entry.getAction().startsWith("period."))
                .findFirst()
                .orElseThrow();
    }

    private long versionNow() {
        return updates.findUnderWay(PLACE, Given.officer()).orElseThrow().getVersion();
    }

    private static Cell cellOf(Board board) {
        return board.rows().stream()
                .filter(row -> row.line().milestone().equals(MILESTONE))
                .findFirst()
                .orElseThrow()
                .cells()
                .get(0);
    }

    private static ProgressDraft late(String reason) {
        return new ProgressDraft(true, reason, null, null, null, null, null, null, null, null, false, true);
    }

    private static void assertBreaks(ThrowingCallable action, String messageKey) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(action)
                .satisfies(broken -> assertThat(broken.messageKey()).isEqualTo(messageKey));
    }
}
