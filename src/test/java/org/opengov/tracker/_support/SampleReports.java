package org.opengov.tracker._support;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.opengov.tracker.assessment.Review;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.Schedule;
import org.opengov.tracker.cut.PublicRecord;
import org.opengov.tracker.cut.PublicRecord.Act;
import org.opengov.tracker.cut.PublicRecord.AssessmentRow;
import org.opengov.tracker.cut.PublicRecord.CommitmentBlock;
import org.opengov.tracker.cut.PublicRecord.MilestoneRow;
import org.opengov.tracker.cut.PublicRecord.PlanFacts;
import org.opengov.tracker.cut.PublicRecord.Promise;
import org.opengov.tracker.cut.PublicRecord.Step;
import org.opengov.tracker.cut.PublicRecord.UpdateRow;
import org.opengov.tracker.cut.PublicRecord.VoiceState;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.report.ReportKind;
import org.opengov.tracker.report.Scope;
import org.opengov.tracker.report.StatusReport;
import org.opengov.tracker.report.StatusReport.Origin;
import org.opengov.tracker.scoreboard.Scoreboard;
import org.opengov.tracker.scoreboard.Scoreboard.Row;

/** Status reports of the real plan AZ-2012-2015, for tests of whatever writes them. */
public final class SampleReports {

    /** The day that {@link #small()} and {@link #large(int)} are told for. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);

    /** The day that {@link #withUpdates()} is told for, in the middle of the plan. */
    public static final LocalDate DURING = LocalDate.of(2014, 6, 30);

    private static final Origin ORIGIN = new Origin(
            "https://tracker.example", ZonedDateTime.parse("2026-11-23T09:30:00Z"), null, ReportKind.STATUS_REPORT);
    private static final Promise PROMISE = new Promise(null, null, null, null, null, null, null, List.of(), List.of());

    private static final String REPLANNED = "1.1";
    private static final long REPLANNED_DAYS = 730;
    private static final String IRM =
            "https://github.com/Vizzuality/ogp/blob/69d32715baa422d62f8c19fdecd1a61d39ce511a/explorer/data/latest_data/ogpirm_live_data.csv";
    private static final List<String> SMALL = List.of("1.1", "2.6", "4.1", "5.3");

    private final LocalDate asOf;
    private final Voice voice;
    private final List<SampleCommitment> commitments;
    private final List<UpdateRow> updates;

    private SampleReports(LocalDate asOf, Voice voice, List<SampleCommitment> commitments, List<UpdateRow> updates) {
        this.asOf = asOf;
        this.voice = voice;
        this.commitments = commitments;
        this.updates = updates;
    }

    /** Four real commitments long after the plan ended; the government is silent, as it was. */
    public static StatusReport small() {
        return new SampleReports(AS_OF, Voice.INDEPENDENT, only(SMALL::contains), List.of()).report();
    }

    /** The same four in the middle of the plan with illustrative updates, some of them hostile, told by the government. */
    public static StatusReport withUpdates() {
        return on(DURING, SampleUpdates.all());
    }

    /** The same four on a day with these updates, told by the government. */
    static StatusReport on(LocalDate day, List<UpdateRow> updates) {
        return new SampleReports(day, Voice.GOVERNMENT, only(SMALL::contains), updates).report();
    }

    /** So many commitments: the real 37 first, then they come again under further numbers. */
    public static StatusReport large(int commitments) {
        List<SampleCommitment> real = SampleCommitment.all();
        List<SampleCommitment> many = Stream.iterate(0, index -> index + 1)
                .limit(commitments)
                .map(index -> index < real.size() ? real.get(index) : again(real.get(index % real.size()), index))
                .toList();
        return new SampleReports(AS_OF, Voice.INDEPENDENT, many, List.of()).report();
    }

    private static List<SampleCommitment> only(Predicate<String> number) {
        return SampleCommitment.all().stream()
                .filter(commitment -> number.test(commitment.number()))
                .toList();
    }

    private static SampleCommitment again(SampleCommitment real, int index) {
        return new SampleCommitment(
                "AZ%04d".formatted(index + 1),
                real.number() + "." + index,
                real.title(),
                real.summary(),
                real.lead(),
                real.coLeads(),
                real.starts(),
                real.due(),
                real.dateNote(),
                real.policyTags(),
                real.midterm(),
                real.specificity(),
                real.potentialImpact(),
                real.ogpValues(),
                real.nextSteps(),
                real.starred());
    }

    private StatusReport report() {
        Map<Voice, Scoreboard> voices = new EnumMap<>(Voice.class);
        for (Voice each : Voice.values()) {
            voices.put(each, scoreboard(each));
        }
        List<CommitmentBlock> blocks = commitments.stream().map(this::block).toList();
        PublicRecord record = new PublicRecord(
                PublicRecord.EDITION,
                plan(),
                asOf,
                3,
                !updates.isEmpty(),
                voices,
                SampleFigures.periods(),
                blocks,
                updates);
        return new StatusReport(record, Scope.WHOLE, voices.get(voice), voices, blocks, updates, List.of(), ORIGIN);
    }

    /** The same report with these updates and no others. */
    public static StatusReport with(StatusReport report, List<UpdateRow> updates) {
        return new StatusReport(
                report.record(),
                report.scope(),
                report.scoreboard(),
                report.voices(),
                report.commitments(),
                updates,
                report.before(),
                report.origin());
    }

    private static PlanFacts plan() {
        return new PlanFacts(
                "AZ-2012-2015",
                "Azerbaijan",
                1,
                "National Action Plan for Promotion of Open Government 2012-2015",
                Map.of(),
                "en",
                new Act("2421", EdtfDate.of("2012-09-05"), "President of the Republic of Azerbaijan"),
                EdtfDate.of("2012-09"),
                EdtfDate.of("2015-12"),
                null,
                null,
                SampleCommitment.AGENCIES.size(),
                List.of("https://cis-legislation.com/document.fwx?rgn=54637", IRM));
    }

    private Scoreboard scoreboard(Voice of) {
        List<Row> rows = commitments.stream().map(each -> row(each, of)).toList();
        List<MilestoneRow> milestones =
                commitments.stream().map(this::milestone).toList();
        Map<Voice, Integer> coverage = new EnumMap<>(Voice.class);
        for (Voice each : Voice.values()) {
            coverage.put(each, (int) commitments.stream()
                    .filter(commitment -> completion(commitment, each).isInformation())
                    .count());
        }
        return new Scoreboard(
                "AZ-2012-2015",
                asOf,
                of,
                3,
                rows.size(),
                SampleFigures.count(Completion.class, rows, Row::completion),
                SampleFigures.count(Schedule.class, rows, Row::schedule),
                milestones.size(),
                SampleFigures.count(Completion.class, milestones, MilestoneRow::completion),
                SampleFigures.themes(rows),
                SampleFigures.agencies(rows),
                rows,
                coverage,
                coverage.get(of) == 0 ? EdtfDate.UNKNOWN : EdtfDate.of("2014"),
                !updates.isEmpty());
    }

    private Row row(SampleCommitment commitment, Voice of) {
        VoiceState state = state(commitment, of);
        return new Row(
                commitment.ogpId(),
                commitment.number(),
                commitment.title(),
                commitment.summary(),
                commitment.theme(),
                commitment.lead(),
                commitment.agency(),
                everybody(commitment),
                commitment.starts(),
                commitment.due(),
                commitment.due(),
                0,
                state.completion(),
                state.schedule(),
                state.daysLate(),
                state.coverage(),
                state.source());
    }

    /** One of them was planned anew twice. */
    private CommitmentBlock block(SampleCommitment commitment) {
        Map<Voice, VoiceState> voices = new EnumMap<>(Voice.class);
        for (Voice each : Voice.values()) {
            voices.put(each, state(commitment, each));
        }
        boolean replanned = commitment.number().equals(REPLANNED);
        return new CommitmentBlock(
                commitment.ogpId(),
                !commitment.ogpId().equals("AZ0028"),
                commitment.number(),
                commitment.title(),
                commitment.summary(),
                commitment.theme(),
                SampleCommitment.THEMES.get(commitment.theme()),
                commitment.lead(),
                commitment.agency(),
                commitment.leadCollective(),
                everybody(commitment),
                commitment.coLeads().stream()
                        .map(SampleCommitment.AGENCIES::get)
                        .toList(),
                List.of(),
                commitment.starts(),
                commitment.due(),
                replanned ? EdtfDate.of("2012-12-31") : commitment.due(),
                replanned ? 2 : 0,
                replanned ? REPLANNED_DAYS : 0,
                commitment.dateNote(),
                commitment.policyTags(),
                PROMISE,
                voices,
                history(commitment),
                List.of(milestone(commitment)),
                List.of(assessment(commitment)),
                List.of(),
                List.of(IRM));
    }

    private Map<Voice, List<Step>> history(SampleCommitment commitment) {
        List<Step> reported = updateOf(commitment)
                .filter(update -> !update.nil())
                .map(update -> List.of(new Step(update.published(), update.completion())))
                .orElse(List.of());
        return Map.of(
                Voice.GOVERNMENT,
                reported,
                Voice.INDEPENDENT,
                List.of(new Step(LocalDate.of(2014, 12, 31), commitment.midterm())));
    }

    private static List<String> everybody(SampleCommitment commitment) {
        List<String> all = new ArrayList<>(List.of(commitment.lead()));
        all.addAll(commitment.coLeads());
        return all;
    }

    private static AssessmentRow assessment(SampleCommitment commitment) {
        return new AssessmentRow(
                Voice.INDEPENDENT,
                "Independent Reporting Mechanism",
                Review.MIDTERM,
                "2012-13",
                EdtfDate.of("2014"),
                commitment.midterm(),
                commitment.specificity(),
                commitment.potentialImpact(),
                null,
                commitment.ogpValues(),
                commitment.starred(),
                commitment.nextSteps(),
                IRM);
    }

    private MilestoneRow milestone(SampleCommitment commitment) {
        VoiceState state = state(commitment, Voice.GOVERNMENT);
        LocalDate lastUpdate = updateOf(commitment).map(UpdateRow::published).orElse(null);
        return new MilestoneRow(
                commitment.ogpId() + ".1",
                commitment.number(),
                commitment.title(),
                true,
                List.of(commitment.agency()),
                List.of(commitment.lead()),
                commitment.starts(),
                commitment.due(),
                commitment.due(),
                0,
                0,
                state.completion(),
                state.schedule(),
                state.daysLate(),
                lastUpdate,
                SampleFigures.cells(updateOf(commitment)));
    }

    private Optional<UpdateRow> updateOf(SampleCommitment commitment) {
        return updates.stream()
                .filter(update -> update.commitmentNumber().equals(commitment.number()))
                .findFirst();
    }

    private Completion completion(SampleCommitment commitment, Voice of) {
        return switch (of) {
            case GOVERNMENT -> updateOf(commitment).map(UpdateRow::completion).orElse(Completion.NO_INFORMATION);
            case INDEPENDENT -> commitment.midterm();
            case CIVIL_SOCIETY -> Completion.NO_INFORMATION;
        };
    }

    private VoiceState state(SampleCommitment commitment, Voice of) {
        Completion completion = completion(commitment, of);
        LocalDate due = commitment.due().last().orElse(null);
        LocalDate completed = of == Voice.GOVERNMENT
                ? updateOf(commitment).map(UpdateRow::completedOn).orElse(null)
                : null;
        Schedule schedule = schedule(completion, due, completed);
        long daysLate = switch (schedule) {
            case OVERDUE -> ChronoUnit.DAYS.between(due, asOf);
            case LATE -> ChronoUnit.DAYS.between(due, completed);
            default -> 0;
        };
        boolean said = completion.isInformation();
        return new VoiceState(completion, schedule, daysLate, said ? 1 : 0, said ? IRM : "");
    }

    private Schedule schedule(Completion completion, LocalDate due, LocalDate completed) {
        if (due == null || !completion.isInformation()) {
            return Schedule.UNDATED;
        }
        if (completion == Completion.COMPLETE) {
            if (completed == null) {
                return Schedule.UNDATED;
            }
            return completed.isAfter(due) ? Schedule.LATE : Schedule.ON_TIME;
        }
        return asOf.isAfter(due) ? Schedule.OVERDUE : Schedule.BEHIND;
    }
}
