package org.opengov.tracker.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.Schedule;
import org.opengov.tracker.plan.EdtfDate;

class RowFilterTest {

    private final Scoreboard.Row row = new Scoreboard.Row(
            "AZ0026",
            "6.6",
            "Oversight of Local Budgets",
            "Propose how to oversee local budgets.",
            "6",
            "moj",
            "Ministry of Justice",
            List.of("moj", "mof"),
            EdtfDate.UNKNOWN,
            EdtfDate.UNKNOWN,
            EdtfDate.UNKNOWN,
            0,
            Completion.LIMITED,
            Schedule.OVERDUE,
            3,
            1,
            "");

    @Test
    void nothingAskedIsEverything() {
        assertThat(new RowFilter("", "", null, null, "").matches(row)).isTrue();
    }

    @Test
    void everythingAskedMustHold() {
        assertThat(new RowFilter("6", "moj", Completion.LIMITED, Schedule.OVERDUE, "budget").matches(row))
                .isTrue();
        assertThat(new RowFilter("6", "moj", Completion.COMPLETE, Schedule.OVERDUE, "budget").matches(row))
                .isFalse();
    }

    @Test
    void anAgencyNeedNotLead() {
        assertThat(new RowFilter("", "mof", null, null, "").matches(row)).isTrue();
        assertThat(new RowFilter("", "taxes", null, null, "").matches(row)).isFalse();
    }

    @Test
    void wordsAreFoundInNumberIdTitleSummaryAndAgencyWhateverTheirCase() {
        assertThat(List.of("6.6", "az0026", "LOCAL", "propose", "justice"))
                .allMatch(words -> new RowFilter("", "", null, null, words).matches(row));
        assertThat(new RowFilter("", "", null, null, "tax").matches(row)).isFalse();
    }
}
