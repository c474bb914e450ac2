package org.opengov.tracker.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.progress.UpdateLists.Days;

/** On which days a part of the list stands, and what is asked of the database. */
class UpdateListsTest {

    private static final LocalDate FIRST = LocalDate.of(2014, 1, 15);
    private static final LocalDate SECOND = LocalDate.of(2015, 1, 15);
    private static final LocalDate THIRD = LocalDate.of(2016, 1, 15);

    @Test
    void partIsLookedForOnTheDaysThatItTakes() {
        SortedMap<LocalDate, Integer> days = new TreeMap<>(Comparator.reverseOrder());
        days.putAll(Map.of(FIRST, 7, SECOND, 2, THIRD, 3));

        assertThat(Days.of(days, 0, 3)).isEqualTo(new Days(THIRD, THIRD, 0, 12));
        assertThat(Days.of(days, 0, 4)).isEqualTo(new Days(SECOND, THIRD, 0, 12));
        assertThat(Days.of(days, 2, 50)).isEqualTo(new Days(FIRST, THIRD, 0, 12));
        assertThat(Days.of(days, 3, 2)).isEqualTo(new Days(SECOND, SECOND, 3, 12));
        assertThat(Days.of(days, 4, 2)).isEqualTo(new Days(FIRST, SECOND, 3, 12));
        assertThat(Days.of(days, 11, 50)).isEqualTo(new Days(FIRST, FIRST, 5, 12));
    }

    @Test
    void whatBeginsAfterTheEndTakesNoDay() {
        SortedMap<LocalDate, Integer> days = new TreeMap<>(Map.of(FIRST, 7));

        assertThat(Days.of(days, 7, 50)).isEqualTo(new Days(null, null, 0, 7));
        assertThat(Days.of(new TreeMap<>(), 0, 50)).isEqualTo(new Days(null, null, 0, 0));
    }

    @Test
    void whatIsLeftOpenIsNotAskedFor() {
        assertThat(new UpdateFilter("AZ", THIRD, "", "", null, "", null).condition())
                .isEqualTo("u.period.plan.code = :plan and u.publishedOn <= :asOf");
        assertThat(new UpdateFilter("", THIRD, "", "", Completion.LIMITED, "", null).condition())
                .isEqualTo("u.period.plan.state = org.opengov.tracker.plan.PlanState.ADOPTED"
                        + " and u.publishedOn <= :asOf and u.statement.nil = false"
                        + " and u.statement.completion = :completion");
        assertThat(new UpdateFilter("AZ", THIRD, "", "moj", null, "", null).condition())
                .isEqualTo("1 = (select count(p.id) from ReportingPeriod p where p.id = u.period.id"
                        + " and p.plan.code = :plan) and u.publishedOn <= :asOf and u.agency.code = :agency");
        assertThat(new UpdateFilter("AZ", THIRD, "8", "moj", null, "2015", null).condition())
                .isEqualTo("u.period.plan.code = :plan and u.publishedOn <= :asOf"
                        + " and u.milestone.commitment.theme.number = :theme and u.agency.code = :agency"
                        + " and u.period.code = :period");
    }
}
