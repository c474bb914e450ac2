package org.opengov.tracker.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opengov.tracker._support.SampleReports;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.Schedule;
import org.opengov.tracker.cut.CutMark;
import org.opengov.tracker.cut.PublicRecord;
import org.opengov.tracker.cut.PublicRecord.CommitmentBlock;
import org.opengov.tracker.cut.PublicRecord.MilestoneRow;
import org.opengov.tracker.cut.PublicRecord.Period;
import org.opengov.tracker.cut.PublicRecord.Step;
import org.opengov.tracker.cut.PublicRecord.UpdateRow;
import org.opengov.tracker.cut.PublicRecord.VoiceState;
import org.opengov.tracker.cycle.CellState;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.report.Scope;
import org.opengov.tracker.report.StatusReport;
import org.opengov.tracker.scoreboard.Narrowed;
import org.opengov.tracker.scoreboard.Scoreboard;

/**
 * A plan as large as asked for, in memory: the real commitments over and over, each with five milestones, an update a
 * milestone and period, the word of three voices, and two cuts before. The same every time.
 */
final class LargePlan {

    /** How many commitments the real plan has. */
    static final int REAL = 37;

    private static final int MILESTONES = 5;
    private static final LocalDate DUE = LocalDate.of(2015, 12, 31);
    private static final List<Completion> DEGREES = List.of(
            Completion.NOT_STARTED,
            Completion.LIMITED,
            Completion.SUBSTANTIAL,
            Completion.COMPLETE,
            Completion.LIMITED);
    private static final Completion SILENCE = Completion.NO_INFORMATION;

    private final StatusReport plain;
    private final List<Period> periods;

    private LargePlan(int commitments) {
        this.plain = SampleReports.large(commitments);
        this.periods = plain.record().periods();
    }

    /** The real plan where it has as many commitments as that, else a large one. */
    static StatusReport sized(int commitments) {
        return commitments == REAL ? SampleReports.large(REAL) : new LargePlan(commitments).report();
    }

    private StatusReport report() {
        List<CommitmentBlock> blocks = blocks(periods.size());
        List<UpdateRow> updates = updates(blocks);
        Map<Voice, Scoreboard> voices = voices(blocks);
        PublicRecord record = new PublicRecord(
                PublicRecord.EDITION,
                plain.plan(),
                plain.record().asOf(),
                plain.record().revision(),
                false,
                voices,
                periods,
                blocks,
                updates);
        return new StatusReport(
                record,
                Scope.WHOLE,
                voices.get(Voice.GOVERNMENT),
                voices,
                blocks,
                updates,
                List.of(before(2), before(1)),
                new StatusReport.Origin(
                        plain.origin().site(),
                        plain.origin().madeAt(),
                        mark(3, plain.record().asOf()),
                        plain.origin().kind()));
    }

    private StatusReport.Before before(int cut) {
        List<CommitmentBlock> blocks = blocks(cut);
        Map<String, CommitmentBlock> byId = new LinkedHashMap<>();
        blocks.forEach(block -> byId.put(block.ogpId(), block));
        return new StatusReport.Before(
                mark(cut, periods.get(cut).dueOn()), voices(blocks).get(Voice.GOVERNMENT), byId);
    }

    private CutMark mark(int number, LocalDate day) {
        return new CutMark(plain.plan().code(), number, day, "0123456789abcdef".repeat(4), null, "");
    }

    /** As they stood when so many periods were reported on. */
    private List<CommitmentBlock> blocks(int reported) {
        List<CommitmentBlock> blocks = new ArrayList<>();
        for (CommitmentBlock block : plain.commitments()) {
            blocks.add(block(block, blocks.size(), reported));
        }
        return blocks;
    }

    private CommitmentBlock block(CommitmentBlock from, int index, int reported) {
        Map<Voice, VoiceState> states = new EnumMap<>(from.voices());
        states.put(Voice.GOVERNMENT, state(degree(index, reported)));
        states.put(Voice.CIVIL_SOCIETY, state(index % 3 == 0 ? Completion.LIMITED : SILENCE));
        Map<Voice, List<Step>> history = new EnumMap<>(from.history());
        history.put(Voice.GOVERNMENT, steps(index, reported));
        return new CommitmentBlock(
                from.ogpId(),
                from.ogpIdInferred(),
                from.number(),
                from.title(),
                from.summary(),
                from.themeNumber(),
                from.themeTitle(),
                from.lead(),
                from.leadAgency(),
                from.leadCollective(),
                from.agencies(),
                from.coLeadAgencies(),
                from.supportingAgencies(),
                from.starts(),
                from.due(),
                from.adoptedDue(),
                from.replannings(),
                from.slipDays(),
                from.dateNote(),
                from.policyTags(),
                from.promise(),
                states,
                history,
                milestones(from, index, reported),
                from.assessments(),
                from.amendments(),
                from.sources());
    }

    private List<Step> steps(int index, int reported) {
        List<Step> steps = new ArrayList<>();
        for (int period = 0; period < reported; period++) {
            steps.add(new Step(periods.get(period).dueOn(), degree(index, period + 1)));
        }
        return steps;
    }

    private static Completion degree(int index, int reported) {
        return DEGREES.get((index % 3 + reported) % DEGREES.size());
    }

    private static VoiceState state(Completion completion) {
        boolean open = completion != Completion.COMPLETE && completion.isInformation();
        return new VoiceState(completion, open ? Schedule.OVERDUE : Schedule.UNDATED, open ? 400 : 0, 1, "/updates");
    }

    private List<MilestoneRow> milestones(CommitmentBlock of, int index, int reported) {
        List<MilestoneRow> milestones = new ArrayList<>();
        for (int number = 1; number <= MILESTONES; number++) {
            VoiceState state = state(degree(index + number, reported));
            milestones.add(new MilestoneRow(
                    of.ogpId() + "." + number,
                    of.number(),
                    LargeWords.title(index, number),
                    number > 1,
                    List.of(of.leadAgency()),
                    List.of(of.lead()),
                    of.starts(),
                    EdtfDate.of(DUE.toString()),
                    EdtfDate.of(DUE.toString()),
                    0,
                    0,
                    state.completion(),
                    state.schedule(),
                    state.daysLate(),
                    periods.get(reported - 1).dueOn(),
                    cells(reported)));
        }
        return milestones;
    }

    private Map<String, CellState> cells(int reported) {
        Map<String, CellState> cells = new LinkedHashMap<>();
        for (int period = 0; period < periods.size(); period++) {
            cells.put(periods.get(period).code(), period < reported ? CellState.PUBLISHED : CellState.NOT_YET_DUE);
        }
        return cells;
    }

    /** The newest first, as a record holds them. */
    private List<UpdateRow> updates(List<CommitmentBlock> blocks) {
        List<UpdateRow> updates = new ArrayList<>();
        for (int period = periods.size() - 1; period >= 0; period--) {
            for (CommitmentBlock block : blocks) {
                for (MilestoneRow milestone : block.milestones()) {
                    updates.add(update(updates.size(), block, milestone, periods.get(period)));
                }
            }
        }
        return updates;
    }

    private static UpdateRow update(int index, CommitmentBlock block, MilestoneRow milestone, Period period) {
        return new UpdateRow(
                (long) index + 1,
                milestone.id(),
                block.ogpId(),
                block.number(),
                milestone.title(),
                block.lead(),
                block.leadAgency(),
                period.code(),
                period.dueOn(),
                false,
                index % 11 == 0,
                null,
                "",
                milestone.completion(),
                milestone.completion() == Completion.COMPLETE ? period.endsOn() : null,
                LargeWords.text(index),
                LargeWords.text(index + 1),
                LargeWords.text(index + 2),
                null,
                LargeWords.evidence(index));
    }

    /** The figures counted from the blocks, as the product counts those of a part. */
    private Map<Voice, Scoreboard> voices(List<CommitmentBlock> blocks) {
        Map<Voice, Scoreboard> boards = new EnumMap<>(Voice.class);
        plain.voices().forEach((voice, board) -> boards.put(voice, board(board, voice, blocks)));
        List<Completion> milestones = blocks.stream()
                .flatMap(block -> block.milestones().stream())
                .map(MilestoneRow::completion)
                .toList();
        return new Narrowed(row -> true, milestones).of(boards);
    }

    private static Scoreboard board(Scoreboard from, Voice voice, List<CommitmentBlock> blocks) {
        List<Scoreboard.Row> rows = new ArrayList<>();
        for (Scoreboard.Row row : from.rows()) {
            VoiceState state = blocks.get(rows.size()).voices().get(voice);
            rows.add(new Scoreboard.Row(
                    row.ogpId(),
                    row.number(),
                    row.title(),
                    row.summary(),
                    row.theme(),
                    row.leadAgency(),
                    row.leadAgencyName(),
                    row.agencies(),
                    row.starts(),
                    row.due(),
                    row.adoptedDue(),
                    row.replannings(),
                    state.completion(),
                    state.schedule(),
                    state.daysLate(),
                    state.coverage(),
                    state.source()));
        }
        return new Scoreboard(
                from.plan(),
                from.asOf(),
                voice,
                from.revision(),
                from.commitments(),
                from.completion(),
                from.schedule(),
                from.milestones(),
                from.milestoneCompletion(),
                from.themes(),
                from.agencies(),
                rows,
                from.coverage(),
                EdtfDate.of("2016"),
                false);
    }
}
