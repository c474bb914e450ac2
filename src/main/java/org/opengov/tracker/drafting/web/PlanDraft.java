package org.opengov.tracker.drafting.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.opengov.tracker.account.CurrentOfficer;
import org.opengov.tracker.commitment.Amendment;
import org.opengov.tracker.commitment.Amendments;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.drafting.Adoption;
import org.opengov.tracker.drafting.CommitmentDrafts;
import org.opengov.tracker.drafting.Finding;
import org.opengov.tracker.drafting.PlanDrafts;
import org.opengov.tracker.drafting.Rhythm;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.platform.web.Redirect;

/** One plan before a coordinator: what is in it, what it lacks, and from its adoption on what was changed. */
@Named
@RequestScoped
public class PlanDraft {

    @Inject
    private PlanDrafts drafts;

    @Inject
    private CommitmentDrafts commitments;

    @Inject
    private Adoption adoption;

    @Inject
    private Amendments amendments;

    @Inject
    private CurrentOfficer caller;

    @Inject
    private Redirect redirect;

    @Inject
    @Param(pathIndex = 0)
    private String code;

    private final Typed typed = new Typed();
    private ActionPlan plan;

    @PostConstruct
    void open() {
        plan = drafts.get(code == null ? "" : code, caller.get());
        typed.put("rhythm", Rhythm.YEARLY).put("dueDays", "15");
    }

    /** Replaces the periods by those of a rhythm. */
    public void setRhythm() {
        Rhythm rhythm = typed.choice("rhythm", Rhythm.class);
        Integer days = typed.whole("dueDays");
        typed.requireReadable();
        drafts.setRhythm(code, rhythm, days == null ? 0 : days, caller.get());
        redirect.to(path() + "#periods", "draft.periods.set");
    }

    /** Moves a commitment by one place. */
    public void move(String ogpId, boolean up) {
        commitments.move(ogpId, up, caller.get());
        redirect.to(path() + "#commitments", "draft.moved", ogpId);
    }

    /** Moves a milestone by one place. */
    public void moveMilestone(String ogpId, boolean up) {
        commitments.moveMilestone(ogpId, up, caller.get());
        redirect.to(path() + "#commitments", "draft.moved", ogpId);
    }

    /** Takes the whole draft away. */
    public void delete() {
        drafts.delete(code, caller.get());
        redirect.to("/desk/plan-list", "draft.deleted", code);
    }

    private String path() {
        return "/desk/plan-draft/" + code;
    }

    public ActionPlan getPlan() {
        return plan;
    }

    /** Its commitments, in order. */
    public List<Commitment> getCommitments() {
        return commitments.list(code, caller.get());
    }

    /** What stands against adopting it, and what a reviewer will find fault with. */
    public List<Finding> getFindings() {
        return adoption.check(code, caller.get());
    }

    /** Whether it could be adopted as it is. */
    public boolean isReady() {
        return getFindings().stream().noneMatch(Finding::must);
    }

    /** What was changed since it was adopted, the latest decision first. */
    public List<Amendment> getAmendments() {
        return amendments.listOfPlan(code);
    }

    public Typed getTyped() {
        return typed;
    }

    public Rhythm[] getRhythms() {
        return Rhythm.values();
    }
}
