package org.opengov.tracker.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.opengov.tracker._support.SampleCuts;
import org.opengov.tracker._support.SampleReports;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.report.Burndown.Point;

class BurndownTest {

    @Test
    void fallsFromAllCommitmentsToWhatIsLeftOnTheReportsDay() {
        StatusReport report = SampleCuts.third();

        Burndown burndown = Burndown.of(report);

        Point first = burndown.points().get(0);
        Point last = burndown.points().get(burndown.points().size() - 1);
        assertThat(first.planned()).isEqualTo(4);
        assertThat(first.left()).containsEntry(Voice.GOVERNMENT, 4);
        assertThat(last.day()).isEqualTo(SampleReports.DURING);
        assertThat(last.left())
                .containsEntry(
                        Voice.GOVERNMENT, 4 - report.scoreboard().completion().get(Completion.COMPLETE));
        assertThat(burndown.points().size()).isLessThanOrEqualTo(16);
    }

    @Test
    void plannedIsByTheAdoptedDates() {
        // 1.1 was adopted for the end of 2012 and planned anew; 2.6 is due in December 2013; the others later, or
        // undated.
        Burndown burndown = Burndown.of(SampleCuts.third());

        assertThat(plannedOn(burndown, LocalDate.of(2013, 2, 28))).isEqualTo(3);
        assertThat(plannedOn(burndown, LocalDate.of(2014, 2, 28))).isEqualTo(2);
        assertThat(burndown.undated()).isEqualTo(1);
    }

    @Test
    void aVoiceThatSaidNothingHasNoLine() {
        assertThat(Burndown.of(SampleReports.small()).voices()).containsExactly(Voice.INDEPENDENT);
    }

    @Test
    void endsWithThePlanAndWithWhatWasSaidOfItHoweverLateItIsTold() {
        Burndown burndown = Burndown.of(SampleReports.small());

        assertThat(burndown.points().get(burndown.points().size() - 1).day()).isEqualTo(LocalDate.of(2015, 12, 31));
    }

    private static int plannedOn(Burndown burndown, LocalDate day) {
        return burndown.points().stream()
                .filter(point -> point.day().equals(day))
                .findFirst()
                .orElseThrow()
                .planned();
    }
}
