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
import org.opengov.tracker.account.Role;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.plan.ReportingPeriod;
import org.opengov.tracker.progress.Todo;
import org.opengov.tracker.progress.Worklists;
import org.opengov.tracker.progress.Worklists.Task;

/** The first page of the desk: an officer's milestones in one period, what asks for something on top. */
@Named
@RequestScoped
public class Desk {

    @Inject
    private Plans plans;

    @Inject
    private Worklists worklists;

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
    private List<Task> tasks = List.of();
    private List<Task> others = List.of();

    @PostConstruct
    void open() {
        chosenPlan = plans.findOrDefault(plan).orElse(null);
        if (chosenPlan == null) {
            return;
        }
        periods = plans.listOpenPeriods(chosenPlan.getCode(), today());
        chosen = period == null ? latest() : plans.getPeriod(chosenPlan.getCode(), period);
        if (chosen != null && caller.get().role() == Role.OFFICER) {
            List<Task> all = worklists.listOf(chosenPlan.getCode(), chosen.getCode(), caller.get());
            tasks = all.stream().filter(this::isOwn).toList();
            others = all.stream().filter(task -> !isOwn(task)).toList();
        }
    }

    private boolean isOwn(Task task) {
        return task.isOf(caller.get().agencyCode());
    }

    private ReportingPeriod latest() {
        return periods.isEmpty() ? null : periods.get(periods.size() - 1);
    }

    /** What the agency still owes, the most urgent first. */
    public List<Task> getOwed() {
        return tasks.stream().filter(task -> task.todo().isOwed()).toList();
    }

    /** What is handed in or public. */
    public List<Task> getSettled() {
        return tasks.stream().filter(task -> !task.todo().isOwed()).toList();
    }

    /** Milestones of commitments that the agency leads and others answer for, as long as they are not settled. */
    public List<Task> getAwaited() {
        return others.stream().filter(task -> task.todo().isOwed()).toList();
    }

    /** How many milestones ask for one kind of work. */
    public long count(Todo todo) {
        return tasks.stream().filter(task -> task.todo() == todo).count();
    }

    /** How many days the chosen period is past its due day. */
    public long getDaysLate() {
        return chosen.daysLateOn(today());
    }

    public List<Task> getTasks() {
        return tasks;
    }

    /** The kinds of work, the most urgent first. */
    public Todo[] getTodos() {
        return Todo.values();
    }

    public ActionPlan getPlan() {
        return chosenPlan;
    }

    public List<ActionPlan> getPlans() {
        return plans.list();
    }

    /** The periods that take updates, oldest first. */
    public List<ReportingPeriod> getPeriods() {
        return periods;
    }

    /** The period shown; null where none is open. */
    public ReportingPeriod getPeriod() {
        return chosen;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
