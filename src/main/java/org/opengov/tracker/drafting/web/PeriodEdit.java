package org.opengov.tracker.drafting.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.opengov.tracker.account.CurrentOfficer;
import org.opengov.tracker.drafting.PlanDrafts;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.ReportingPeriod;
import org.opengov.tracker.plan.ReportingPeriod.Slice;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.platform.web.Redirect;

/** A reporting period of a draft: a new one, or one whose days are set anew. */
@Named
@RequestScoped
public class PeriodEdit {

    @Inject
    private PlanDrafts drafts;

    @Inject
    private CurrentOfficer caller;

    @Inject
    private Redirect redirect;

    @Inject
    @Param(pathIndex = 0)
    private String code;

    @Inject
    @Param
    private String period;

    private final Typed typed = new Typed();
    private ActionPlan plan;
    private ReportingPeriod stored;
    private Long version;

    @PostConstruct
    void open() {
        plan = drafts.get(code == null ? "" : code, caller.get());
        plan.requireDraft();
        if (period != null) {
            stored = drafts.findPeriod(code, period, caller.get()).orElseThrow(() -> new NotFound("period", period));
            version = stored.getVersion();
            typed.put("periodCode", stored.getCode())
                    .put("startsOn", stored.getStartsOn())
                    .put("endsOn", stored.getEndsOn())
                    .put("dueOn", stored.getDueOn());
        }
    }

    /** Adds it, or sets its days anew. */
    public void save() {
        Slice slice =
                new Slice(typed.text("periodCode"), typed.day("startsOn"), typed.day("endsOn"), typed.day("dueOn"));
        typed.requireReadable();
        drafts.putPeriod(code, period, version, slice, caller.get());
        redirect.to("/desk/plan-draft/" + code, "draft.saved");
    }

    /** Takes it out. */
    public void remove() {
        drafts.removePeriod(code, period, caller.get());
        redirect.to("/desk/plan-draft/" + code, "draft.removed");
    }

    public ActionPlan getPlan() {
        return plan;
    }

    /** The period; null for a new one. */
    public ReportingPeriod getStored() {
        return stored;
    }

    public Typed getTyped() {
        return typed;
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}
