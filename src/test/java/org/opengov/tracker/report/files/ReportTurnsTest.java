package org.opengov.tracker.report.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ReportTurnsTest {

    private final ReportTurns turns = new ReportTurns();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final ExecutorService others = Executors.newCachedThreadPool();

    @AfterEach
    void end() {
        ended.countDown();
        others.shutdownNow();
    }

    private String makeLong() {
        return turns.takeLong(() -> {
            begun.countDown();
            try {
                ended.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return "long";
        });
    }

    @Test
    void whatTakesLongLeavesATurnForTheRest() throws Exception {
        Future<String> first = others.submit(this::makeLong);
        begun.await();
        Future<String> second = others.submit(() -> turns.takeLong(() -> "second"));

        assertThat(turns.take(() -> "short")).isEqualTo("short");
        assertThat(second.isDone()).isFalse();

        ended.countDown();
        assertThat(first.get()).isEqualTo("long");
        assertThat(second.get(5, TimeUnit.SECONDS)).isEqualTo("second");
    }

    @Test
    void whereManyWaitAlreadyNobodyElseDoes() throws Exception {
        others.submit(this::makeLong);
        begun.await();
        for (int each = 0; each < ReportTurns.MOST_WAITING; each++) {
            others.submit(() -> turns.takeLong(() -> "waited"));
        }
        while (turns.waiting() < ReportTurns.MOST_WAITING) {
            Thread.onSpinWait();
        }

        assertThatThrownBy(() -> turns.takeLong(() -> "one more")).isInstanceOf(TooManyReports.class);
    }
}
