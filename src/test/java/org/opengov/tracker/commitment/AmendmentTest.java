package org.opengov.tracker.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.platform.Breach;
import org.opengov.tracker.platform.RuleBroken;

/** What an amendment changes, from which day on, and what it never overwrites. */
class AmendmentTest {

    private static final LocalDate TODAY = LocalDate.of(2014, 6, 30);
    private static final LocalDate DECIDED = LocalDate.of(2014, 3, 1);

    private final AdoptedCommitment adopted = new AdoptedCommitment();
    private final Commitment commitment = adopted.commitment;
    private final Milestone follows = adopted.follows;
    private final Milestone own = adopted.own;

    @Test
    void dueDateCountsFromTheDayOfTheDecisionAndTheAdoptedOneStays() {
        amend(null, AmendedField.DUE, "2014-09-30", DECIDED);

        assertThat(commitment.getDue()).isEqualTo(EdtfDate.of("2013"));
        assertThat(commitment.termsOn(DECIDED.minusDays(1)).due()).isEqualTo(EdtfDate.of("2013"));
        Terms terms = commitment.termsOn(DECIDED);
        assertThat(terms.due()).isEqualTo(EdtfDate.of("2014-09-30"));
        assertThat(terms.adoptedDue()).isEqualTo(EdtfDate.of("2013"));
        assertThat(terms.slipDays()).isEqualTo(273);
        assertThat(terms.replannings()).isEqualTo(1);
    }

    @Test
    void milestoneWithoutADateOfItsOwnMovesWithItsCommitment() {
        amend(null, AmendedField.DUE, "2014-09-30", DECIDED);

        assertThat(follows.termsOn(TODAY).due()).isEqualTo(EdtfDate.of("2014-09-30"));
        assertThat(follows.termsOn(TODAY).replannings()).isEqualTo(1);
        assertThat(own.termsOn(TODAY).due()).isEqualTo(EdtfDate.of("2013-06-30"));
        assertThat(own.termsOn(TODAY).replannings()).isZero();
    }

    @Test
    void theLatestDecisionCounts() {
        amend(own, AmendedField.DUE, "2014-01-31", LocalDate.of(2013, 6, 1));
        amend(own, AmendedField.DUE, "2014-12-31", DECIDED);

        assertThat(own.termsOn(LocalDate.of(2013, 12, 1)).due()).isEqualTo(EdtfDate.of("2014-01-31"));
        assertThat(own.termsOn(TODAY).due()).isEqualTo(EdtfDate.of("2014-12-31"));
        assertThat(own.termsOn(TODAY).replannings()).isEqualTo(2);
        assertThat(commitment.getAmendments())
                .extracting(Amendment::getWas)
                .containsExactly("2013-06-30", "2014-01-31");
    }

    @Test
    void anEarlierDecisionRecordedLaterOvertakesNothing() {
        amend(own, AmendedField.DUE, "2014-12-31", DECIDED);

        assertBroken(own, text(AmendedField.DUE, "2014-01-31", DECIDED.minusDays(1)), "amendment.decidedOn.overtaken");
    }

    @Test
    void withdrawnWithItsCommitmentAndTakenUpAgain() {
        amend(null, AmendedField.WITHDRAWN, "true", DECIDED);
        assertThat(commitment.termsOn(TODAY).withdrawn()).isTrue();
        assertThat(own.termsOn(TODAY).withdrawn()).isTrue();
        assertThat(own.termsOn(DECIDED.minusDays(1)).withdrawn()).isFalse();

        amend(null, AmendedField.WITHDRAWN, "false", TODAY);
        assertThat(own.termsOn(TODAY).withdrawn()).isFalse();
    }

    @Test
    void everythingThatIsMissingIsToldAtOnce() {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> new Amending(commitment, null)
                        .record(new AmendmentText(null, "", " ", null, null, ""), recorded(), TODAY))
                .satisfies(broken -> assertThat(broken.breaches())
                        .extracting(Breach::field)
                        .containsExactly("field", "reason", "act", "approver", "decidedOn"));
    }

    @Test
    void whatDoesNotChangeAnythingOrIsNoDateIsRefused() {
        assertBroken(null, text(AmendedField.DUE, "2013", DECIDED), "amendment.became.same");
        assertBroken(null, text(AmendedField.DUE, "next spring", DECIDED), "amendment.became.date");
        assertBroken(null, text(AmendedField.DUE, "2015", TODAY.plusDays(1)), "amendment.decidedOn.future");
        assertBroken(own, text(AmendedField.SUMMARY, "Other", DECIDED), "amendment.field.ofCommitments");
        assertThat(commitment.getAmendments()).isEmpty();
    }

    @Test
    void aDraftIsEditedAndNotAmendedAndAnAdoptedPlanTheOtherWayRound() {
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> adopted.plan.adopt(null, TODAY));
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> own.rewrite(
                        List.of(adopted.agency),
                        Milestone.MilestoneText.of("Else", EdtfDate.UNKNOWN, EdtfDate.UNKNOWN)))
                .satisfies(broken -> assertThat(broken.messageKey()).isEqualTo("plan.adoptedAlready"));
    }

    private void amend(Milestone milestone, AmendedField field, String became, LocalDate decidedOn) {
        new Amending(commitment, milestone).record(text(field, became, decidedOn), recorded(), TODAY);
    }

    private void assertBroken(Milestone milestone, AmendmentText text, String key) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> new Amending(commitment, milestone).record(text, recorded(), TODAY))
                .satisfies(broken -> assertThat(broken.breaches())
                        .extracting(Breach::messageKey)
                        .contains(key));
    }

    private static AmendmentText text(AmendedField field, String became, LocalDate decidedOn) {
        return new AmendmentText(field, became, "The tender failed.", "Order 77", decidedOn, "Cabinet of Ministers");
    }

    private static Amendment.Recorded recorded() {
        return new Amendment.Recorded("leyla", Instant.parse("2014-06-30T10:00:00Z"));
    }
}
