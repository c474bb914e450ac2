package org.opengov.tracker._support;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.AmendedField;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.OgpValue;
import org.opengov.tracker.cut.PublicRecord.AmendmentRow;
import org.opengov.tracker.cut.PublicRecord.CommitmentBlock;
import org.opengov.tracker.cut.PublicRecord.MilestoneRow;
import org.opengov.tracker.cut.PublicRecord.Promise;
import org.opengov.tracker.cut.PublicRecord.Step;
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

    /** The report with one commitment alone, whose promise is told in full, which was amended, and whose word changed. */
    public static StatusReport told(StatusReport report) {
        CommitmentBlock told = told(report.commitments().get(0));
        return new StatusReport(
                report.record(),
                report.scope(),
                report.scoreboard(),
                report.voices(),
                List.of(told),
                report.updates(),
                report.before(),
                report.origin());
    }

    private static CommitmentBlock told(CommitmentBlock block) {
        return new CommitmentBlock(
                block.ogpId(),
                block.ogpIdInferred(),
                block.number(),
                block.title(),
                block.summary(),
                block.themeNumber(),
                block.themeTitle(),
                block.lead(),
                block.leadAgency(),
                block.leadCollective(),
                block.agencies(),
                block.coLeadAgencies(),
                block.supportingAgencies(),
                block.starts(),
                block.due(),
                block.adoptedDue(),
                block.replannings(),
                block.slipDays(),
                block.dateNote(),
                block.policyTags(),
                new Promise(
                        "Nobody knows whom to ask",
                        "Every body names its officer",
                        "Officers for requests",
                        "Bodies with an officer",
                        "None of 40",
                        "All 40 bodies",
                        "A. Aliyeva, head of department",
                        List.of(OgpValue.ACCESS_TO_INFORMATION),
                        List.of("16.10")),
                block.voices(),
                Map.of(
                        Voice.GOVERNMENT,
                        List.of(
                                new Step(LocalDate.of(2013, 1, 14), Completion.NOT_STARTED),
                                new Step(LocalDate.of(2014, 1, 10), Completion.LIMITED))),
                block.milestones(),
                block.assessments(),
                List.of(new AmendmentRow(
                        null,
                        AmendedField.DUE,
                        "2012-12-31",
                        "2014",
                        "The law came late",
                        "Order 7",
                        LocalDate.of(2013, 2, 1))),
                block.sources());
    }
}
