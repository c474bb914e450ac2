package org.opengov.tracker.cycle.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.opengov.tracker.account.CurrentOfficer;
import org.opengov.tracker.cycle.Closings;
import org.opengov.tracker.cycle.Closings.Standing;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.Plans;

/** The reporting periods of a plan: which are open, what each still lacks, and when it was closed and opened again. */
@Named
@RequestScoped
public class Periods {

    @Inject
    private Plans plans;

    @Inject
    private Closings closings;

    @Inject
    private CurrentOfficer caller;

    @Inject
    private Clock clock;

    @Inject
    @Param
    private String plan;

    private ActionPlan chosen;
    private List<Standing> list = List.of();

    @PostConstruct
    void open() {
        chosen = plans.findOrDefault(plan).orElse(null);
        if (chosen != null) {
            list = closings.list(chosen.getCode(), caller.get());
        }
    }

    /** Every period with how it stands, oldest first. */
    public List<Standing> getList() {
        return list;
    }

    /** Whether a period has begun. */
    public boolean isBegun(Standing standing) {
        return !standing.period().getStartsOn().isAfter(today());
    }

    /** How many days a period is past its due day. */
    public long daysLate(Standing standing) {
        return standing.period().daysLateOn(today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    public ActionPlan getPlan() {
        return chosen;
    }

    public List<ActionPlan> getPlans() {
        return plans.list();
    }
}
