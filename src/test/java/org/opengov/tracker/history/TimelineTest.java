package org.opengov.tracker.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final LocalDate TODAY = LocalDate.of(2016, 6, 1);
    private static final LocalDate ADOPTED = LocalDate.of(2012, 9, 5);
    private static final LocalDate REPORTED = LocalDate.of(2013, 1, 10);
    private static final LocalDate LATER = LocalDate.of(2014, 12, 31);

    private final Timeline timeline = Timeline.of(
            "P",
            Map.of(
                    Happening.ADOPTED, Map.of(ADOPTED, 37),
                    Happening.UPDATED, Map.of(REPORTED, 2, LATER, 1, TODAY.plusDays(1), 5),
                    Happening.ASSESSED, Map.of(LATER, 37)),
            TODAY);

    @Test
    void daysAreInOrderAndNoneLiesAhead() {
        assertThat(timeline.days()).extracting(ChangeDay::day).containsExactly(ADOPTED, REPORTED, LATER);
        assertThat(timeline.days().get(2).counts())
                .containsOnly(Map.entry(Happening.UPDATED, 1), Map.entry(Happening.ASSESSED, 37));
        assertThat(timeline.days().get(2).total()).isEqualTo(38);
    }

    @Test
    void neighboursAreNeverTheDayItself() {
        assertThat(timeline.before(REPORTED)).contains(ADOPTED);
        assertThat(timeline.before(REPORTED.plusDays(1))).contains(REPORTED);
        assertThat(timeline.before(ADOPTED)).isEmpty();
        assertThat(timeline.after(REPORTED)).contains(LATER);
        assertThat(timeline.after(LATER)).isEmpty();
    }

    @Test
    void whatHappenedOnTheFirstDayIsBeforeTheSpanAndOnTheLastWithinIt() {
        assertThat(timeline.between(REPORTED, LATER))
                .containsOnly(Map.entry(Happening.UPDATED, 1), Map.entry(Happening.ASSESSED, 37));
        assertThat(timeline.between(ADOPTED.minusDays(1), REPORTED))
                .containsOnly(Map.entry(Happening.ADOPTED, 37), Map.entry(Happening.UPDATED, 2));
        assertThat(timeline.between(LATER, TODAY)).isEmpty();
    }

    @Test
    void everyMonthFromTheFirstYearToTheLastIsThere() {
        assertThat(timeline.years(TODAY)).extracting(Timeline.Year::year).containsExactly(2012, 2013, 2014);
        Timeline.Year first = timeline.years(TODAY).get(0);
        assertThat(first.months()).hasSize(12);
        assertThat(first.months().get(8).month()).isEqualTo(YearMonth.of(2012, 9));
        assertThat(first.months().get(8).changes()).isEqualTo(37);
        assertThat(first.changes()).isEqualTo(37);
        assertThat(timeline.busiestMonth()).isEqualTo(38);
    }

    @Test
    void ofManyDaysOnlyThoseOfTheYearThatIsLookedAtAreAllListed() {
        Map<LocalDate, Integer> daily = IntStream.range(0, 730)
                .mapToObj(LocalDate.of(2013, 1, 1)::plusDays)
                .collect(Collectors.toMap(day -> day, day -> 1));
        Timeline busy = Timeline.of("P", Map.of(Happening.UPDATED, daily), TODAY);

        Timeline.Year other = busy.years(LocalDate.of(2014, 3, 1)).get(0);
        Timeline.Year lookedAt = busy.years(LocalDate.of(2014, 3, 1)).get(1);

        assertThat(other.months().get(0).listed())
                .extracting(ChangeDay::day)
                .containsExactly(LocalDate.of(2013, 1, 31));
        assertThat(other.months().get(0).changes()).isEqualTo(31);
        assertThat(lookedAt.months().get(0).listed()).hasSize(31);
    }

    @Test
    void aPlanOfWhichNothingIsKnownHasNoYears() {
        Timeline empty = Timeline.of("P", Map.of(), TODAY);

        assertThat(empty.years(TODAY)).isEmpty();
        assertThat(empty.busiestMonth()).isZero();
    }
}
