package org.opengov.tracker.scoreboard.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.opengov.tracker.assessment.DidItOpenGovernment;
import org.opengov.tracker.assessment.PotentialImpact;
import org.opengov.tracker.assessment.Specificity;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.OgpValue;
import org.opengov.tracker.commitment.Schedule;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.PlanFact;
import org.opengov.tracker.plan.Plans;

/** How the figures come about, what the words mean, and where the facts are from. */
@Named
@RequestScoped
public class AboutPage {

    @Inject
    private Plans plans;

    /** The plans the product holds. */
    public List<ActionPlan> getPlans() {
        return plans.list();
    }

    /** The kinds of facts told of a plan. */
    public PlanFact.Kind[] getKinds() {
        return PlanFact.Kind.values();
    }

    /** The scale of completion. */
    public Completion[] getCompletions() {
        return Completion.values();
    }

    /** The states of schedule. */
    public Schedule[] getSchedules() {
        return Schedule.values();
    }

    /** The IRM's scale of specificity. */
    public Specificity[] getSpecificities() {
        return Specificity.values();
    }

    /** The IRM's scale of potential impact. */
    public PotentialImpact[] getImpacts() {
        return PotentialImpact.values();
    }

    /** The OGP's values. */
    public OgpValue[] getValues() {
        return OgpValue.values();
    }

    /** The IRM's scale of change at the end of term. */
    public DidItOpenGovernment[] getChanges() {
        return DidItOpenGovernment.values();
    }
}
