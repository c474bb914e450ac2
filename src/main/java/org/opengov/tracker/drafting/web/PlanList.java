package org.opengov.tracker.drafting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.opengov.tracker.account.CurrentOfficer;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.drafting.AgencyRegister;
import org.opengov.tracker.drafting.PlanDrafts;
import org.opengov.tracker.plan.ActionPlan;

/** The plans that coordinators keep, drafts among them, and the register of agencies. */
@Named
@RequestScoped
public class PlanList {

    @Inject
    private PlanDrafts drafts;

    @Inject
    private AgencyRegister register;

    @Inject
    private CurrentOfficer caller;

    /** Every plan, the latest first. */
    public List<ActionPlan> getPlans() {
        return drafts.list(caller.get());
    }

    /** Every agency, by name. */
    public List<Agency> getAgencies() {
        return register.list(caller.get());
    }
}
