package org.opengov.tracker.report.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When what is on the calendar is due. */
class DueDayTest {

    private static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);

    @ParameterizedTest
    @CsvSource({
        "2026-01-09, 1, 10, ",
        "2026-01-10, 1, 10, 2026-01-10",
        "2026-01-17, 1, 10, 2026-01-10",
        "2026-01-18, 1, 10, ",
        // Over the turn of the year.
        "2027-01-03, 12, 31, 2026-12-31",
        "2027-01-08, 12, 31, ",
        // The leap day, in a year that has it and in one that has not.
        "2028-02-28, 2, 29, ",
        "2028-02-29, 2, 29, 2028-02-29",
        "2027-02-28, 2, 29, 2027-02-28",
        "2027-03-02, 2, 29, 2027-02-28"
    })
    void yearlyIsDueOnItsDayAndForAWeek(LocalDate today, int month, int day, LocalDate due) {
        assertThat(new DueDay(today, ALWAYS).yearly(month, day).orElse(null)).isEqualTo(due);
    }

    @Test
    void nothingIsMadeUpForThatWasBeforeTheSchedule() {
        LocalDate tenth = LocalDate.of(2026, 1, 10);

        assertThat(new DueDay(tenth, tenth).yearly(1, 10)).contains(tenth);
        assertThat(new DueDay(tenth.plusDays(1), tenth.plusDays(1)).yearly(1, 10))
                .isEmpty();
        assertThat(new DueDay(tenth.plusDays(1), tenth.plusDays(1)).once(tenth)).isEmpty();
        assertThat(new DueDay(tenth.plusDays(7), tenth).once(tenth)).contains(tenth);
        assertThat(new DueDay(tenth.plusDays(8), tenth).once(tenth)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-10, 1, 10, 2026-01-10",
        "2026-01-11, 1, 10, 2027-01-10",
        "2027-03-01, 2, 29, 2028-02-29",
        "2026-03-01, 2, 29, 2027-02-28"
    })
    void nextIsTodayOrLater(LocalDate today, int month, int day, LocalDate next) {
        assertThat(new DueDay(today, ALWAYS).nextYearly(month, day)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 10, true",
        "2, 29, true",
        "2, 30, false",
        "4, 31, false",
        "0, 1, false",
        "13, 1, false",
        "12, 0, false",
        ", 1, false",
        "1, , false"
    })
    void dayMustBeInSomeYear(Integer month, Integer day, boolean is) {
        assertThat(DueDay.isDay(month, day)).isEqualTo(is);
    }
}
