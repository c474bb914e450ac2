package org.opengov.tracker.report.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a report that is being made tells how far it is. */
class RunningReportTest {

    private final List<String> told = new ArrayList<>();

    @Test
    void changesAreToldAtOnceAndSilenceNowAndThen() {
        RunningReport running = new RunningReport((done, all) -> told.add(done + " of " + all));
        running.begin(400);
        running.done(120);
        running.beat();
        running.beat();
        assertThat(told).containsExactly("120 of 400");

        for (int beat = 0; beat < 5; beat++) {
            running.beat();
        }
        assertThat(told).containsExactly("120 of 400", "120 of 400");
    }

    @Test
    void moreThanAllIsNeverDone() {
        RunningReport running = new RunningReport((done, all) -> told.add(done + " of " + all));
        running.begin(10);
        running.done(12);
        running.beat();
        running.begin(5);
        running.beat();

        assertThat(told).containsExactly("10 of 10", "5 of 5");
    }

    @Test
    void itStopsAtTheNextStepOnceItHearsThatNobodyWantsIt() {
        RunningReport running = new RunningReport((done, all) -> false);
        running.begin(2);
        assertThatNoException().isThrownBy(running::stopIfCancelled);
        running.beat();

        assertThatExceptionOfType(ReportCancelled.class).isThrownBy(running::stopIfCancelled);
    }

    @Test
    void databaseThatIsAwayForAMomentStopsNothing() {
        RunningReport running = new RunningReport((done, all) -> {
            throw new IllegalStateException("away");
        });
        running.begin(2);
        running.beat();

        assertThatNoException().isThrownBy(running::stopIfCancelled);
    }
}
