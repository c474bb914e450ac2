package org.opengov.tracker.scoreboard.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.opengov.tracker.assessment.DidItOpenGovernment;
import org.opengov.tracker.assessment.PotentialImpact;
import org.opengov.tracker.assessment.Review;
import org.opengov.tracker.assessment.Specificity;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.OgpValue;
import org.opengov.tracker.commitment.Schedule;
import org.opengov.tracker.cycle.CellState;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.PlanFact;
import org.opengov.tracker.plan.ShownPlans;
import org.opengov.tracker.scoreboard.Scoreboard;
import org.opengov.tracker.scoreboard.Scoreboards;

/** How the figures come about, what the words mean, and where the facts are from. */
@Named
@RequestScoped
public class AboutPage {

    @Inject
    private ShownPlans shown;

    @Inject
    private Scoreboards scoreboards;

    @Inject
    private Lens lens;

    private List<Gaps> gaps;

    /**
     * What the record of one plan lacks on the day shown.
     *
     * @param spoken of how many commitments each voice has spoken
     * @param undated how many commitments have no due date
     * @param unled of how many no source states the lead agency
     */
    public record Gaps(ActionPlan plan, int commitments, Map<Voice, Integer> spoken, long undated, long unled) {}

    /** What is not known, plan by plan. */
    public List<Gaps> getGaps() {
        if (gaps == null) {
            gaps = getPlans().stream().map(this::gaps).toList();
        }
        return gaps;
    }

    private Gaps gaps(ActionPlan plan) {
        Scoreboard board = scoreboards.at(plan.getCode(), lens.getAsOf(), null);
        List<Scoreboard.Row> rows = board.rows();
        return new Gaps(
                plan,
                board.commitments(),
                board.coverage(),
                rows.stream().filter(row -> row.due().text().isEmpty()).count(),
                rows.stream().filter(row -> row.leadAgency().isEmpty()).count());
    }

    /** Whose word a figure can rest on. */
    public Voice[] getVoices() {
        return Voice.values();
    }

    /** When somebody else looked. */
    public Review[] getReviews() {
        return Review.values();
    }

    /** What can stand where a milestone owes an update for a period. */
    public List<CellState> getCells() {
        return CellState.forPublic();
    }

    /** The plans the product holds. */
    public List<ActionPlan> getPlans() {
        return shown.list();
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
