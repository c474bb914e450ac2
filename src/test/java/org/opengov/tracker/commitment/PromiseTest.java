package org.opengov.tracker.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A promise as adopted beside what it has become. */
class PromiseTest {

    private static final LocalDate DECIDED = LocalDate.of(2014, 3, 1);
    private static final LocalDate LATER = LocalDate.of(2014, 5, 1);

    private final AdoptedCommitment adopted = new AdoptedCommitment();
    private final Commitment commitment = adopted.commitment;
    private final Milestone follows = adopted.follows;
    private final Milestone own = adopted.own;

    @Test
    void whatIsAsAdoptedIsNotToldAsChanged() {
        Promise promise = Promise.on(LATER, commitment);

        assertThat(promise.isAmended()).isFalse();
        assertThat(promise.changed()).isEmpty();
        assertThat(promise.slipDays()).isZero();
    }

    @Test
    void theAdoptedValueStandsBesideThePresentOneHoweverOftenItChanged() {
        amend(null, AmendedField.DUE, "2014", DECIDED);
        amend(null, AmendedField.DUE, "2015", LATER);
        amend(null, AmendedField.SUMMARY, "Less of it", LATER);

        Promise promise = Promise.on(LATER, commitment);

        assertThat(promise.changed())
                .extracting(
                        Promise.Changed::field,
                        Promise.Changed::adopted,
                        Promise.Changed::present,
                        Promise.Changed::slipDays)
                .containsExactly(
                        tuple(AmendedField.DUE, "2013", "2015", 730L),
                        tuple(AmendedField.SUMMARY, "Summary", "Less of it", 0L));
        assertThat(promise.slipDays()).isEqualTo(730);
        assertThat(promise.amendments()).hasSize(3).first().returns(LATER, Amendment::getDecidedOn);
    }

    @Test
    void nothingThatWasDecidedLaterIsKnownOnADay() {
        amend(null, AmendedField.DUE, "2014", DECIDED);
        amend(null, AmendedField.DUE, "2015", LATER);

        assertThat(Promise.on(LATER.minusDays(1), commitment).slipDays()).isEqualTo(365);
        assertThat(Promise.on(DECIDED.minusDays(1), commitment).isAmended()).isFalse();
    }

    @Test
    void milestonesSlipByThemselves() {
        amend(own, AmendedField.DUE, "2013-07-10", DECIDED);

        Promise promise = Promise.on(LATER, commitment);

        assertThat(promise.terms().slipDays()).isZero();
        assertThat(promise.slipDays()).isEqualTo(10);
        assertThat(promise.changed())
                .singleElement()
                .returns(own, Promise.Changed::milestone)
                .returns("2013-06-30", Promise.Changed::adopted);
    }

    @Test
    void whatCameToBeAsAdoptedAgainIsAmendedAndNotChanged() {
        amend(null, AmendedField.WITHDRAWN, "true", DECIDED);
        amend(null, AmendedField.WITHDRAWN, "false", LATER);

        assertThat(Promise.on(DECIDED, commitment).terms().withdrawn()).isTrue();
        assertThat(Promise.on(LATER, commitment).isAmended()).isTrue();
        assertThat(Promise.on(LATER, commitment).changed()).isEmpty();
    }

    private void amend(Milestone milestone, AmendedField field, String became, LocalDate decided) {
        RecordedAmendments.record(commitment, milestone, field, became, decided);
    }
}
