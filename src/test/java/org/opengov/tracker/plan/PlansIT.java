package org.opengov.tracker.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opengov.tracker._support.Given.PLAN;

import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengov.tracker._support.CleanDatabase;
import org.opengov.tracker._support.InTransaction;
import org.opengov.tracker._support.PlanWords;
import org.opengov.tracker.commitment.Commitments;
import org.opengov.tracker.platform.NotFound;

/** The shipped plan, as it stands after the first start. */
@ExtendWith(ArquillianExtension.class)
class PlansIT {

    private static final LegalAct ACT = new LegalAct("1", EdtfDate.of("2026-01-01"), null, null);

    @Inject
    Plans plans;

    @Inject
    Commitments commitments;

    @Inject
    InTransaction inTransaction;

    @Inject
    CleanDatabase cleanDatabase;

    @BeforeEach
    void startClean() {
        cleanDatabase.now();
    }

    @Test
    void shippedPlanIsTheDefault() {
        assertThat(plans.findDefault()).map(ActionPlan::getCode).contains(PLAN);
        assertThat(plans.list()).extracting(ActionPlan::getCode).containsOnlyOnce(PLAN);
    }

    @Test
    void ofSeveralCountriesNoPlanIsBeforeOthersUnlessItIsNamed() {
        assertThat(plans.findFront()).map(ActionPlan::getCode).contains(PLAN);
        try {
            inTransaction.run(() -> plans.add(foreign()).adopt(ACT, LocalDate.of(2026, 1, 1)));

            assertThat(plans.findFront()).isEmpty();
            assertThat(plans.findDefault()).map(ActionPlan::getCode).contains(PLAN);
        } finally {
            cleanDatabase.now();
        }
    }

    private static ActionPlan foreign() {
        return new PlanWords("XX-2026-2028", "MT", "Malta", "A plan")
                .number(1)
                .act(ACT)
                .from("2026", "2028")
                .plan();
    }

    @Test
    void planHasItsThemesAndCommitmentsInTheActsOrder() {
        inTransaction.run(() -> assertThat(plans.get(PLAN).getThemes())
                .extracting(Theme::getNumber)
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9"));
        assertThat(commitments.listOfPlan(PLAN))
                .hasSize(37)
                .extracting("number")
                .startsWith("1.1", "1.2")
                .endsWith("9.3", "9.4");
    }

    @Test
    void everyCommitmentHasAtLeastOneMilestone() {
        inTransaction.run(() -> assertThat(commitments.listOfPlan(PLAN))
                .allSatisfy(commitment -> assertThat(commitment.getMilestones()).isNotEmpty()));
    }

    @Test
    void yearlyPeriodsAreDueInMidJanuary() {
        inTransaction.run(() -> assertThat(plans.get(PLAN).getPeriods())
                .extracting(ReportingPeriod::getDueOn)
                .containsExactly(
                        LocalDate.of(2013, 1, 15),
                        LocalDate.of(2014, 1, 15),
                        LocalDate.of(2015, 1, 15),
                        LocalDate.of(2016, 1, 15)));
    }

    @Test
    void periodIsOpenFromItsFirstDay() {
        assertThat(plans.listOpenPeriods(PLAN, LocalDate.of(2013, 12, 31)))
                .extracting(ReportingPeriod::getCode)
                .containsExactly("2012", "2013");
    }

    @Test
    void revisionRisesInTheTransactionOfTheChange() {
        long before = plans.get(PLAN).getRevision();

        inTransaction.run(() -> plans.revise(plans.get(PLAN)));

        assertThat(plans.get(PLAN).getRevision()).isEqualTo(before + 1);
    }

    @Test
    void revisionCannotBeRaisedOutsideATransaction() {
        ActionPlan plan = plans.get(PLAN);

        assertThatThrownBy(() -> plans.revise(plan)).isInstanceOf(TransactionalException.class);
    }

    @Test
    void unknownPlanAndPeriodAreNotFound() {
        assertThatThrownBy(() -> plans.get("XX-1900")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> plans.getPeriod(PLAN, "1999")).isInstanceOf(NotFound.class);
    }
}
