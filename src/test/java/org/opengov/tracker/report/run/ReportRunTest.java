package org.opengov.tracker.report.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.platform.RuleBroken;
import org.opengov.tracker.report.BrokenTemplate;
import org.opengov.tracker.report.ReportForm;
import org.opengov.tracker.report.ReportKind;
import org.opengov.tracker.report.ReportOrder;
import org.opengov.tracker.report.Scope;

/** The states of a run, and who may change them. */
class ReportRunTest {

    private static final Instant NOW = Instant.parse("2026-01-10T06:00:00Z");
    private static final WrittenFile FILE = new WrittenFile(Path.of("none"), 17, "ab");

    private static ReportRun run() {
        return new ReportRun(Orders.status(ReportForm.PDF), "key", "first", NOW);
    }

    @Test
    void whoeverAsksTwiceIsNamedOnce() {
        ReportRun run = run();
        run.join("second", NOW.plusSeconds(1));
        run.join("first", NOW.plusSeconds(2));

        assertThat(run.getRequesters()).extracting(Requester::getLogin).containsExactly("first", "second");
        assertThat(run.getState()).isEqualTo(RunState.WAITING);
    }

    @Test
    void itStopsWhenTheLastOneLeaves() {
        ReportRun run = run();
        run.join("second", NOW);

        assertThat(run.leave("first", NOW)).isFalse();
        assertThat(run.getState()).isEqualTo(RunState.WAITING);
        assertBreaks(() -> run.leave("first", NOW), "report.run.notYours");
        assertThat(run.leave("second", NOW)).isTrue();
        assertThat(run.getState()).isEqualTo(RunState.CANCELLED);
        assertThat(run.isAskedBy("second")).isTrue();
        assertBreaks(() -> run.leave("second", NOW), "report.run.over");
    }

    @Test
    void fileGoesWhenNobodyNeedsItAndAPublishedOneStays() {
        ReportRun run = run();
        assertBreaks(() -> run.forget("first", NOW), "report.run.noFile");
        run.finish(FILE, NOW);
        run.join("second", NOW);
        assertThat(run.hasFile()).isTrue();
        assertThat(run.forget("first", NOW)).isFalse();
        assertThat(run.hasFile()).isTrue();
        assertBreaks(() -> run.publish(NOW), "report.run.publish.noCut");
        assertThat(run.forget("second", NOW)).isTrue();
        assertThat(run.hasFile()).isFalse();

        ReportOrder order = new ReportOrder(
                ReportKind.STATUS_REPORT,
                ReportForm.PDF,
                "A",
                3,
                LocalDate.of(2026, 1, 10),
                0,
                null,
                Locale.ENGLISH,
                Scope.WHOLE,
                null);
        ReportRun ofCut = new ReportRun(order, "key", "first", NOW);
        ofCut.finish(FILE, NOW);
        ofCut.publish(NOW);
        assertBreaks(() -> ofCut.forget("first", NOW), "report.run.published");
        assertThat(ofCut.getOrder()).isEqualTo(order);
    }

    @Test
    void lostServerIsForgivenOnce() {
        ReportRun run = run();
        run.loseServer(NOW);
        assertThat(run.getState()).isEqualTo(RunState.WAITING);
        run.loseServer(NOW);
        assertThat(run.getState()).isEqualTo(RunState.FAILED);
        assertThat(run.getFailureKey()).isEqualTo("report.run.failed.lost");
    }

    @Test
    void failureIsToldInWordsThatMayBeShown() {
        assertThat(Failure.told(new BrokenTemplate("status.html", "no field\n\"x\"", null)))
                .hasValueSatisfying(failure -> {
                    assertThat(failure.key()).isEqualTo("report.run.failed.template");
                    assertThat(failure.arguments()).singleElement().asString().contains("no field \"x\"");
                });
        assertThat(Failure.told(new IllegalStateException(RuleBroken.of("some.rule", "a\nb", 3))))
                .hasValueSatisfying(failure -> {
                    assertThat(failure.key()).isEqualTo("some.rule");
                    assertThat(failure.arguments()).isEqualTo(List.of("a b", "3"));
                });
        assertThat(Failure.told(new NotFound("plan", "X"))).isPresent();
        assertThat(Failure.told(new IllegalStateException("/etc/secret"))).isEmpty();
    }

    private static void assertBreaks(ThrowingCallable action, String messageKey) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(action)
                .satisfies(broken -> assertThat(broken.messageKey()).isEqualTo(messageKey));
    }
}
