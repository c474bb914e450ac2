package org.opengov.tracker.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengov.tracker._support.QuietMinute;
import org.opengov.tracker.report.ReportForm;

/** How the servers share the making of reports, and what becomes of old files. */
@ExtendWith(ArquillianExtension.class)
class RunQueueIT extends BackgroundReports {

    @Test
    void progressIsToldWhileItIsMade() {
        steering.close();
        steering.use((order, out, progress) -> {
            progress.begin(400);
            progress.done(120);
            steering.pass(progress);
        });
        Long id = request(ReportForm.PDF, ONE);

        await(() -> runs.get(id, ONE).getStepsDone() == 120);
        assertThat(runs.get(id, ONE).getStepsAll()).isEqualTo(400);
        assertThat(runs.get(id, ONE).getState()).isEqualTo(RunState.RUNNING);
    }

    @Test
    void whatALostServerWasMakingIsTriedOnceMore() {
        hold();
        QuietMinute.await();
        Long id = request(ReportForm.PDF, ONE);
        awaitState(id, RunState.RUNNING);

        loseServer(id);
        queue.reviveLost();
        assertThat(runs.get(id, ONE).getState()).isEqualTo(RunState.WAITING);
        assertThat(request(ReportForm.PDF, OTHER)).isEqualTo(id);

        loseServer(id);
        queue.reviveLost();
        assertThat(runs.get(id, ONE).getState()).isEqualTo(RunState.FAILED);
        assertThat(runs.get(id, ONE).getFailureKey()).isEqualTo("report.run.failed.lost");
        steering.open();
        assertNeverHasAFile(id);
    }

    @Test
    void noMoreThanTwoAreMadeAtOnce() {
        hold();
        for (int day = 1; day <= 3; day++) {
            runs.request(
                    Orders.status(
                            ReportForm.PDF, Orders.status(ReportForm.PDF).asOf().plusDays(day)),
                    ONE);
        }
        await(() -> count(RunState.RUNNING) == 2);
        LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        assertThat(count(RunState.RUNNING)).isEqualTo(2);
        assertThat(count(RunState.WAITING)).isEqualTo(1);

        steering.use((order, out, progress) -> out.write(1));
        steering.open();
        await(() -> count(RunState.DONE) == 3);
    }

    @Test
    void oldFilesOfWhatWasStoredAreDeleted() {
        steering.use((order, out, progress) -> out.write(1));
        Long id = request(ReportForm.PDF, ONE);
        awaitState(id, RunState.DONE);
        queue.deleteOld();
        assertThat(runs.open(id, ONE).size()).isEqualTo(1);

        change("update report_run set ended_at = ?1 where id = ?2", id, Duration.ofDays(31));
        queue.deleteOld();

        assertNeverHasAFile(id);
        assertThat(runs.get(id, ONE).hasFile()).isFalse();
        assertThat(request(ReportForm.PDF, ONE)).isNotEqualTo(id);
    }
}
