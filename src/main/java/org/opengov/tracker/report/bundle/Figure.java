package org.opengov.tracker.report.bundle;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.Schedule;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.scoreboard.Scoreboard;

/**
 * One count of a scoreboard.
 *
 * @param code what is counted of the measure; {@code ALL} for everything
 * @param label the word for the code
 */
record Figure(Voice voice, Measure measure, String code, String label, int count) {

    private static final String ALL = "ALL";

    /** What is counted. */
    enum Measure {
        COMMITMENTS,
        SPOKEN_OF,
        COMPLETION,
        SCHEDULE,
        MILESTONES,
        MILESTONE_COMPLETION
    }

    /** Every figure of a scoreboard; those of milestones only in the government's voice, for no other speaks of them. */
    static Stream<Figure> of(Scoreboard board, Messages messages) {
        Voice voice = board.voice();
        String all = messages.text("report.bundle.all");
        Stream<Figure> commitments = Stream.of(
                        Stream.of(
                                new Figure(voice, Measure.COMMITMENTS, ALL, all, board.commitments()),
                                new Figure(
                                        voice,
                                        Measure.SPOKEN_OF,
                                        ALL,
                                        all,
                                        board.coverage().getOrDefault(voice, 0))),
                        each(voice, Measure.COMPLETION, Completion.values(), board.completion(), messages),
                        each(voice, Measure.SCHEDULE, Schedule.values(), board.schedule(), messages))
                .flatMap(figures -> figures);
        return voice == Voice.GOVERNMENT ? Stream.concat(commitments, milestones(board, messages)) : commitments;
    }

    private static Stream<Figure> milestones(Scoreboard board, Messages messages) {
        String all = messages.text("report.bundle.all");
        return Stream.concat(
                Stream.of(new Figure(board.voice(), Measure.MILESTONES, ALL, all, board.milestones())),
                each(
                        board.voice(),
                        Measure.MILESTONE_COMPLETION,
                        Completion.values(),
                        board.milestoneCompletion(),
                        messages));
    }

    private static <E extends Enum<E>> Stream<Figure> each(
            Voice voice, Measure measure, E[] codes, Map<E, Integer> counts, Messages messages) {
        return Arrays.stream(codes)
                .map(code ->
                        new Figure(voice, measure, code.name(), messages.label(code), counts.getOrDefault(code, 0)));
    }
}
