package org.opengov.tracker.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opengov.tracker.plan.ReportingPeriod.Slice;

/** Which periods a rhythm makes of a plan's days. */
class RhythmTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 10);
    private static final LocalDate LAST = LocalDate.of(2028, 6, 30);

    @Test
    void yearsAreSlicesOfTheCalendarAndDueSomeDaysAfterTheirEnd() {
        assertThat(Rhythm.YEARLY.periods(FIRST, LAST, 15))
                .containsExactly(
                        slice("2026", FIRST, LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 15)),
                        slice("2027", LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31), LocalDate.of(2028, 1, 15)),
                        slice("2028", LocalDate.of(2028, 1, 1), LAST, LocalDate.of(2028, 7, 15)));
    }

    @Test
    void halvesAndQuartersTellWhichTheyAre() {
        assertThat(Rhythm.HALF_YEARLY.periods(FIRST, LAST, 0))
                .extracting(Slice::code)
                .containsExactly("2026-H1", "2026-H2", "2027-H1", "2027-H2", "2028-H1");
        assertThat(Rhythm.QUARTERLY.periods(LocalDate.of(2027, 11, 1), LocalDate.of(2028, 4, 1), 0))
                .extracting(Slice::code)
                .containsExactly("2027-Q4", "2028-Q1", "2028-Q2");
    }

    @Test
    void februaryOfALeapYearIsWhole() {
        assertThat(Rhythm.QUARTERLY.periods(LocalDate.of(2028, 2, 29), LocalDate.of(2028, 2, 29), 1))
                .containsExactly(slice(
                        "2028-Q1", LocalDate.of(2028, 2, 29), LocalDate.of(2028, 2, 29), LocalDate.of(2028, 3, 1)));
    }

    @ParameterizedTest
    @EnumSource(Rhythm.class)
    void everyDayOfThePlanLiesInExactlyOnePeriod(Rhythm rhythm) {
        List<Slice> periods = rhythm.periods(FIRST, LAST, 15);

        assertThat(FIRST.datesUntil(LAST.plusDays(1)))
                .allSatisfy(day -> assertThat(periods)
                        .filteredOn(period -> !day.isBefore(period.starts()) && !day.isAfter(period.ends()))
                        .hasSize(1));
        assertThat(periods).extracting(Slice::code).doesNotHaveDuplicates();
    }

    @Test
    void planThatEndsBeforeItStartsHasNone() {
        assertThat(Rhythm.YEARLY.periods(LAST, FIRST, 15)).isEmpty();
    }

    private static Slice slice(String code, LocalDate starts, LocalDate ends, LocalDate due) {
        return new Slice(code, starts, ends, due);
    }
}
