package org.opengov.tracker.drafting.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.opengov.tracker.account.CurrentOfficer;
import org.opengov.tracker.drafting.Adoption;
import org.opengov.tracker.drafting.Finding;
import org.opengov.tracker.drafting.PlanDrafts;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.platform.web.Redirect;

/** The last look at a draft before it is adopted: what it lacks, and the act by which it is decided. */
@Named
@RequestScoped
public class PlanAdopt {

    @Inject
    private PlanDrafts drafts;

    @Inject
    private Adoption adoption;

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
        plan.requireDraft();
        if (plan.getAct() != null) {
            typed.put("actNumber", plan.getAct().getNumber())
                    .put("actIssuer", plan.getAct().getIssuer());
        }
    }

    /** Adopts it. */
    public void adopt() {
        LocalDate day = typed.day("actDay");
        typed.requireReadable();
        adoption.adopt(code, typed.text("actNumber"), day, typed.text("actIssuer"), caller.get());
        redirect.to("/desk/plan-draft/" + code, "draft.adopted", code);
    }

    /** What stands against it, and what a reviewer will find fault with. */
    public List<Finding> getFindings() {
        return adoption.check(code, caller.get());
    }

    /** Whether nothing has to be mended before. */
    public boolean isReady() {
        return getFindings().stream().noneMatch(Finding::must);
    }

    public ActionPlan getPlan() {
        return plan;
    }

    public Typed getTyped() {
        return typed;
    }
}
