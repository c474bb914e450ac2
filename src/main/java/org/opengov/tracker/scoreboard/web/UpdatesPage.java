package org.opengov.tracker.scoreboard.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.progress.ProgressUpdate;
import org.opengov.tracker.progress.PublishedUpdates;

/** Everything that agencies have reported in public, the newest first. */
@Named
@RequestScoped
public class UpdatesPage {

    static final int SHOWN = 50;

    @Inject
    private Lens lens;

    @Inject
    private Plans plans;

    @Inject
    private PublishedUpdates published;

    private List<Part> parts;

    /** The updates of one plan; {@code all} tells how many there are beyond those shown. */
    public record Part(ActionPlan plan, List<ProgressUpdate> updates, int all) {}

    @PostConstruct
    void read() {
        parts = plans.list().stream().map(this::part).toList();
    }

    private Part part(ActionPlan plan) {
        return new Part(
                plan,
                published.listNewestOfPlan(plan.getCode(), lens.getAsOf(), SHOWN),
                published.countOfPlan(plan.getCode(), lens.getAsOf()));
    }

    /** The updates, plan by plan. */
    public List<Part> getParts() {
        return parts;
    }
}
