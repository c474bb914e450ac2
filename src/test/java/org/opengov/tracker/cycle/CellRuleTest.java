package org.opengov.tracker.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opengov.tracker.cycle.Board.Column;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.progress.ReviewState;

/** What a cell says where several things could be said. */
class CellRuleTest {

    private static final LocalDate DUE = LocalDate.of(2014, 1, 15);
    private static final LocalDate CLOSED = LocalDate.of(2014, 3, 1);
    private static final LocalDate LATER = LocalDate.of(2014, 4, 1);
    private static final Column OPEN = column(null);

    @Test
    void silenceIsNotYetDueUntilTheDayAndLateFromTheNext() {
        assertThat(desk(OPEN, DUE.minusDays(400)).state()).isEqualTo(CellState.NOT_YET_DUE);
        assertThat(desk(OPEN, DUE)).satisfies(cell -> {
            assertThat(cell.state()).isEqualTo(CellState.NOT_YET_DUE);
            assertThat(cell.days()).isZero();
        });
        assertThat(desk(OPEN, DUE.plusDays(1))).satisfies(cell -> {
            assertThat(cell.state()).isEqualTo(CellState.LATE);
            assertThat(cell.days()).isEqualTo(1);
        });
    }

    @Test
    void whatIsListedAtTheClosingIsMissedAndWhatIsNotIsMissing() {
        assertThat(new CellRule(column(CLOSED), true, LATER).forDesk(List.of()).state())
                .isEqualTo(CellState.MISSED);
        assertThat(new CellRule(column(CLOSED), false, LATER).forDesk(List.of()).state())
                .isEqualTo(CellState.MISSING);
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "RETURNED", "SUBMITTED"})
    void whatIsOnItsWayIsSaidAtTheDeskAndTellsHowLateItIs(ReviewState state) {
        Cell cell = desk(OPEN, DUE.plusDays(3), underWay(state));

        assertThat(cell.state().name()).isEqualTo(state.name());
        assertThat(cell.days()).isEqualTo(state == ReviewState.SUBMITTED ? 0 : 3);
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "RETURNED", "SUBMITTED"})
    void whatIsOnItsWayLeavesNoTraceInPublic(ReviewState state) {
        for (LocalDate day : List.of(DUE, DUE.plusDays(1))) {
            CellRule rule = new CellRule(OPEN, false, day);
            assertThat(rule.forPublic(List.of(underWay(state)))).isEqualTo(rule.forPublic(List.of()));
        }
        CellRule missed = new CellRule(column(CLOSED), true, LATER);
        assertThat(missed.forPublic(List.of(underWay(state)))).isEqualTo(missed.forPublic(List.of()));
        Cell correction =
                new CellRule(OPEN, false, LATER).forPublic(List.of(published(1, DUE, false), underWay(state)));
        assertThat(correction.onItsWay()).isNull();
        assertThat(correction.isOf(CellState.valueOf(state.name()))).isFalse();
    }

    @Test
    void thePublicAwaitsFromTheDayAfterTheDueDay() {
        assertThat(new CellRule(OPEN, false, DUE).forPublic(List.of()).state()).isEqualTo(CellState.NOT_YET_DUE);
        assertThat(new CellRule(OPEN, false, DUE.plusDays(2)).forPublic(List.of()))
                .satisfies(cell -> assertThat(cell.state()).isEqualTo(CellState.AWAITED))
                .satisfies(cell -> assertThat(cell.days()).isEqualTo(2));
    }

    @Test
    void publishedGoesBeforeItsCorrectionWhichIsFoundAsWell() {
        Cell cell = desk(OPEN, LATER, published(1, DUE, false), underWay(ReviewState.SUBMITTED));

        assertThat(cell.state()).isEqualTo(CellState.PUBLISHED);
        assertThat(cell.isOf(CellState.SUBMITTED)).isTrue();
        assertThat(cell.isBeingCorrected()).isTrue();
        assertThat(CellText.of(cell, Messages.in(Locale.ENGLISH)))
                .containsExactly("15 January 2014", "correction: Submitted");
    }

    @Test
    void theLatestPublishedSaysWhatTheCellIsAndTheFirstWhenItWasReported() {
        Stored nil = new Stored("m", "2013", 2L, ReviewState.PUBLISHED, true, false, false, LATER);
        Cell cell = desk(OPEN, LATER, published(1, DUE, false), nil);

        assertThat(cell.state()).isEqualTo(CellState.NIL);
        assertThat(cell.told()).isEqualTo(new Cell.Told(2L, DUE, false));
    }

    @Test
    void lateUpdateIsShownAsSuchAndTheCellStaysMissed() {
        Cell cell = new CellRule(column(CLOSED), true, LATER).forPublic(List.of(published(1, LATER, true)));

        assertThat(cell.state()).isEqualTo(CellState.PUBLISHED);
        assertThat(cell.isOf(CellState.MISSED)).isTrue();
        assertThat(CellText.of(cell, Messages.in(Locale.ENGLISH)))
                .containsExactly("late update of 1 April 2014", "was missing at the closing");
    }

    private static Cell desk(Column period, LocalDate day, Stored... updates) {
        return new CellRule(period, false, day).forDesk(List.of(updates));
    }

    private static Column column(LocalDate closedOn) {
        return new Column("2013", LocalDate.of(2013, 1, 1), DUE, closedOn);
    }

    private static Stored underWay(ReviewState state) {
        return new Stored("m", "2013", 9L, state, false, false, false, null);
    }

    private static Stored published(long id, LocalDate day, boolean late) {
        return new Stored("m", "2013", id, ReviewState.PUBLISHED, false, late, false, day);
    }
}
