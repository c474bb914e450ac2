package org.opengov.tracker.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opengov.tracker._support.SampleCuts;
import org.opengov.tracker._support.SampleReports;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.cut.PublicRecord.CommitmentBlock;
import org.opengov.tracker.history.Direction;

class ChangesTest {

    private final StatusReport report = SampleCuts.third();

    @Test
    void tellsWhatMovedSinceTheLatestCutAndSinceTheOneBefore() {
        List<Changes> changes = Changes.of(report);

        assertThat(changes).extracting(change -> change.since().cut().number()).containsExactly(2, 1);
        assertThat(changes.get(0).moves())
                .extracting(
                        move -> move.commitment().number(),
                        move -> move.before().completion(),
                        move -> move.now().completion(),
                        Changes.Move::direction)
                .containsExactly(
                        tuple("2.6", Completion.NO_INFORMATION, Completion.COMPLETE, Direction.FIRST),
                        tuple("5.3", Completion.NO_INFORMATION, Completion.SUBSTANTIAL, Direction.FIRST));
        assertThat(changes.get(1).moves()).hasSize(4);
    }

    @Test
    void whatStepsBackOrIsNoLongerThereIsToldToo() {
        Map<String, CommitmentBlock> before = new LinkedHashMap<>();
        report.commitments().forEach(block -> before.put(block.ogpId(), block));
        // The first commitment stood where the second stands now, which is further; one is new, and one has gone.
        CommitmentBlock further = report.commitments().get(1);
        before.put("AZ0001", further);
        before.remove("AZ0012");
        before.put("AZ0002", SampleReports.large(2).commitments().get(1));

        assertThat(Changes.of(comparedWith(before)).get(0).moves())
                .extracting(move -> move.commitment().ogpId(), Changes.Move::direction)
                .containsExactly(
                        tuple("AZ0001", Direction.BACK),
                        tuple("AZ0012", Direction.ADDED),
                        tuple("AZ0002", Direction.GONE));
    }

    @Test
    void whatStandsAsBeforeIsLeftOut() {
        Map<String, CommitmentBlock> same = new LinkedHashMap<>();
        report.commitments().forEach(block -> same.put(block.ogpId(), block));

        assertThat(Changes.of(comparedWith(same)).get(0).moves()).isEmpty();
    }

    private StatusReport comparedWith(Map<String, CommitmentBlock> before) {
        StatusReport.Before cut = report.before().get(0);
        return new StatusReport(
                report.record(),
                report.scope(),
                report.scoreboard(),
                report.voices(),
                report.commitments(),
                report.updates(),
                List.of(new StatusReport.Before(cut.cut(), cut.scoreboard(), before)),
                report.origin());
    }
}
