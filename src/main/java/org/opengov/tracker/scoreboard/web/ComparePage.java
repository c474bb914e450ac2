package org.opengov.tracker.scoreboard.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opengov.tracker.assessment.DidItOpenGovernment;
import org.opengov.tracker.assessment.PotentialImpact;
import org.opengov.tracker.assessment.Specificity;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.Schedule;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.plan.ShownPlans;
import org.opengov.tracker.scoreboard.Comparison;
import org.opengov.tracker.scoreboard.Ratings;
import org.opengov.tracker.scoreboard.Scoreboards;

/** Two plans side by side. Where the address names none, the first two plans that there are. */
@Named
@RequestScoped
public class ComparePage {

    @Inject
    private Lens lens;

    @Inject
    private Plans plans;

    @Inject
    private ShownPlans shown;

    @Inject
    private Scoreboards scoreboards;

    private List<ActionPlan> all;
    private Comparison comparison;

    @PostConstruct
    void read() {
        all = shown.list();
        if (all.isEmpty()) {
            return;
        }
        ActionPlan first = named("a").or(plans::findDefault).orElse(all.get(0));
        ActionPlan second = named("b").orElseGet(() -> otherThan(first));
        comparison = Comparison.of(drawn(first), drawn(second), lens.getVoice());
    }

    private Optional<ActionPlan> named(String parameter) {
        String code = lens.get(parameter);
        return code.isEmpty() ? Optional.empty() : Optional.of(plans.get(code));
    }

    /** Another plan of the same country, else any other. */
    private ActionPlan otherThan(ActionPlan first) {
        return all.stream()
                .filter(plan -> !plan.getCode().equals(first.getCode()))
                .filter(plan -> plan.getCountryCode().equals(first.getCountryCode()))
                .findFirst()
                .or(() -> all.stream()
                        .filter(plan -> !plan.getCode().equals(first.getCode()))
                        .findFirst())
                .orElse(first);
    }

    private Comparison.Drawn drawn(ActionPlan plan) {
        return new Comparison.Drawn(plan, scoreboards.overview(plan.getCode(), lens.getAsOf()));
    }

    /** The comparison; null where there is no plan. */
    public Comparison getComparison() {
        return comparison;
    }

    /** The two plans. */
    public List<Comparison.Side> getSides() {
        return List.of(comparison.first(), comparison.second());
    }

    /** Whether there are two to compare. */
    public boolean isOfTwo() {
        return !comparison
                .first()
                .plan()
                .getCode()
                .equals(comparison.second().plan().getCode());
    }

    /** Every plan, for the choice. */
    public List<ActionPlan> getPlans() {
        return all;
    }

    /** How many of those that are counted are complete. */
    public int complete(Map<Completion, Integer> counts) {
        return counts.get(Completion.COMPLETE);
    }

    /** The bar of a plan. */
    public List<Stretch> stretches(Comparison.Side side) {
        return Stretch.of(side.board().completion());
    }

    /** A part of a whole as a share from 0 to 1; 0 of nothing. */
    public double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    /** Of how many commitments a question was answered. */
    public int sum(Map<?, Integer> counts) {
        return Ratings.sum(counts);
    }

    /** Every voice, for the switch. */
    public Voice[] getVoices() {
        return Voice.values();
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

    /** The IRM's scale of change at the end of term. */
    public DidItOpenGovernment[] getChanges() {
        return DidItOpenGovernment.values();
    }
}
