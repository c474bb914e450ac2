package org.opengov.tracker.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opengov.tracker.plan.EdtfDate;

/** Rule 3: the schedule at a day. The span used is 2013-01-01 to 2013-12-31: 364 days. */
class TimingTest {

    private static final EdtfDate STARTS = EdtfDate.of("2013-01");
    private static final EdtfDate DUE = EdtfDate.of("2013");

    @ParameterizedTest
    @CsvSource({
        // a third of 364 days passes on 2 May
        "NOT_STARTED, 2013-05-02, ON_SCHEDULE",
        "NOT_STARTED, 2013-05-03, BEHIND",
        "LIMITED,     2013-08-31, ON_SCHEDULE",
        "LIMITED,     2013-09-02, BEHIND",
        "SUBSTANTIAL, 2013-12-31, ON_SCHEDULE",
        "SUBSTANTIAL, 2013-03-01, AHEAD",
        "SUBSTANTIAL, 2013-05-03, ON_SCHEDULE",
        "LIMITED,     2013-01-01, ON_SCHEDULE",
        "SUBSTANTIAL, 2012-06-01, AHEAD",
        "NOT_STARTED, 2013-12-31, BEHIND",
        "NO_INFORMATION, 2013-12-31, BEHIND",
        "UNCLEAR,     2013-02-01, ON_SCHEDULE"
    })
    void beforeItIsDueCompletionIsHeldAgainstTheTimePassed(Completion completion, LocalDate day, Schedule schedule) {
        assertThat(Timing.incomplete(completion, STARTS, DUE, day)).isEqualTo(new Timing(schedule, 0));
    }

    @Test
    void fromTheDayAfterItWasDueItIsOverdue() {
        assertThat(Timing.incomplete(Completion.SUBSTANTIAL, STARTS, DUE, LocalDate.parse("2014-01-01")))
                .isEqualTo(new Timing(Schedule.OVERDUE, 1));
        assertThat(Timing.incomplete(Completion.LIMITED, STARTS, DUE, LocalDate.parse("2015-01-01")))
                .isEqualTo(new Timing(Schedule.OVERDUE, 366));
    }

    @Test
    void aDueYearCountsToItsLastDay() {
        assertThat(Timing.complete(LocalDate.parse("2013-12-31"), DUE)).isEqualTo(new Timing(Schedule.ON_TIME, 0));
        assertThat(Timing.complete(LocalDate.parse("2014-01-02"), DUE)).isEqualTo(new Timing(Schedule.LATE, 2));
    }

    @Test
    void withoutADueDateThereIsNothingToHoldItAgainst() {
        LocalDate day = LocalDate.parse("2026-01-01");

        assertThat(Timing.incomplete(Completion.LIMITED, STARTS, EdtfDate.UNKNOWN, day))
                .isEqualTo(Timing.UNDATED);
        assertThat(Timing.incomplete(Completion.LIMITED, STARTS, EdtfDate.OPEN, day))
                .isEqualTo(Timing.UNDATED);
        assertThat(Timing.incomplete(Completion.WITHDRAWN, STARTS, DUE, day)).isEqualTo(Timing.UNDATED);
        assertThat(Timing.complete(day, EdtfDate.UNKNOWN)).isEqualTo(Timing.UNDATED);
    }

    @Test
    void withoutAStartItIsNeitherBehindNorAhead() {
        assertThat(Timing.incomplete(Completion.NOT_STARTED, EdtfDate.UNKNOWN, DUE, LocalDate.parse("2013-12-30")))
                .isEqualTo(new Timing(Schedule.ON_SCHEDULE, 0));
    }

    @Test
    void startAndDueOnOneDayDivideByNothing() {
        EdtfDate day = EdtfDate.of("2013-05-05");

        assertThat(Timing.incomplete(Completion.LIMITED, day, day, LocalDate.parse("2013-05-05"))
                        .schedule())
                .isEqualTo(Schedule.BEHIND);
    }

    @Test
    void seenCompleteIsOnTimeOnlyWhenTheLastDayLookedAtWasNotAfterItWasDue() {
        assertThat(Timing.seenComplete(EdtfDate.of("2013"), DUE)).isEqualTo(new Timing(Schedule.ON_TIME, 0));
        assertThat(Timing.seenComplete(EdtfDate.of("2014"), DUE)).isEqualTo(Timing.UNDATED);
        assertThat(Timing.seenComplete(EdtfDate.UNKNOWN, DUE)).isEqualTo(Timing.UNDATED);
    }

    @Test
    void theWorstComesFirst() {
        List<Timing> sorted = List.of(
                        Timing.UNDATED,
                        new Timing(Schedule.ON_TIME, 0),
                        new Timing(Schedule.OVERDUE, 3),
                        new Timing(Schedule.LATE, 9),
                        new Timing(Schedule.OVERDUE, 300),
                        new Timing(Schedule.BEHIND, 0))
                .stream()
                .sorted(Timing.BY_WORST)
                .toList();

        assertThat(sorted)
                .containsExactly(
                        new Timing(Schedule.OVERDUE, 300),
                        new Timing(Schedule.OVERDUE, 3),
                        new Timing(Schedule.BEHIND, 0),
                        new Timing(Schedule.LATE, 9),
                        new Timing(Schedule.ON_TIME, 0),
                        Timing.UNDATED);
    }
}
