package org.opengov.tracker.opendata;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.Schedule;
import org.opengov.tracker.history.Direction;
import org.opengov.tracker.history.Happening;
import org.opengov.tracker.history.Span;
import org.opengov.tracker.scoreboard.Scoreboard;

/**
 * What changed of a plan between the end of one day and the end of another.
 *
 * @param commitments how many commitments the plan has
 * @param sample whether illustrative updates are among the data
 * @param voices the figures of each voice that is asked for
 * @param moves the commitments that moved, in the plan's order, once for each voice by whose word they did
 * @param happened how often each thing happened; what did not is left out
 * @param amendments the latest decision first, as the two after it; a thousand of each at most
 * @param marks what else happened to the plan, the latest first
 * @param address the page with the same figures
 */
public record ChangesData(
        String plan,
        LocalDate from,
        LocalDate to,
        long revision,
        int commitments,
        boolean sample,
        Map<Voice, Figures> voices,
        List<Move> moves,
        Map<Happening, Integer> happened,
        List<AmendmentData> amendments,
        List<UpdateData> updates,
        List<AssessmentData> assessments,
        List<Mark> marks,
        String address) {

    /**
     * The figures of one voice.
     *
     * @param moved how many commitments moved which way; what none did is left out
     */
    public record Figures(State then, State now, Map<Direction, Long> moved) {}

    /** The counts of one day; {@code coverage} tells of how many commitments the voice had said anything. */
    public record State(Map<Completion, Integer> completion, Map<Schedule, Integer> schedule, int coverage) {

        static State of(Scoreboard board) {
            return new State(
                    board.completion(), board.schedule(), board.coverage().get(board.voice()));
        }
    }

    /** How one commitment moved by the word of one voice. */
    public record Move(
            String ogpId,
            String number,
            String title,
            Voice voice,
            Direction direction,
            Stand was,
            Stand is,
            String address) {}

    /** Where it stood on one of the days; {@code source} is what that rests on, empty for nothing. */
    public record Stand(Completion completion, Schedule schedule, long daysLate, SaidDate due, String source) {

        static Stand of(Scoreboard.Row row, Site site) {
            return new Stand(
                    row.completion(), row.schedule(), row.daysLate(), SaidDate.of(row.due()), site.full(row.source()));
        }
    }

    /** Something that happened to the plan as a whole; {@code name} is the code of the period or cut, else empty. */
    public record Mark(LocalDate day, Happening happened, String name) {}

    /** What is told of the records that were published between the two days. */
    record Published(List<AmendmentData> amendments, List<UpdateData> updates, List<AssessmentData> assessments) {}

    /** @param voice the only voice to be told; null for all */
    static ChangesData of(Span span, Voice voice, Published published, Site site) {
        Scoreboard any = span.now().get(Voice.GOVERNMENT);
        Map<Voice, Figures> voices = new EnumMap<>(Voice.class);
        span.now().forEach((each, board) -> {
            if (voice == null || voice == each) {
                voices.put(each, new Figures(State.of(span.then().get(each)), State.of(board), span.directions(each)));
            }
        });
        return new ChangesData(
                span.plan(),
                span.from(),
                span.to(),
                any.revision(),
                any.commitments(),
                any.sample(),
                voices,
                span.moved().stream()
                        .flatMap(moved -> moved.moves().stream()
                                .filter(move -> voice == null || voice == move.voice())
                                .map(move -> move(moved, move, site)))
                        .toList(),
                span.counts(),
                published.amendments(),
                published.updates(),
                published.assessments(),
                span.marks().stream()
                        .map(mark -> new Mark(mark.day(), mark.happening(), mark.name()))
                        .toList(),
                site.changes(span.plan()) + "?from=" + span.from() + "&to=" + span.to()
                        + (voice == null ? "" : "&voice=" + voice));
    }

    private static Move move(Span.Moved moved, Span.Move move, Site site) {
        return new Move(
                moved.ogpId(),
                moved.number(),
                moved.title(),
                move.voice(),
                move.direction(),
                Stand.of(move.was(), site),
                Stand.of(move.is(), site),
                site.commitment(moved.ogpId()));
    }
}
