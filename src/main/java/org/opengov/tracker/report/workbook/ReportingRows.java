package org.opengov.tracker.report.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.cut.CutMark;
import org.opengov.tracker.cut.PublicRecord.VoiceState;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.report.Burndown;
import org.opengov.tracker.report.Burndown.Point;
import org.opengov.tracker.report.Changes;
import org.opengov.tracker.report.Changes.Move;
import org.opengov.tracker.report.Reporting;
import org.opengov.tracker.report.Reporting.AgencyScore;
import org.opengov.tracker.report.Reporting.Gap;
import org.opengov.tracker.report.Reporting.PeriodScore;
import org.opengov.tracker.report.StatusReport;
import org.opengov.tracker.scoreboard.Scoreboard;

/** The workbook's pattern rows that tell of time: what moved, what was left to do, who reported and who did not. */
final class ReportingRows {

    private final StatusReport report;
    private final Messages messages;
    private final Reporting reporting;

    ReportingRows(StatusReport report, Messages messages) {
        this.report = report;
        this.messages = messages;
        this.reporting = Reporting.of(report);
    }

    List<PatternRows<?>> all() {
        return List.of(cuts(), moves(), compared(), periods(), answering(), gaps(), left());
    }

    private PatternRows<CutMark> cuts() {
        return new PatternRows<>(
                        "cut",
                        Optional.ofNullable(report.origin().cut()).stream().toList())
                .field("number", CutMark::number)
                .field("day", CutMark::day)
                .field("sha256", CutMark::sha256)
                .field("reason", CutMark::reason)
                .field("address", cut -> report.origin().site() + "/verify/" + cut.code());
    }

    /** A move with the cut since which it is one. */
    private record Moved(CutMark since, Move move) {

        Object before(Function<VoiceState, Object> field) {
            return Optional.ofNullable(move.before()).map(field).orElse(null);
        }

        Object now(Function<VoiceState, Object> field) {
            return Optional.ofNullable(move.now()).map(field).orElse(null);
        }
    }

    private PatternRows<Moved> moves() {
        List<Moved> moves = Changes.of(report).stream()
                .flatMap(changes -> changes.moves().stream()
                        .map(move -> new Moved(changes.since().cut(), move)))
                .toList();
        return new PatternRows<>("move", moves)
                .field("since", moved -> moved.since().number())
                .field("sinceDay", moved -> moved.since().day())
                .field("id", moved -> moved.move().commitment().ogpId())
                .field("number", moved -> moved.move().commitment().number())
                .field("title", moved -> moved.move().commitment().title())
                .field(
                        "direction",
                        moved -> messages.text(
                                "report.pdf.direction." + moved.move().direction()))
                .field("directionCode", moved -> moved.move().direction().name())
                .field("was", moved -> moved.before(VoiceState::completion))
                .field("is", moved -> moved.now(VoiceState::completion))
                .field("wasSchedule", moved -> moved.before(VoiceState::schedule))
                .field("isSchedule", moved -> moved.now(VoiceState::schedule))
                .field(
                        "wasDue",
                        moved -> moved.move().was() == null
                                ? null
                                : moved.move().was().due())
                .field(
                        "isDue",
                        moved -> moved.move().is() == null
                                ? null
                                : moved.move().is().due());
    }

    /** One count of one cut, or of the report itself, whose cut is null where it is made of none. */
    private record Counted(CutMark cut, Scoreboard board, Completion degree) {}

    private PatternRows<Counted> compared() {
        List<Counted> counted = new ArrayList<>();
        report.before()
                .forEach(before -> counted(before.cut(), before.scoreboard()).forEach(counted::add));
        counted(report.origin().cut(), report.scoreboard()).forEach(counted::add);
        return new PatternRows<>("compared", counted)
                .field("cut", row -> row.cut() == null ? null : row.cut().number())
                .field("day", row -> row.board().asOf())
                .field("completion", Counted::degree)
                .field("completionCode", row -> row.degree().name())
                .field("commitments", row -> row.board().completion().getOrDefault(row.degree(), 0));
    }

    private static Stream<Counted> counted(CutMark cut, Scoreboard board) {
        return Arrays.stream(Completion.values()).map(degree -> new Counted(cut, board, degree));
    }

    private PatternRows<PeriodScore> periods() {
        return new PatternRows<>("period", reporting.periods())
                .field("code", score -> score.period().code())
                .field("due", score -> score.period().dueOn())
                .field("closed", score -> score.period().closedOn())
                .field("owed", PeriodScore::owed)
                .field("published", PeriodScore::published)
                .field("nil", PeriodScore::nil)
                .field("late", PeriodScore::late)
                .field("missing", PeriodScore::missing)
                .field("notYetDue", PeriodScore::notYetDue);
    }

    private PatternRows<AgencyScore> answering() {
        return new PatternRows<>("answering", reporting.agencies())
                .field("code", AgencyScore::code)
                .field("name", AgencyScore::name)
                .field("owed", AgencyScore::owed)
                .field("published", AgencyScore::published)
                .field("nil", AgencyScore::nil)
                .field("missing", AgencyScore::missing)
                .field("updates", score -> score.backed().updates())
                .field("backed", score -> score.backed().backed());
    }

    /** One update that is missing. */
    private record Missing(AgencyScore agency, Gap gap, String period) {}

    private PatternRows<Missing> gaps() {
        List<Missing> missing = reporting.agencies().stream()
                .flatMap(agency -> agency.gaps().stream()
                        .flatMap(gap -> gap.periods().stream().map(period -> new Missing(agency, gap, period))))
                .toList();
        return new PatternRows<>("gap", missing)
                .field("milestone", row -> row.gap().milestone().id())
                .field("commitmentNumber", row -> row.gap().milestone().commitmentNumber())
                .field("title", row -> row.gap().milestone().title())
                .field("agency", row -> row.agency().name())
                .field("period", Missing::period)
                .field("due", row -> row.gap().milestone().due());
    }

    private PatternRows<Point> left() {
        Burndown burndown = Burndown.of(report);
        PatternRows<Point> left = new PatternRows<>("left", burndown.points())
                .field("day", Point::day)
                .field("planned", Point::planned);
        for (Voice voice : Voice.values()) {
            left.field(voice.name(), point -> point.left().get(voice));
        }
        return left;
    }
}
