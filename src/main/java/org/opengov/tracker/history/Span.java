package org.opengov.tracker.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.opengov.tracker.assessment.Assessment;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Amendment;
import org.opengov.tracker.progress.ProgressUpdate;
import org.opengov.tracker.scoreboard.Scoreboard;

/**
 * What changed of a plan between the end of one day and the end of another. Its figures are those of the scoreboards of
 * the two days.
 *
 * @param then the scoreboard of every voice on the earlier day
 * @param now the scoreboard of every voice on the later day
 * @param moved the commitments that moved by the word of any voice, in the plan's order
 * @param counts how often each thing happened after the earlier day and up to the later; what did not is left out
 * @param amendments the latest decision first, as the two after it; no more than were asked for
 * @param marks what else happened, the latest first
 */
public record Span(
        String plan,
        LocalDate from,
        LocalDate to,
        Map<Voice, Scoreboard> then,
        Map<Voice, Scoreboard> now,
        List<Moved> moved,
        Map<Happening, Integer> counts,
        List<Amendment> amendments,
        List<ProgressUpdate> updates,
        List<Assessment> assessments,
        List<Mark> marks) {

    /** How one commitment moved by the word of one voice. */
    public record Move(Voice voice, Direction direction, Scoreboard.Row was, Scoreboard.Row is) {

        /** Whether the promise itself is due on another date than before. */
        public boolean isReplanned() {
            return !was.due().equals(is.due());
        }
    }

    /**
     * One commitment that moved.
     *
     * @param moves one a voice by whose word it moved
     */
    public record Moved(String ogpId, String number, String title, List<Move> moves) {

        /** Whether anybody says that it has come further or less far; else only its dates or its schedule moved. */
        public boolean isInCompletion() {
            return moves.stream().anyMatch(move -> move.direction() != Direction.DATES);
        }
    }

    /**
     * Something that happened to the plan as a whole.
     *
     * @param name code of the period or the cut; empty for the adoption
     */
    public record Mark(LocalDate day, Happening happening, String name) {}

    /** The commitments that moved between two days, in the plan's order. */
    static List<Moved> moved(Map<Voice, Scoreboard> then, Map<Voice, Scoreboard> now) {
        Map<Voice, Map<String, Scoreboard.Row>> before = new EnumMap<>(Voice.class);
        then.forEach((voice, board) -> before.put(voice, byId(board)));
        Map<Voice, Map<String, Scoreboard.Row>> since = new EnumMap<>(Voice.class);
        now.forEach((voice, board) -> since.put(voice, byId(board)));
        List<Moved> moved = new ArrayList<>();
        for (Scoreboard.Row row : now.get(Voice.GOVERNMENT).rows()) {
            List<Move> moves = new ArrayList<>();
            for (Voice voice : Voice.values()) {
                add(
                        moves,
                        voice,
                        before.get(voice).get(row.ogpId()),
                        since.get(voice).get(row.ogpId()));
            }
            if (!moves.isEmpty()) {
                moved.add(new Moved(row.ogpId(), row.number(), row.title(), List.copyOf(moves)));
            }
        }
        return List.copyOf(moved);
    }

    private static Map<String, Scoreboard.Row> byId(Scoreboard board) {
        return board.rows().stream().collect(Collectors.toMap(Scoreboard.Row::ogpId, Function.identity()));
    }

    /** Of a commitment of which a voice never spoke the days pass too; that is no word of that voice. */
    private static void add(List<Move> moves, Voice voice, Scoreboard.Row was, Scoreboard.Row is) {
        if (was.completion().isInformation() || is.completion().isInformation()) {
            Direction.of(stand(was), stand(is)).ifPresent(direction -> moves.add(new Move(voice, direction, was, is)));
        }
    }

    private static Stand stand(Scoreboard.Row row) {
        return new Stand(row.completion(), row.schedule(), row.due());
    }

    /** How many commitments moved which way by the word of a voice; what none did is left out. */
    public Map<Direction, Long> directions(Voice voice) {
        return moved.stream()
                .flatMap(each -> each.moves().stream())
                .filter(move -> move.voice() == voice)
                .collect(Collectors.groupingBy(
                        Move::direction, () -> new EnumMap<>(Direction.class), Collectors.counting()));
    }

    /** The commitments of which somebody says that they came further or less far. */
    public List<Moved> inCompletion() {
        return moved.stream().filter(Moved::isInCompletion).toList();
    }

    /** The commitments of which only dates or schedule moved. */
    public List<Moved> inDatesOnly() {
        return moved.stream().filter(each -> !each.isInCompletion()).toList();
    }

    /** How often a thing happened. */
    public int count(Happening happening) {
        return counts.getOrDefault(happening, 0);
    }

    /** Whether nothing happened and nothing moved. */
    public boolean isQuiet() {
        return counts.isEmpty() && moved.isEmpty();
    }
}
