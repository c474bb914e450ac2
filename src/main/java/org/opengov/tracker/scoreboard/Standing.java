package org.opengov.tracker.scoreboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.opengov.tracker.assessment.Assessment;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.Milestone;
import org.opengov.tracker.commitment.Terms;
import org.opengov.tracker.commitment.Timing;
import org.opengov.tracker.progress.PublishedUpdates.Reported;

/**
 * Where one commitment stands in one voice on one day.
 *
 * @param coverage the share of its milestones, by weight, of which the voice has spoken; 0 to 1
 * @param source address of what the completion rests on; empty where nobody has spoken
 */
public record Standing(Completion completion, Timing timing, double coverage, String source) {

    /**
     * The government's word: the milestones' latest published updates, rolled up; its schedule is that of its worst
     * milestone.
     */
    static Standing ofGovernment(Commitment commitment, Map<String, Reported> latest, LocalDate day) {
        List<Milestone> milestones = commitment.getMilestones();
        RollUp.Whole whole = RollUp.of(milestones.stream()
                .map(milestone -> new RollUp.Part(completionOf(milestone, latest, day), milestone.getWeight()))
                .toList());
        Timing worst = milestones.stream()
                .map(milestone -> timingOf(milestone, latest, day))
                .min(Timing.BY_WORST)
                .orElse(Timing.UNDATED);
        String source = milestones.stream()
                .map(milestone -> latest.get(milestone.getOgpId()))
                .filter(reported -> reported != null)
                .max(java.util.Comparator.comparing(Reported::publishedOn).thenComparing(Reported::id))
                .map(reported -> "/commitments/" + commitment.getOgpId() + "#update-" + reported.id())
                .orElse("");
        return new Standing(whole.completion(), worst, whole.coverage(), source);
    }

    /** Another voice's word: its latest assessment, the first in the list. */
    static Standing ofAssessor(Commitment commitment, List<Assessment> latestFirst, Voice voice, LocalDate day) {
        return latestFirst.stream()
                .filter(assessment -> assessment.getVoice() == voice)
                .findFirst()
                .map(assessment -> new Standing(
                        assessment.getCompletion(), timingOf(commitment, assessment, day), 1, assessment.getSource()))
                .orElseGet(() -> unspoken(commitment, day));
    }

    /** Of what nobody has assessed it is only known whether it was given up. */
    private static Standing unspoken(Commitment commitment, LocalDate day) {
        Completion completion = commitment.termsOn(day).withdrawn() ? Completion.WITHDRAWN : Completion.NO_INFORMATION;
        return new Standing(completion, timingOf(commitment, completion, day), 0, "");
    }

    /** How far a milestone has come in the government's voice; withdrawn from the day on which that was decided. */
    public static Completion completionOf(Milestone milestone, Map<String, Reported> latest, LocalDate day) {
        if (milestone.termsOn(day).withdrawn()) {
            return Completion.WITHDRAWN;
        }
        Reported reported = latest.get(milestone.getOgpId());
        return reported == null ? Completion.NO_INFORMATION : reported.completion();
    }

    /** A milestone's schedule in the government's voice. */
    public static Timing timingOf(Milestone milestone, Map<String, Reported> latest, LocalDate day) {
        Reported reported = latest.get(milestone.getOgpId());
        Terms terms = milestone.termsOn(day);
        return reported != null && reported.completion() == Completion.COMPLETE && !terms.withdrawn()
                ? Timing.complete(reported.completedOn(), terms.due())
                : Timing.incomplete(completionOf(milestone, latest, day), terms.starts(), terms.due(), day);
    }

    private static Timing timingOf(Commitment commitment, Assessment assessment, LocalDate day) {
        return assessment.getCompletion() == Completion.COMPLETE
                ? Timing.seenComplete(
                        assessment.getObservedUntil(), commitment.termsOn(day).due())
                : timingOf(commitment, assessment.getCompletion(), day);
    }

    private static Timing timingOf(Commitment commitment, Completion completion, LocalDate day) {
        Terms terms = commitment.termsOn(day);
        return Timing.incomplete(completion, terms.starts(), terms.due(), day);
    }
}
