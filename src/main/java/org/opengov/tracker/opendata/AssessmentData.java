package org.opengov.tracker.opendata;

import java.time.Instant;
import java.util.List;
import org.opengov.tracker.assessment.Assessment;
import org.opengov.tracker.assessment.DidItOpenGovernment;
import org.opengov.tracker.assessment.PotentialImpact;
import org.opengov.tracker.assessment.Review;
import org.opengov.tracker.assessment.Specificity;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.OgpValue;

/**
 * What someone else than the government said of a commitment; null where it did not say.
 *
 * @param commitment OGP id of the commitment
 * @param number the commitment's number in the legal act
 * @param periodAssessed the period looked at, letter by letter
 * @param observedUntil the latest day looked at
 * @param projectedCompletion how far the plan meant it to be by then
 * @param scheduleSaid the assessor's own words on the schedule
 * @param starredRule which edition of the rule made it starred
 * @param novelty whether it was new or existed before, in the assessor's words
 * @param source where it can be read
 * @param recordedAt when it was recorded here
 */
public record AssessmentData(
        String commitment,
        String number,
        Voice voice,
        String assessor,
        Review review,
        String periodAssessed,
        SaidDate observedUntil,
        SaidDate published,
        Completion completion,
        Completion projectedCompletion,
        String scheduleSaid,
        Specificity specificity,
        Boolean relevant,
        List<OgpValue> ogpValues,
        List<String> grandChallenges,
        PotentialImpact potentialImpact,
        DidItOpenGovernment didItOpenGovernment,
        Boolean starred,
        String starredRule,
        String novelty,
        String nextSteps,
        String note,
        String source,
        Instant recordedAt) {

    static AssessmentData of(Assessment assessment) {
        return new AssessmentData(
                assessment.getCommitment().getOgpId(),
                assessment.getCommitment().getNumber(),
                assessment.getVoice(),
                assessment.getAssessor(),
                assessment.getReview(),
                assessment.getPeriodAssessed(),
                SaidDate.of(assessment.getObservedUntil()),
                SaidDate.of(assessment.getPublished()),
                assessment.getCompletion(),
                assessment.getProjectedCompletion(),
                assessment.getScheduleSaid(),
                assessment.getSpecificity(),
                assessment.getRelevant(),
                assessment.getOgpValues(),
                assessment.getGrandChallenges(),
                assessment.getPotentialImpact(),
                assessment.getDidItOpen(),
                assessment.getStarred(),
                assessment.getStarredRule(),
                assessment.getNovelty(),
                assessment.getNextSteps(),
                assessment.getNote(),
                assessment.getSource(),
                assessment.getRecordedAt());
    }
}
