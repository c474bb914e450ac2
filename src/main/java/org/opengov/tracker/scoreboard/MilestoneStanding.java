package org.opengov.tracker.scoreboard;

import java.time.LocalDate;
import java.util.Map;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.Milestone;
import org.opengov.tracker.commitment.Terms;
import org.opengov.tracker.commitment.Timing;
import org.opengov.tracker.progress.PublishedUpdates.Reported;

/**
 * Where one milestone stands in the government's voice on one day.
 *
 * @param terms what is promised, with every amendment decided by then
 * @param completion how far it has come; withdrawn from the day on which that was decided
 */
public record MilestoneStanding(Terms terms, Completion completion, Timing timing) {

    /** @param latest what the latest update said of each milestone that has one, by the milestone's id */
    static MilestoneStanding of(Milestone milestone, Map<String, Reported> latest, LocalDate day) {
        Terms terms = milestone.termsOn(day);
        Reported reported = latest.get(milestone.getOgpId());
        Completion completion = completion(terms, reported);
        Timing timing = completion == Completion.COMPLETE
                ? Timing.complete(reported.completedOn(), terms.due())
                : Timing.incomplete(completion, terms.starts(), terms.due(), day);
        return new MilestoneStanding(terms, completion, timing);
    }

    private static Completion completion(Terms terms, Reported reported) {
        if (terms.withdrawn()) {
            return Completion.WITHDRAWN;
        }
        return reported == null ? Completion.NO_INFORMATION : reported.completion();
    }
}
