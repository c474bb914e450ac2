package org.opengov.tracker.scoreboard;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Completion;

/**
 * One commitment by the word of every voice, side by side: never mixed, never averaged.
 *
 * @param row the commitment, as any voice's scoreboard tells it
 * @param said the rows of the voices that spoke of it; a voice that is not there is silent
 */
public record Compared(Scoreboard.Row row, Map<Voice, Scoreboard.Row> said, Agreement agreement) {

    /** The commitments of a plan in its order, out of the scoreboards of one day. */
    public static List<Compared> of(Map<Voice, Scoreboard> boards) {
        Map<Voice, List<Scoreboard.Row>> rows = new EnumMap<>(Voice.class);
        boards.forEach((voice, board) -> rows.put(voice, board.rows()));
        return ofRows(rows);
    }

    /** @param rows those of every voice: the same commitments in the same order */
    static List<Compared> ofRows(Map<Voice, List<Scoreboard.Row>> rows) {
        List<Compared> all = new ArrayList<>();
        List<Scoreboard.Row> commitments = rows.get(Voice.GOVERNMENT);
        for (int place = 0; place < commitments.size(); place++) {
            Map<Voice, Scoreboard.Row> said = new EnumMap<>(Voice.class);
            for (Map.Entry<Voice, List<Scoreboard.Row>> voice : rows.entrySet()) {
                Scoreboard.Row own = voice.getValue().get(place);
                if (own.saysSomething()) {
                    said.put(voice.getKey(), own);
                }
            }
            all.add(new Compared(
                    commitments.get(place),
                    said,
                    Agreement.of(said.values().stream()
                            .map(Scoreboard.Row::completion)
                            .toList())));
        }
        return List.copyOf(all);
    }

    /** How many steps of the scale of completion lie between the words; 0 where they cannot be held against each other. */
    public int steps() {
        List<Integer> degrees = said.values().stream()
                .map(Scoreboard.Row::completion)
                .filter(Completion::isReportable)
                .map(Enum::ordinal)
                .sorted()
                .toList();
        return degrees.size() < 2 ? 0 : degrees.get(degrees.size() - 1) - degrees.get(0);
    }
}
