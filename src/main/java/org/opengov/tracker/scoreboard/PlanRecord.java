package org.opengov.tracker.scoreboard;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opengov.tracker.assessment.Assessment;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.commitment.Milestone;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.progress.PublishedUpdates.Reported;

/**
 * Everything that was public of a plan on a day; what scoreboards and reports are computed from.
 *
 * @param commitments in the plan's order
 * @param reported what the latest update said of each milestone that has one, by the milestone's id
 * @param assessments by the commitment's OGP id, the latest first
 */
public record PlanRecord(
        ActionPlan plan,
        LocalDate asOf,
        List<Commitment> commitments,
        Map<String, Reported> reported,
        Map<String, List<Assessment>> assessments) {

    /**
     * What was public of one commitment, for those who tell of no other.
     *
     * @param said what the updates of its milestones said that were published by the day, the newest first
     * @param assessments those published by the day, the latest first
     */
    public static PlanRecord ofOne(
            Commitment commitment, LocalDate asOf, List<Reported> said, List<Assessment> assessments) {
        Map<String, Reported> reported = new HashMap<>();
        said.forEach(one -> reported.putIfAbsent(one.milestone(), one));
        return new PlanRecord(
                commitment.getPlan(),
                asOf,
                List.of(commitment),
                reported,
                Map.of(commitment.getOgpId(), List.copyOf(assessments)));
    }

    /** Where a commitment stands in one voice. */
    public Standing standing(Commitment commitment, Voice voice) {
        return voice == Voice.GOVERNMENT
                ? Standing.ofGovernment(commitment, reported, asOf)
                : Standing.ofAssessor(commitment, assessmentsOf(commitment), voice, asOf);
    }

    /** Where a milestone stands in the government's voice, the only one that speaks of milestones. */
    public MilestoneStanding standing(Milestone milestone) {
        return MilestoneStanding.of(milestone, reported, asOf);
    }

    /** The assessments of a commitment, the latest first. */
    public List<Assessment> assessmentsOf(Commitment commitment) {
        return assessments.getOrDefault(commitment.getOgpId(), List.of());
    }

    /** When a voice last spoke of the plan, as said; unknown where it never did. */
    public EdtfDate lastWord(Voice voice) {
        return voice == Voice.GOVERNMENT
                ? reported.values().stream()
                        .map(Reported::publishedOn)
                        .max(Comparator.naturalOrder())
                        .map(EdtfDate::of)
                        .orElse(EdtfDate.UNKNOWN)
                : assessments.values().stream()
                        .flatMap(List::stream)
                        .filter(assessment -> assessment.getVoice() == voice)
                        .max(Comparator.comparing(Assessment::getPublishedOn))
                        .map(Assessment::getPublished)
                        .orElse(EdtfDate.UNKNOWN);
    }
}
