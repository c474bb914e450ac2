package org.opengov.tracker.report.bundle;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.Schedule;
import org.opengov.tracker.cut.PublicRecord.CommitmentBlock;
import org.opengov.tracker.cut.PublicRecord.MilestoneRow;
import org.opengov.tracker.cut.PublicRecord.Promise;
import org.opengov.tracker.cut.PublicRecord.VoiceState;
import org.opengov.tracker.cycle.CellState;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.report.ReportWords;
import org.opengov.tracker.report.StatusReport;
import org.opengov.tracker.report.bundle.BundleTables.Part;

/** The tables on commitments and milestones: what was promised, and where it stands by each voice. */
final class CommitmentTables {

    private final StatusReport report;
    private final Messages messages;
    private final ReportWords words;

    CommitmentTables(StatusReport report, Messages messages) {
        this.report = report;
        this.messages = messages;
        this.words = new ReportWords(messages);
    }

    List<Table<?>> all() {
        return List.of(commitments(), voices(), history(), milestones(), cells());
    }

    private Table<CommitmentBlock> commitments() {
        Table<CommitmentBlock> commitments = new Table<>("commitments", messages, () -> report.commitments().stream())
                .text("commitment", CommitmentBlock::ogpId)
                .yesNo("commitment_inferred", CommitmentBlock::ogpIdInferred)
                .text("number", CommitmentBlock::number)
                .text("title", CommitmentBlock::title)
                .text("summary", CommitmentBlock::summary)
                .text("theme", block -> BundleTables.orUnstated(block.themeNumber()))
                .always()
                .text("theme_title", words::theme)
                .text("lead_agency", CommitmentBlock::lead)
                .text("lead_agency_name", CommitmentBlock::leadAgency)
                .list("agencies", CommitmentBlock::agencies)
                .list("co_lead_agency_names", CommitmentBlock::coLeadAgencies)
                .list("supporting_agency_names", CommitmentBlock::supportingAgencies)
                .date("starts", CommitmentBlock::starts)
                .date("due", CommitmentBlock::due)
                .date("adopted_due", CommitmentBlock::adoptedDue)
                .whole("replannings", CommitmentBlock::replannings)
                .whole("slip_days", CommitmentBlock::slipDays)
                .text("date_note", CommitmentBlock::dateNote)
                .list("policy_tags", CommitmentBlock::policyTags);
        promise(commitments);
        return commitments
                .list("sources", block -> addresses(block.sources()))
                .key("commitment")
                .refersTo("themes", "theme", "theme")
                .refersTo("agencies", "lead_agency", "agency");
    }

    private void promise(Table<CommitmentBlock> commitments) {
        Function<CommitmentBlock, Promise> promise = CommitmentBlock::promise;
        commitments
                .text("problem", promise.andThen(Promise::problem))
                .text("objective", promise.andThen(Promise::objective))
                .text("description", promise.andThen(Promise::description))
                .text("indicator", promise.andThen(Promise::indicator))
                .text("baseline", promise.andThen(Promise::baseline))
                .text("target", promise.andThen(Promise::target))
                .text("contact", promise.andThen(Promise::contact))
                .list("ogp_values", promise.andThen(Promise::ogpValues).andThen(BundleTables::codes))
                .label(
                        "ogp_values",
                        promise.andThen(Promise::ogpValues).andThen(values -> BundleTables.labels(values, messages)))
                .list("sdg_targets", promise.andThen(Promise::sdgTargets));
    }

    private List<String> addresses(List<String> sources) {
        return sources.stream().map(report::addressOf).toList();
    }

    /** What one voice says of one commitment. */
    private record Spoken(String commitment, Voice voice, VoiceState state) {}

    private Table<Spoken> voices() {
        return new Table<>("voices", messages, this::everyState)
                .text("commitment", Spoken::commitment)
                .scale("voice", Voice.class, Spoken::voice)
                .scale("completion", Completion.class, spoken -> spoken.state().completion())
                .scale("schedule", Schedule.class, spoken -> spoken.state().schedule())
                .whole("days_late", spoken -> spoken.state().daysLate())
                .share("coverage", spoken -> spoken.state().coverage())
                .text("source", spoken -> report.addressOf(spoken.state().source()))
                .key("commitment", "voice")
                .refersTo("commitments", "commitment", "commitment");
    }

    private Stream<Spoken> everyState() {
        return report.commitments().stream()
                .flatMap(commitment -> Arrays.stream(Voice.values())
                        .filter(commitment.voices()::containsKey)
                        .map(voice -> new Spoken(
                                commitment.ogpId(), voice, commitment.voices().get(voice))));
    }

    /** From a day on, a voice's word on a commitment was this. */
    private record Turn(String commitment, Voice voice, LocalDate from, Completion completion) {}

    private Table<Turn> history() {
        return new Table<>("history", messages, this::everyTurn)
                .text("commitment", Turn::commitment)
                .scale("voice", Voice.class, Turn::voice)
                .day("from_day", Turn::from)
                .scale("completion", Completion.class, Turn::completion)
                .key("commitment", "voice", "from_day")
                .refersTo("commitments", "commitment", "commitment");
    }

    private Stream<Turn> everyTurn() {
        return report.commitments().stream()
                .flatMap(commitment -> Arrays.stream(Voice.values())
                        .flatMap(voice -> commitment.history().getOrDefault(voice, List.of()).stream()
                                .map(step -> new Turn(commitment.ogpId(), voice, step.from(), step.completion()))));
    }

    private Table<Part<MilestoneRow>> milestones() {
        return new Table<Part<MilestoneRow>>(
                        "milestones", messages, () -> BundleTables.parts(report, CommitmentBlock::milestones))
                .text("milestone", part -> part.it().id())
                .text("commitment", Part::of)
                .always()
                .text("number", part -> part.it().commitmentNumber())
                .text("title", part -> part.it().title())
                .yesNo("derived", part -> part.it().derived())
                .list("agencies", part -> part.it().agencyCodes())
                .list("agency_names", part -> part.it().agencies())
                .date("starts", part -> part.it().starts())
                .date("due", part -> part.it().due())
                .date("adopted_due", part -> part.it().adoptedDue())
                .whole("replannings", part -> part.it().replannings())
                .whole("slip_days", part -> part.it().slipDays())
                .scale("completion", Completion.class, part -> part.it().completion())
                .scale("schedule", Schedule.class, part -> part.it().schedule())
                .whole("days_late", part -> part.it().daysLate())
                .day("last_update", part -> part.it().lastUpdate())
                .key("milestone")
                .refersTo("commitments", "commitment", "commitment");
    }

    /** What the public board says of a milestone in a period. */
    private record Cell(String milestone, String period, CellState state) {}

    private Table<Cell> cells() {
        return new Table<>("cells", messages, this::everyCell)
                .text("milestone", Cell::milestone)
                .text("period", Cell::period)
                .scale("state", CellState.class, Cell::state)
                .key("milestone", "period")
                .refersTo("milestones", "milestone", "milestone")
                .refersTo("periods", "period", "period");
    }

    private Stream<Cell> everyCell() {
        return BundleTables.parts(report, CommitmentBlock::milestones)
                .map(Part::it)
                .flatMap(milestone -> report.record().periods().stream()
                        .filter(period -> milestone.cells().containsKey(period.code()))
                        .map(period -> new Cell(
                                milestone.id(), period.code(), milestone.cells().get(period.code()))));
    }
}
