package org.opengov.tracker.scoreboard.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.opengov.tracker.commitment.Completion;

/** A stretch of a bar: where it begins, how long it is, and of what. */
public record Stretch(Completion completion, int from, int count) {

    private static final List<Completion> FULLEST_FIRST = List.of(
            Completion.COMPLETE,
            Completion.SUBSTANTIAL,
            Completion.LIMITED,
            Completion.NOT_STARTED,
            Completion.WITHDRAWN,
            Completion.UNCLEAR,
            Completion.NO_INFORMATION);

    /** The degrees that occur, fullest first, as stretches of one bar. */
    static List<Stretch> of(Map<Completion, Integer> counts) {
        List<Stretch> stretches = new ArrayList<>();
        int from = 0;
        for (Completion completion : FULLEST_FIRST) {
            int count = counts.get(completion);
            if (count > 0) {
                stretches.add(new Stretch(completion, from, count));
                from += count;
            }
        }
        return stretches;
    }
}
