package org.opengov.tracker.assessment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.opengov.tracker.assessment.Assessment;
import org.opengov.tracker.assessment.Assessments;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.commitment.Commitments;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.Plans;

/** The commitments of a plan, to choose one to assess, each with how many assessments it has. */
@Named
@RequestScoped
public class AssessmentChoice {

    @Inject
    private Plans plans;

    @Inject
    private Commitments commitments;

    @Inject
    private Assessments assessments;

    @Inject
    @Param
    private String plan;

    private ActionPlan chosen;
    private List<Row> rows = List.of();

    /**
     * A commitment to choose.
     *
     * @param recorded what was recorded of it, the latest first
     */
    public record Row(Commitment commitment, List<Assessment> recorded) {}

    @PostConstruct
    void open() {
        chosen = plans.findOrDefault(plan).orElse(null);
        if (chosen != null) {
            var recorded = assessments.mapOfPlan(chosen.getCode(), Assessments.EVER);
            rows = commitments.listOfPlan(chosen.getCode()).stream()
                    .map(commitment -> new Row(commitment, recorded.getOrDefault(commitment.getOgpId(), List.of())))
                    .toList();
        }
    }

    /** What is shown of a commitment that nobody assessed. */
    public Completion getGap() {
        return Completion.NO_INFORMATION;
    }

    public ActionPlan getPlan() {
        return chosen;
    }

    public List<ActionPlan> getPlans() {
        return plans.list();
    }

    /** The commitments, in the plan's order. */
    public List<Row> getRows() {
        return rows;
    }
}
