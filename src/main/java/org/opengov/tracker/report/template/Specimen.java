package org.opengov.tracker.report.template;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.opengov.tracker.assessment.DidItOpenGovernment;
import org.opengov.tracker.assessment.PotentialImpact;
import org.opengov.tracker.assessment.Review;
import org.opengov.tracker.assessment.Specificity;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.AmendedField;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.OgpValue;
import org.opengov.tracker.commitment.Schedule;
import org.opengov.tracker.cut.CutMark;
import org.opengov.tracker.cut.PublicRecord;
import org.opengov.tracker.cut.PublicRecord.AmendmentRow;
import org.opengov.tracker.cut.PublicRecord.AssessmentRow;
import org.opengov.tracker.cut.PublicRecord.CommitmentBlock;
import org.opengov.tracker.cut.PublicRecord.EvidenceRow;
import org.opengov.tracker.cut.PublicRecord.MilestoneRow;
import org.opengov.tracker.cut.PublicRecord.Step;
import org.opengov.tracker.cut.PublicRecord.UpdateRow;
import org.opengov.tracker.cut.PublicRecord.VoiceState;
import org.opengov.tracker.cycle.CellState;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.report.ReportKind;
import org.opengov.tracker.report.Scope;
import org.opengov.tracker.report.StatusReport;
import org.opengov.tracker.scoreboard.Scoreboard;

/**
 * A report in which nothing is empty: one of everything that a report can tell, with words that stand for themselves. A
 * template that names a field which is not there is found by it, whatever the real plans happen to lack; and the guide to
 * the fields is read off it.
 */
final class Specimen {

    static final String AGENCY = "agency";

    static final String PLAN = "XX-2020-2022";
    static final String COMMITMENT = "XX0001";
    private static final String PERIOD = "2020";
    private static final int YEAR = 2020;
    private static final String ADDRESS = "https://example.org/source";
    static final EdtfDate STARTS = EdtfDate.of(String.valueOf(YEAR));
    static final EdtfDate DUE = EdtfDate.of("2020-12-31");
    static final EdtfDate ADOPTED_DUE = EdtfDate.of("2020-06-30");
    private static final LocalDate PUBLISHED = LocalDate.of(YEAR, 3, 31);
    private static final LocalDate DAY = LocalDate.of(YEAR + 1, 1, 31);
    private static final LocalDate EARLIER = LocalDate.of(YEAR, 1, 31);
    private static final PublicRecord.Promise PROMISE = new PublicRecord.Promise(
            "problem",
            "objective",
            "description",
            "indicator",
            "baseline",
            "target",
            "contact",
            List.of(OgpValue.values()),
            List.of("16.10"));
    private static final AmendmentRow AMENDMENT =
            new AmendmentRow(null, AmendedField.DUE, ADOPTED_DUE.text(), DUE.text(), "reason", "act", PUBLISHED);
    private static final long SLIP = 184;
    private static final long LATE = 31;

    private Specimen() {}

    /** A report for orders of this kind. */
    static StatusReport report(ReportKind kind) {
        StatusReport whole = report();
        return kind == ReportKind.ANNUAL_STATEMENT
                ? new StatusReport(
                        whole.record(),
                        scope(kind),
                        whole.scoreboard(),
                        whole.voices(),
                        whole.commitments(),
                        whole.updates(),
                        whole.before(),
                        whole.origin())
                : whole;
    }

    /** What orders of this kind are for. */
    static Scope scope(ReportKind kind) {
        return kind == ReportKind.ANNUAL_STATEMENT ? new Scope(Scope.Kind.AGENCY, AGENCY) : Scope.WHOLE;
    }

    static StatusReport report() {
        CommitmentBlock now = commitment(Completion.LIMITED, Schedule.OVERDUE);
        CommitmentBlock before = commitment(Completion.NO_INFORMATION, Schedule.UNDATED);
        Map<Voice, Scoreboard> voices = SpecimenFigures.of(now, DAY);
        PublicRecord record = new PublicRecord(
                PublicRecord.EDITION,
                plan(),
                DAY,
                1,
                true,
                voices,
                List.of(new PublicRecord.Period(
                        PERIOD, LocalDate.of(YEAR, 1, 1), LocalDate.of(YEAR, 12, 31), DAY, DAY)),
                List.of(now),
                List.of(update(false), update(true)));
        return new StatusReport(
                record,
                Scope.WHOLE,
                voices.get(Voice.GOVERNMENT),
                voices,
                List.of(now),
                List.of(update(false), update(true)),
                List.of(new StatusReport.Before(
                        mark(1, EARLIER, null),
                        SpecimenFigures.of(before, EARLIER).get(Voice.GOVERNMENT),
                        Map.of(COMMITMENT, before))),
                new StatusReport.Origin(
                        "https://example.org",
                        DAY.atTime(LocalTime.NOON).atZone(ZoneOffset.UTC),
                        mark(2, DAY, 1),
                        ReportKind.STATUS_REPORT));
    }

    private static CutMark mark(int number, LocalDate day, Integer corrects) {
        return new CutMark(PLAN, number, day, "0".repeat(64), corrects, "reason");
    }

    private static PublicRecord.PlanFacts plan() {
        return new PublicRecord.PlanFacts(
                PLAN,
                "country",
                1,
                "title",
                Map.of(),
                "en",
                new PublicRecord.Act("1", STARTS, "issuer"),
                STARTS,
                EdtfDate.of("2022"),
                "coordinator",
                "preparation",
                1,
                List.of(ADDRESS));
    }

    private static CommitmentBlock commitment(Completion completion, Schedule schedule) {
        return new CommitmentBlock(
                COMMITMENT,
                true,
                "1.1",
                "title",
                "summary",
                "1",
                "theme",
                AGENCY,
                "agency",
                true,
                List.of(AGENCY),
                List.of("co-lead agency"),
                List.of("supporting agency"),
                STARTS,
                DUE,
                ADOPTED_DUE,
                1,
                SLIP,
                "date note",
                List.of("policy tag"),
                PROMISE,
                voices(completion, schedule),
                Map.of(Voice.GOVERNMENT, List.of(new Step(PUBLISHED, completion))),
                List.of(milestone(1, completion, schedule), milestone(2, Completion.NO_INFORMATION, schedule)),
                List.of(assessment()),
                List.of(AMENDMENT),
                List.of(ADDRESS));
    }

    private static Map<Voice, VoiceState> voices(Completion completion, Schedule schedule) {
        Map<Voice, VoiceState> voices = new EnumMap<>(Voice.class);
        voices.put(Voice.GOVERNMENT, new VoiceState(completion, schedule, LATE, 0.5, ADDRESS));
        voices.put(Voice.INDEPENDENT, new VoiceState(Completion.SUBSTANTIAL, Schedule.OVERDUE, LATE, 1, ADDRESS));
        voices.put(Voice.CIVIL_SOCIETY, new VoiceState(Completion.NO_INFORMATION, Schedule.UNDATED, 0, 0, ""));
        return voices;
    }

    /** The second one has never been reported. */
    private static MilestoneRow milestone(int number, Completion completion, Schedule schedule) {
        return new MilestoneRow(
                COMMITMENT + "." + number,
                "1.1",
                "milestone",
                true,
                List.of("agency"),
                List.of(AGENCY),
                STARTS,
                DUE,
                ADOPTED_DUE,
                1,
                SLIP,
                completion,
                schedule,
                LATE,
                number == 1 ? PUBLISHED : null,
                Map.of(PERIOD, CellState.MISSED));
    }

    private static AssessmentRow assessment() {
        return new AssessmentRow(
                Voice.INDEPENDENT,
                "assessor",
                Review.MIDTERM,
                PERIOD,
                STARTS,
                Completion.SUBSTANTIAL,
                Specificity.MEDIUM,
                PotentialImpact.MODERATE,
                DidItOpenGovernment.MAJOR,
                List.of(OgpValue.values()),
                true,
                "next steps",
                ADDRESS);
    }

    private static UpdateRow update(boolean nil) {
        return new UpdateRow(
                nil ? 1L : 2L,
                COMMITMENT + ".1",
                COMMITMENT,
                "1.1",
                "milestone",
                AGENCY,
                "agency",
                PERIOD,
                PUBLISHED,
                nil,
                true,
                nil ? null : 1L,
                "nil reason",
                Completion.LIMITED,
                PUBLISHED,
                "done",
                "challenges",
                "next steps",
                new PublicRecord.Spent(BigDecimal.TEN, "AZN"),
                List.of(new EvidenceRow("evidence", ADDRESS, "0".repeat(64))));
    }

    /** The year of the specimen's annual statement. */
    static int year() {
        return YEAR;
    }
}
