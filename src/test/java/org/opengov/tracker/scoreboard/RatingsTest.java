package org.opengov.tracker.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opengov.tracker.assessment.Assessment;
import org.opengov.tracker.assessment.DidItOpenGovernment;
import org.opengov.tracker.assessment.Review;
import org.opengov.tracker.assessment.Specificity;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.scoreboard.SmallPlan.Said;

class RatingsTest {

    private final ActionPlan plan = SmallPlan.whole("XX-1");
    private final Commitment commitment = SmallPlan.stated(plan, "1");

    @Test
    void latestThatWasSaidOfEachQuestionCounts() {
        Ratings ratings = Ratings.of(List.of(List.of(
                said(
                        Voice.INDEPENDENT,
                        "2016",
                        new Said(Review.END_OF_TERM, null, DidItOpenGovernment.MAJOR, null, null)),
                said(Voice.INDEPENDENT, "2014", new Said(Review.MIDTERM, Specificity.HIGH, null, true, "2014")))));

        assertThat(ratings.specificity()).containsEntry(Specificity.HIGH, 1);
        assertThat(ratings.didItOpen()).containsEntry(DidItOpenGovernment.MAJOR, 1);
        assertThat(ratings.starred()).isEqualTo(1);
        assertThat(ratings.starredRules()).containsExactly("2014");
        assertThat(ratings.reviews()).containsExactly(Review.END_OF_TERM);
    }

    @Test
    void civilSocietyIsNotMixedIn() {
        Ratings ratings = Ratings.of(List.of(List.of(
                said(Voice.CIVIL_SOCIETY, "2016", new Said(Review.MIDTERM, Specificity.LOW, null, true, null)))));

        assertThat(Ratings.sum(ratings.specificity())).isZero();
        assertThat(ratings.starredAsked()).isZero();
    }

    private Assessment said(Voice voice, String published, Said said) {
        return SmallPlan.said(commitment, voice, published, said);
    }
}
