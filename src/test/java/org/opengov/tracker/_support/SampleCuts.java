package org.opengov.tracker._support;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.cut.CutMark;
import org.opengov.tracker.cut.PublicRecord.CommitmentBlock;
import org.opengov.tracker.report.StatusReport;

/** A status report of a third cut, beside the two before it. */
public final class SampleCuts {

    private SampleCuts() {}

    /** The third cut: what was reported by the middle of 2014, compared with a silent plan and with half of it. */
    public static StatusReport third() {
        StatusReport now = SampleReports.withUpdates();
        StatusReport half =
                SampleReports.on(LocalDate.of(2014, 1, 12), now.updates().subList(2, 4));
        StatusReport silent = SampleReports.on(LocalDate.of(2013, 1, 15), List.of());
        return new StatusReport(
                now.record(),
                now.scope(),
                now.scoreboard(),
                now.voices(),
                now.commitments(),
                now.updates(),
                List.of(before(half, 2), before(silent, 1)),
                new StatusReport.Origin(
                        now.origin().site(),
                        now.origin().madeAt(),
                        mark(3, now.scoreboard().asOf()),
                        now.origin().kind()));
    }

    private static StatusReport.Before before(StatusReport report, int number) {
        Map<String, CommitmentBlock> blocks = new LinkedHashMap<>();
        report.commitments().forEach(block -> blocks.put(block.ogpId(), block));
        return new StatusReport.Before(
                mark(number, report.scoreboard().asOf()), report.voices().get(Voice.GOVERNMENT), blocks);
    }

    private static CutMark mark(int number, LocalDate day) {
        return new CutMark("AZ-2012-2015", number, day, "0123456789abcdef".repeat(4), null, "");
    }
}
