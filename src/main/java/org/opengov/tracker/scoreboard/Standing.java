package org.opengov.tracker.scoreboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
        List<MilestoneStanding> standings = milestones.stream()
                .map(milestone -> MilestoneStanding.of(milestone, latest, day))
                .toList();
        RollUp.Whole whole = RollUp.of(IntStream.range(0, milestones.size())
                .mapToObj(place -> new RollUp.Part(
                        standings.get(place).completion(), milestones.get(place).getWeight()))
                .toList());
        Timing worst = standings.stream()
                .map(MilestoneStanding::timing)
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
