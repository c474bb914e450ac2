package org.opengov.tracker.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opengov.tracker._support.Xanadu;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.EdtfDate;

/** A promise as adopted beside what it has become. */
class PromiseTest {

    private static final LocalDate DECIDED = LocalDate.of(2014, 3, 1);
    private static final LocalDate LATER = LocalDate.of(2014, 5, 1);

    private final ActionPlan plan = Xanadu.plan("Plan");
    private final Agency agency = new Agency("moj", "Ministry of Justice", null, false, List.of());
    private final Commitment commitment = new Commitment(
            plan,
            null,
            1,
            new CommitmentAgencies(agency, List.of(), List.of()),
            Xanadu.commitment("Title", "Summary", EdtfDate.of("2013")));
    private final Milestone follows = commitment.addMilestone(
            List.of(agency), Milestone.MilestoneText.of("Follows", EdtfDate.UNKNOWN, EdtfDate.UNKNOWN));
    private final Milestone own = commitment.addMilestone(
            List.of(agency), Milestone.MilestoneText.of("Own", EdtfDate.UNKNOWN, EdtfDate.of("2013-06-30")));

    @BeforeEach
    void adopt() {
        plan.adopt(null, LocalDate.of(2012, 9, 5));
    }

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
