package org.opengov.tracker.report.page;

import java.util.Map;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.scoreboard.Scoreboard;

/** The one figure on the cover; where the voice said nothing at all it is how many commitments it is silent on. */
final class PageHeadline {

    private final Scoreboard scoreboard;
    private final PageWords words;

    PageHeadline(Scoreboard scoreboard, PageWords words) {
        this.scoreboard = scoreboard;
        this.words = words;
    }

    Map<String, Object> fields() {
        int total = scoreboard.commitments();
        int spoken = scoreboard.coverage().getOrDefault(scoreboard.voice(), 0);
        boolean silent = spoken == 0;
        int figure = silent ? total : scoreboard.completion().getOrDefault(Completion.COMPLETE, 0);
        return Map.of(
                "figure", words.number(figure),
                "after", words.say(silent ? "headline.silent" : "headline.complete", figure, total),
                "coverage", words.say("headline.coverage", spoken, total),
                "whose", words.say("whose." + scoreboard.voice()));
    }
}
