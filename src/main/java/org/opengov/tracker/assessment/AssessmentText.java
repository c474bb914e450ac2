package org.opengov.tracker.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.OgpValue;
import org.opengov.tracker.plan.EdtfDate;

/**
 * What an assessor said of a commitment; null where it did not say.
 *
 * @param assessor the body that speaks, by its own name
 * @param periodAssessed the period looked at, letter by letter
 * @param observedUntil the latest day looked at, as said
 * @param published when it was published, as said
 * @param projectedCompletion how far the plan meant it to be by then
 * @param scheduleSaid the assessor's own words on the schedule
 * @param relevant whether it was found relevant to the OGP's values
 * @param starred whether it was a starred commitment
 * @param starredRule which edition of the rule made it starred
 * @param novelty whether it was new or existed before, in the assessor's words
 * @param source the address where this can be read
 */
public record AssessmentText(
        @NotNull Voice voice,
        @NotBlank @Size(max = 300) String assessor,
        @NotNull Review review,
        @Size(max = 40) String periodAssessed,
        @NotNull EdtfDate observedUntil,
        @NotNull EdtfDate published,
        @NotNull Completion completion,
        Completion projectedCompletion,
        String scheduleSaid,
        Specificity specificity,
        Boolean relevant,
        List<OgpValue> ogpValues,
        PotentialImpact potentialImpact,
        DidItOpenGovernment didItOpen,
        Boolean starred,
        String starredRule,
        String novelty,
        List<String> grandChallenges,
        @Size(max = 1000) String nextSteps,
        @Size(max = 4000) String note,
        @NotBlank @Size(max = 1000) String source) {}
