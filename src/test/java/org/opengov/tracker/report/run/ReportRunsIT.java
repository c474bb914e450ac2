package org.opengov.tracker.report.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.opengov.tracker._support.Given.PLAN;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengov.tracker._support.Given;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.platform.RuleBroken;
import org.opengov.tracker.report.ReportForm;
import org.opengov.tracker.report.ReportKind;
import org.opengov.tracker.report.ReportOrder;
import org.opengov.tracker.report.Scope;

/** Reports in the background, from the asking to the file. */
@ExtendWith(ArquillianExtension.class)
class ReportRunsIT extends BackgroundReports {

    @Test
    void twoPeopleWhoAskForTheSameGetOneRunAndOneFile() throws IOException {
        hold();
        Long first = request(ReportForm.XLSX, ONE);
        Long second = request(ReportForm.XLSX, OTHER);
        assertThat(second).isEqualTo(first);
        assertThat(runs.list(PLAN, 0, 10, OTHER)).hasSize(1);
        assertThat(inTransaction.get(() -> runs.get(first, ONE).getRequesters().stream()
                        .map(Requester::getLogin)
                        .toList()))
                .containsExactlyInAnyOrder(ONE.login(), OTHER.login());
        assertThat(request(ReportForm.PDF, OTHER)).isNotEqualTo(first);

        steering.open();
        awaitState(first, RunState.DONE);
        assertThat(request(ReportForm.XLSX, ONE)).isEqualTo(first);

        inTransaction.run(() -> plans.revise(plans.get(PLAN)));
        assertThat(request(ReportForm.XLSX, ONE)).isNotEqualTo(first);
        assertThat(deeds()).contains("report.requested", "report.joined", "report.made");
    }

    @Test
    void fileIsReadBackAsItWasWritten() throws Exception {
        Long id = request(ReportForm.XLSX, ONE);
        awaitState(id, RunState.DONE);
        ReportRun run = runs.get(id, ONE);

        byte[] content = read(id);

        assertThat(content).hasSize(Math.toIntExact(run.getSize()));
        assertThat(sha256(content)).isEqualTo(run.getSha256());
        assertThat(run.getStepsAll()).isPositive().isEqualTo(run.getStepsDone());
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            assertThat(book.getNumberOfSheets()).isPositive();
        }
    }

    @Test
    void largeFileComesBackWhole() throws Exception {
        byte[] large = new byte[1_300_000];
        new Random(7).nextBytes(large);
        steering.use((order, out, progress) -> out.write(large));
        Long id = request(ReportForm.PDF, ONE);
        awaitState(id, RunState.DONE);

        assertThat(read(id)).isEqualTo(large);
        assertThat(runs.get(id, ONE).getSha256()).isEqualTo(sha256(large));
    }

    @Test
    void itIsMadeForWhoStaysAndStopsWhenTheLastOneLeaves() {
        hold();
        Long id = request(ReportForm.PDF, ONE);
        request(ReportForm.PDF, OTHER);
        awaitState(id, RunState.RUNNING);

        runs.cancel(id, ONE);
        assertThat(runs.get(id, ONE).getState()).isEqualTo(RunState.RUNNING);
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> runs.cancel(id, ONE));
        runs.cancel(id, OTHER);

        assertThat(runs.get(id, ONE).getState()).isEqualTo(RunState.CANCELLED);
        steering.open();
        assertNeverHasAFile(id);
        assertThat(deeds()).contains("report.left", "report.cancelled").doesNotContain("report.made");
        steering.use(null);
        Long again = runs.again(id, ONE).getId();
        assertThat(again).isNotEqualTo(id);
        awaitState(again, RunState.DONE);
    }

    @Test
    void failureIsToldWithANumberAndCanBeTriedAgain() {
        steering.use((order, out, progress) -> {
            throw new IllegalStateException("/srv/secret");
        });
        Long id = request(ReportForm.PDF, ONE);
        awaitState(id, RunState.FAILED);
        ReportRun failed = runs.get(id, ONE);
        assertThat(failed.getFailureKey()).isEqualTo("report.run.failed.incident");
        assertThat(failed.getFailureArguments()).singleElement().asString().matches("[0-9A-F]{8}");
        assertNeverHasAFile(id);

        steering.use((order, out, progress) -> {
            throw RuleBroken.of("report.run.notOffered");
        });
        Long second = runs.again(id, ONE).getId();
        awaitState(second, RunState.FAILED);
        assertThat(runs.get(second, ONE).getFailureKey()).isEqualTo("report.run.notOffered");

        steering.use(null);
        awaitState(runs.again(id, ONE).getId(), RunState.DONE);
    }

    @Test
    void whoNeedsAFileKeepsIt() {
        steering.use((order, out, progress) -> out.write(1));
        Long id = request(ReportForm.PDF, ONE);
        awaitState(id, RunState.DONE);
        request(ReportForm.PDF, OTHER);

        runs.forget(id, ONE);
        assertThat(runs.open(id, ONE).size()).isEqualTo(1);
        runs.forget(id, OTHER);

        assertNeverHasAFile(id);
        assertThat(deeds()).contains("report.deleted");
    }

    @Test
    void onlyCoordinatorsAskAndOnlyThoseItWasSentToReadIt() {
        steering.use((order, out, progress) -> out.write(1));
        Officer officer = Given.officer();
        assertForbidden(() -> request(ReportForm.PDF, officer));
        assertForbidden(() -> request(ReportForm.PDF, Given.administrator()));
        assertForbidden(() -> runs.list(PLAN, 0, 10, officer));
        Long id = request(ReportForm.PDF, ONE);
        awaitState(id, RunState.DONE);
        assertForbidden(() -> runs.get(id, officer));
        assertForbidden(() -> runs.cancel(id, officer));
        assertForbidden(() -> runs.forget(id, officer));
        assertForbidden(() -> runs.again(id, officer));
        assertForbidden(() -> runs.open(id, officer));
        assertForbidden(() -> runs.open(-1L, officer));

        runs.share(id, List.of(officer.login()), ONE);
        assertThat(runs.open(id, officer).size()).isEqualTo(1);
        assertForbidden(() -> runs.open(id, Given.officerOf("moj")));
        assertThat(runs.open(id, OTHER).name()).endsWith(".pdf");
    }

    @Test
    void nothingThatCannotBeMadeIsBegun() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> runs.get(-1L, ONE));
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> runs.request(
                        new ReportOrder(
                                ReportKind.STATUS_REPORT,
                                ReportForm.PDF,
                                PLAN,
                                4711,
                                Orders.status(ReportForm.PDF).asOf(),
                                5,
                                null,
                                Locale.ENGLISH,
                                Scope.WHOLE,
                                null),
                        ONE))
                .satisfies(broken ->
                        assertThat(broken.breaches()).extracting("field").containsExactly("cut", "against"));
        assertThat(runs.list(PLAN, 0, 10, ONE)).isEmpty();
    }
}
