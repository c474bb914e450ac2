package org.opengov.tracker.exchange;

import org.opengov.tracker.assessment.AssessmentText;
import org.opengov.tracker.assessment.DidItOpenGovernment;
import org.opengov.tracker.assessment.PotentialImpact;
import org.opengov.tracker.assessment.Review;
import org.opengov.tracker.assessment.Specificity;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.OgpValue;
import org.opengov.tracker.plan.EdtfDate;

/** Reads an assessment out of a plan file. */
final class AssessmentFields {

    private static final int SHORT = 40;
    private static final int NAME = 300;
    private static final int ADDRESS = 1000;
    private static final int NARRATIVE = 4000;

    private AssessmentFields() {}

    static AssessmentText read(PlanFields fields) {
        Voice voice = fields.choice("voice", Voice.class);
        if (voice == Voice.GOVERNMENT) {
            fields.fault("voice", "government");
        }
        EdtfDate published = fields.date("published");
        if (!published.isDated()) {
            fields.fault("published", "missing");
        }
        return new AssessmentText(
                voice,
                fields.text("assessor", NAME),
                fields.choice("review", Review.class),
                fields.textOrNull("periodAssessed", SHORT),
                fields.date("observedUntil"),
                published,
                fields.choice("completion", Completion.class),
                fields.choiceOrNull("projectedCompletion", Completion.class),
                fields.textOrNull("scheduleSaid", SHORT),
                fields.choiceOrNull("specificity", Specificity.class),
                fields.flagOrNull("relevant"),
                fields.choices("ogpValues", OgpValue.class),
                fields.choiceOrNull("potentialImpact", PotentialImpact.class),
                fields.choiceOrNull("didItOpen", DidItOpenGovernment.class),
                fields.flagOrNull("starred"),
                fields.textOrNull("starredRule", 200),
                fields.textOrNull("novelty", SHORT),
                fields.texts("grandChallenges", 100),
                fields.textOrNull("nextSteps", ADDRESS),
                fields.textOrNull("note", NARRATIVE),
                fields.text("source", ADDRESS));
    }
}
