package org.opengov.tracker.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.opengov.tracker.plan.ReportingPeriod.Slice;

class RhythmTest {

    private static final LocalDate FIRST = LocalDate.of(2012, 9, 5);
    private static final LocalDate LAST = LocalDate.of(2014, 5, 31);

    @Test
    void yearsBeginAndEndWithThePlan() {
        assertThat(Rhythm.YEARLY.periods(FIRST, LAST, 15))
                .containsExactly(
                        new Slice("2012", FIRST, LocalDate.of(2012, 12, 31), LocalDate.of(2013, 1, 15)),
                        new Slice(
                                "2013",
                                LocalDate.of(2013, 1, 1),
                                LocalDate.of(2013, 12, 31),
                                LocalDate.of(2014, 1, 15)),
                        new Slice("2014", LocalDate.of(2014, 1, 1), LAST, LocalDate.of(2014, 6, 15)));
    }

    @Test
    void halvesAndQuartersAreThoseOfTheCalendar() {
        assertThat(Rhythm.HALF_YEARLY.periods(FIRST, LAST, 0))
                .extracting(Slice::code)
                .containsExactly("2012-H2", "2013-H1", "2013-H2", "2014-H1");
        assertThat(Rhythm.QUARTERLY.periods(FIRST, LAST, 0))
                .extracting(Slice::code)
                .containsExactly(
                        "2012-Q3", "2012-Q4", "2013-Q1", "2013-Q2", "2013-Q3", "2013-Q4", "2014-Q1", "2014-Q2");
    }

    @Test
    void oneDayIsOnePeriod() {
        assertThat(Rhythm.QUARTERLY.periods(FIRST, FIRST, 1)).singleElement().satisfies(slice -> {
            assertThat(slice.ends()).isEqualTo(FIRST);
            assertThat(slice.due()).isEqualTo(FIRST.plusDays(1));
        });
    }
}
