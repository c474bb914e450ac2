package org.opengov.tracker.participation;

import org.opengov.tracker.platform.Breaches;
import org.opengov.tracker.platform.RuleBroken;

/**
 * What a coordinator says to a request for correction.
 *
 * @param text what the public is told
 * @param wordsShown whether the public may read the reader's own words; not of what is set aside
 */
public record Answer(CorrectionOutcome outcome, String text, boolean wordsShown) {

    /** Blanks around do not count. */
    public Answer {
        text = text == null ? "" : text.strip();
    }

    /** @throws RuleBroken when the public would not be told what came of it */
    void require() {
        new Breaches()
                .when(outcome == null, "outcome", "correction.outcome.missing")
                .when(text.isEmpty(), "text", "correction.answer.missing")
                .when(text.length() > CorrectionRequest.LONGEST, "text", "correction.long", CorrectionRequest.LONGEST)
                .raise();
    }
}
