package org.opengov.tracker.progress.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.opengov.tracker.account.CurrentOfficer;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.plan.ReportingPeriod;
import org.opengov.tracker.progress.Review;
import org.opengov.tracker.progress.Review.Owing;

/** Who has not reported for a period. */
@Named
@RequestScoped
public class Missing {

    @Inject
    private Plans plans;

    @Inject
    private Review review;

    @Inject
    private CurrentOfficer caller;

    @Inject
    private Clock clock;

    @Inject
    @Param
    private String plan;

    @Inject
    @Param
    private String period;

    private ActionPlan chosenPlan;
    private List<ReportingPeriod> periods = List.of();
    private ReportingPeriod chosen;
    private List<Owing> agencies = List.of();

    @PostConstruct
    void open() {
        chosenPlan = plans.findOrDefault(plan).orElse(null);
        if (chosenPlan != null) {
            periods = chosenPlan.getPeriods().stream()
                    .filter(candidate -> !candidate.getStartsOn().isAfter(today()))
                    .toList();
            chosen = period == null ? latest() : plans.getPeriod(chosenPlan.getCode(), period);
        }
        if (chosen != null) {
            agencies = review.listOwing(chosenPlan.getCode(), chosen.getCode(), caller.get());
        }
    }

    private ReportingPeriod latest() {
        return periods.isEmpty() ? null : periods.get(periods.size() - 1);
    }

    /** The agencies that owe an update, those that owe most first. */
    public List<Owing> getAgencies() {
        return agencies;
    }

    /** How many updates are missing in all. */
    public int getTotal() {
        return agencies.stream().mapToInt(owing -> owing.milestones().size()).sum();
    }

    /** How many days the period is past its due day. */
    public long getDaysLate() {
        return chosen.daysLateOn(today());
    }

    public ActionPlan getPlan() {
        return chosenPlan;
    }

    public List<ActionPlan> getPlans() {
        return plans.list();
    }

    /** The periods that have begun, oldest first. */
    public List<ReportingPeriod> getPeriods() {
        return periods;
    }

    /** The period shown; null where none has begun. */
    public ReportingPeriod getPeriod() {
        return chosen;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
