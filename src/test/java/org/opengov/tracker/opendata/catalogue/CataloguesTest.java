package org.opengov.tracker.opendata.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opengov.tracker._support.Xanadu;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.ReportingPeriod.Slice;

/** A rhythm is told where the plan has one, and only there. */
class CataloguesTest {

    @ParameterizedTest
    @CsvSource({
        "12, 2013-01-15 2014-01-15 2015-01-15",
        "6, 2013-01-15 2013-07-15",
        "3, 2013-01-31 2013-04-30",
        "0, 2013-01-15 2014-01-15 2014-07-15",
        "0, 2013-01-15 2014-01-20",
        "0, 2013-01-15",
        "0, ''"
    })
    void theRhythmIsThatOfTheDueDays(int months, String dueDays) {
        ActionPlan plan = Xanadu.plan("Plan");
        for (String due : dueDays.isEmpty() ? new String[0] : dueDays.split(" ")) {
            LocalDate day = LocalDate.parse(due);
            plan.addPeriod(new Slice(due, day.minusMonths(2), day.minusMonths(1), day));
        }

        assertThat(Catalogues.monthsBetween(plan.getPeriods())).isEqualTo(months);
    }
}
