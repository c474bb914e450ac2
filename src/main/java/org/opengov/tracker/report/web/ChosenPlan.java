package org.opengov.tracker.report.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Utils;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.platform.NotFound;

/** The plan that a page of reports speaks of: the one its address names, else the one that is shown first. */
@Named
@RequestScoped
public class ChosenPlan {

    @Inject
    private Plans plans;

    @Inject
    @Param
    private String plan;

    private Optional<ActionPlan> chosen;

    @PostConstruct
    void open() {
        chosen = plans.findOrDefault(plan);
    }

    /** The plan; null where there is none yet. */
    public ActionPlan getPlan() {
        return chosen.orElse(null);
    }

    /** All that may be chosen. */
    public List<ActionPlan> getAll() {
        return plans.list();
    }

    /**
     * Its code.
     *
     * @throws NotFound when there is no plan yet
     */
    public String getCode() {
        return chosen.map(ActionPlan::getCode).orElseThrow(() -> new NotFound("plan", "default"));
    }

    /** Its code as a part of addresses. */
    public String getEncoded() {
        return Utils.encodeURL(getCode());
    }
}
