package org.opengov.tracker.cut.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.opengov.tracker.cut.Cuts;
import org.opengov.tracker.cut.ListedCut;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.plan.ShownPlans;

/** The cuts of a plan for everybody, the newest first. */
@Named
@RequestScoped
public class CutsPage {

    @Inject
    private Plans plans;

    @Inject
    private ShownPlans shown;

    @Inject
    private Cuts cuts;

    @Inject
    @Param(name = "plan")
    private String code;

    private ActionPlan plan;
    private List<ListedCut> newestFirst;

    @PostConstruct
    void open() {
        plan = plans.findOrDefault(code).orElse(null);
        newestFirst = new ArrayList<>(plan == null ? List.of() : cuts.listed(plan.getCode()));
        Collections.reverse(newestFirst);
    }

    /** The plan; null where the site holds none. */
    public ActionPlan getPlan() {
        return plan;
    }

    public List<ActionPlan> getPlans() {
        return shown.list();
    }

    /** Its cuts, the newest first. */
    public List<ListedCut> getCuts() {
        return newestFirst;
    }
}
