package org.opengov.tracker.assessment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.opengov.tracker.account.CurrentOfficer;
import org.opengov.tracker.account.Role;
import org.opengov.tracker.assessment.Assessment;
import org.opengov.tracker.assessment.Assessments;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.commitment.Commitments;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.Plans;

/**
 * The commitments of a plan, to choose one to assess, each with how many assessments it has; an assessor sees how many
 * are those of the own organisation.
 */
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
    private CurrentOfficer caller;

    @Inject
    @Param
    private String plan;

    private ActionPlan chosen;
    private List<Row> rows = List.of();

    /**
     * A commitment to choose.
     *
     * @param recorded what was recorded of it, the latest first; by the own organisation where the caller speaks for one
     */
    public record Row(Commitment commitment, List<Assessment> recorded) {}

    @PostConstruct
    void open() {
        chosen = plans.findOrDefault(plan).orElse(null);
        if (chosen != null) {
            var recorded = assessments.mapOfPlan(chosen.getCode(), Assessments.EVER);
            rows = commitments.listOfPlan(chosen.getCode()).stream()
                    .map(commitment -> new Row(
                            commitment,
                            recorded.getOrDefault(commitment.getOgpId(), List.of()).stream()
                                    .filter(this::isTold)
                                    .toList()))
                    .toList();
        }
    }

    private boolean isTold(Assessment assessment) {
        return !isForOrganisation()
                || assessment.getAssessor().equals(caller.get().organisation());
    }

    /** Whether the caller speaks for one organisation and sees what that has said. */
    public boolean isForOrganisation() {
        return caller.get().role() == Role.ASSESSOR;
    }

    /** How many of the commitments have been assessed. */
    public long getAssessed() {
        return rows.stream().filter(row -> !row.recorded().isEmpty()).count();
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
