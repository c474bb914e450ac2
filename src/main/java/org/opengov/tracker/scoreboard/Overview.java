package org.opengov.tracker.scoreboard;

import java.util.List;
import java.util.Map;
import org.opengov.tracker.assessment.Voice;

/**
 * Everything that is computed of a plan for a day, from one reading.
 *
 * @param boards the scoreboards of every voice
 * @param gaps what is missing in the record
 * @param ratings what independent reviewers said besides completion
 */
public record Overview(Map<Voice, Scoreboard> boards, List<Gap> gaps, Ratings ratings) {

    /** @param voice whose word; null for the voice that has spoken of the most commitments */
    public Scoreboard board(Voice voice) {
        return boards.get(voice == null ? Scoreboards.widest(boards) : voice);
    }

    /** How many lines it has, every voice's counted. */
    int rows() {
        return boards.values().stream().mapToInt(Scoreboard::commitments).sum();
    }
}
