package org.opengov.tracker.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.account.Role;
import org.opengov.tracker.commitment.Commitments;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.plan.LegalAct;
import org.opengov.tracker.plan.PlanState;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.platform.AuditTrail;
import org.opengov.tracker.platform.Breaches;
import org.opengov.tracker.platform.Changes;
import org.opengov.tracker.platform.RuleBroken;

/** Makes a draft the promise that it is from then on. */
@ApplicationScoped
@Transactional
public class Adoption {

    private static final int LONGEST = 300;

    @Inject
    Plans plans;

    @Inject
    Commitments commitments;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** What stands against adopting a draft, and what a reviewer will find fault with; what must be mended first. */
    public List<Finding> check(String plan, Officer by) {
        by.mustBe(Role.COORDINATOR);
        return new Readiness(plans.getAny(plan), commitments.listOfPlan(plan)).findings();
    }

    /**
     * Adopts a draft: its wording and dates are frozen, and everybody sees it.
     *
     * @param number of the deciding act; null where it has none
     * @param day of that act
     * @param issuer who issued it
     * @throws RuleBroken when something must be mended before, or the act is not named
     */
    public void adopt(String code, String number, LocalDate day, String issuer, Officer by) {
        by.mustBe(Role.COORDINATOR);
        LocalDate today = LocalDate.now(clock);
        new Breaches()
                .when(number != null && number.length() > 40, "actNumber", "progress.text.tooLong", 40)
                .when(day == null, "actDay", "draft.required")
                .when(day != null && day.isAfter(today), "actDay", "amendment.decidedOn.future")
                .when(issuer == null, "actIssuer", "draft.required")
                .when(issuer != null && issuer.length() > LONGEST, "actIssuer", "progress.text.tooLong", LONGEST)
                .raise();
        plans.holdDraft(plans.getAny(code));
        if (check(code, by).stream().anyMatch(Finding::must)) {
            throw RuleBroken.of("draft.notReady");
        }
        ActionPlan plan = plans.getAny(code);
        plan.adopt(new LegalAct(number, EdtfDate.of(day), issuer, null), today);
        plans.revise(plan);
        Changes changes = new Changes()
                .field("state", PlanState.DRAFT, PlanState.ADOPTED)
                .set("act-number", number)
                .set("act-day", day)
                .set("act-issuer", issuer);
        audit.append(by.login(), "plan.adopted", code, changes);
    }
}
