package org.opengov.tracker.report.bundle;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.Schedule;
import org.opengov.tracker.cut.CutMark;
import org.opengov.tracker.cut.PublicRecord.CommitmentBlock;
import org.opengov.tracker.cut.PublicRecord.VoiceState;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.report.StatusReport;
import org.opengov.tracker.report.bundle.Figure.Measure;

/** The tables on earlier cuts: what the report is compared with. */
final class EarlierTables {

    private final StatusReport report;
    private final Messages messages;

    EarlierTables(StatusReport report, Messages messages) {
        this.report = report;
        this.messages = messages;
    }

    List<Table<?>> all() {
        return List.of(cuts(), figures(), commitments());
    }

    private Table<CutMark> cuts() {
        return new Table<>(
                        "before_cuts", messages, () -> report.before().stream().map(StatusReport.Before::cut))
                .whole("cut", CutMark::number)
                .day("as_of", CutMark::day)
                .always()
                .text("cut_sha256", CutMark::sha256)
                .whole("corrects_cut", CutMark::corrects)
                .text("correction_reason", CutMark::reason)
                .key("cut");
    }

    /** A figure as it was in an earlier cut. */
    private record Then(CutMark cut, Figure figure) {}

    private Table<Then> figures() {
        return new Table<>("before_figures", messages, this::everyFigure)
                .whole("cut", then -> then.cut().number())
                .scale("voice", Voice.class, then -> then.figure().voice())
                .scale("measure", Measure.class, then -> then.figure().measure())
                .text("code", then -> then.figure().code())
                .label("code", then -> then.figure().label())
                .whole("count", then -> then.figure().count())
                .always()
                .key("cut", "voice", "measure", "code")
                .refersTo("before_cuts", "cut", "cut");
    }

    private Stream<Then> everyFigure() {
        return report.before().stream()
                .flatMap(before ->
                        Figure.of(before.scoreboard(), messages).map(figure -> new Then(before.cut(), figure)));
    }

    /** Where a commitment stood in an earlier cut, by one voice. It need not be part of the plan any more. */
    private record Stood(CutMark cut, CommitmentBlock commitment, Voice voice) {

        VoiceState state() {
            return commitment.voices().get(voice);
        }
    }

    private Table<Stood> commitments() {
        return new Table<>("before", messages, this::everyStanding)
                .whole("cut", stood -> stood.cut().number())
                .text("commitment", stood -> stood.commitment().ogpId())
                .scale("voice", Voice.class, Stood::voice)
                .text("number", stood -> stood.commitment().number())
                .text("title", stood -> stood.commitment().title())
                .date("due", stood -> stood.commitment().due())
                .scale("completion", Completion.class, stood -> stood.state().completion())
                .scale("schedule", Schedule.class, stood -> stood.state().schedule())
                .whole("days_late", stood -> stood.state().daysLate())
                .share("coverage", stood -> stood.state().coverage())
                .key("cut", "commitment", "voice")
                .refersTo("before_cuts", "cut", "cut");
    }

    private Stream<Stood> everyStanding() {
        return report.before().stream()
                .flatMap(before -> before.commitments().values().stream()
                        .flatMap(commitment -> Arrays.stream(Voice.values())
                                .filter(commitment.voices()::containsKey)
                                .map(voice -> new Stood(before.cut(), commitment, voice))));
    }
}
