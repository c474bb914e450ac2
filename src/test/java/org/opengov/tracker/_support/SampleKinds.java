package org.opengov.tracker._support;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.cut.PublicRecord.CommitmentBlock;
import org.opengov.tracker.cut.PublicRecord.MilestoneRow;
import org.opengov.tracker.report.ReportForm;
import org.opengov.tracker.report.ReportKind;
import org.opengov.tracker.report.ReportOrder;
import org.opengov.tracker.report.Scope;
import org.opengov.tracker.report.StatusReport;
import org.opengov.tracker.scoreboard.Narrowed;
import org.opengov.tracker.scoreboard.Scoreboard;

/** Sample reports cut to what statements and self-assessments are made of, and the orders that ask for them. */
public final class SampleKinds {

    private SampleKinds() {}

    /** The part of a report that is one agency's, counted as the product counts it. */
    public static StatusReport ofAgency(StatusReport report, String agency) {
        List<CommitmentBlock> blocks = report.commitments().stream()
                .filter(block -> block.agencies().contains(agency))
                .toList();
        Set<String> ids = blocks.stream().map(CommitmentBlock::ogpId).collect(Collectors.toSet());
        List<Completion> milestones = blocks.stream()
                .flatMap(block -> block.milestones().stream())
                .map(MilestoneRow::completion)
                .toList();
        Map<Voice, Scoreboard> voices = new Narrowed(row -> ids.contains(row.ogpId()), milestones).of(report.voices());
        return new StatusReport(
                report.record(),
                new Scope(Scope.Kind.AGENCY, agency),
                voices.get(report.voice()),
                voices,
                blocks,
                report.updates().stream()
                        .filter(update -> ids.contains(update.commitmentId()))
                        .toList(),
                report.before(),
                report.origin());
    }

    /** An order for a report of this kind on this part, as a PDF. */
    public static ReportOrder order(ReportKind kind, StatusReport report, String language, Integer year) {
        return new ReportOrder(
                kind,
                ReportForm.PDF,
                report.plan().code(),
                null,
                report.record().asOf(),
                0,
                null,
                new Locale(language),
                report.scope(),
                year);
    }
}
