package org.opengov.tracker.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengov.tracker._support.CleanDatabase;
import org.opengov.tracker._support.CommitmentWords;
import org.opengov.tracker._support.InTransaction;
import org.opengov.tracker._support.PlanWords;
import org.opengov.tracker.agency.Agencies;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.commitment.Milestone.MilestoneText;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.plan.LegalAct;
import org.opengov.tracker.plan.Plans;

/** Which agencies the public sees, and in which language they are named. */
@ExtendWith(ArquillianExtension.class)
class TakingPartIT {

    @Inject
    TakingPart takingPart;

    @Inject
    Plans plans;

    @Inject
    Commitments commitments;

    @Inject
    Agencies agencies;

    @Inject
    InTransaction inTransaction;

    @Inject
    CleanDatabase cleanDatabase;

    @BeforeEach
    @AfterEach
    void clean() {
        cleanDatabase.now();
    }

    @Test
    void anAgencyIsNamedInTheLanguageOfThePlansThatNameIt() {
        inTransaction.run(() -> {
            ActionPlan plan = plans.add(new PlanWords("XX-2026-2028", "AZ", "Azərbaycan", "Plan")
                    .language("az")
                    .from("2026", "2028")
                    .plan());
            Agency named = agencies.add(new Agency("xx-lead", "Nazirlik", null, false, List.of()));
            agencies.add(new Agency("xx-nobody", "Heç kim", null, false, List.of()));
            Commitment commitment = commitments.add(new Commitment(
                    plan,
                    null,
                    1,
                    new CommitmentAgencies(named, List.of(), List.of(agencies.get("moj"))),
                    new CommitmentWords("1", "XX0001", "Reyestr").text()));
            commitment.addMilestone(List.of(named), MilestoneText.of("Reyestr", EdtfDate.UNKNOWN, EdtfDate.UNKNOWN));
            plan.adopt(new LegalAct("1", EdtfDate.of("2026-01-01"), null, null), LocalDate.of(2026, 1, 1));
        });

        assertThat(takingPart.mapLanguages())
                .containsEntry("xx-lead", "az")
                .containsEntry("sofaz", "en")
                .containsEntry("moj", "")
                .doesNotContainKey("xx-nobody");
        assertThat(takingPart.list()).extracting(Agency::getCode).contains("xx-lead", "moj");
    }
}
