package org.opengov.tracker.drafting.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.opengov.tracker.account.CurrentOfficer;
import org.opengov.tracker.drafting.PlanDrafts;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.PlanFact;
import org.opengov.tracker.plan.PlanText;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.platform.web.Redirect;

/** The head of a draft: a new plan, or one to word anew. */
@Named
@RequestScoped
public class PlanEdit {

    @Inject
    private PlanDrafts drafts;

    @Inject
    private CurrentOfficer caller;

    @Inject
    private Redirect redirect;

    @Inject
    @Param(pathIndex = 0)
    private String code;

    private final Typed typed = new Typed();
    private ActionPlan plan;
    private Long version;

    @PostConstruct
    void open() {
        if (code == null) {
            drafts.list(caller.get());
            typed.put("language", "en");
            return;
        }
        plan = drafts.get(code, caller.get());
        plan.requireDraft();
        version = plan.getVersion();
        typed.put("code", plan.getCode())
                .put("countryCode", plan.getCountryCode())
                .put("country", plan.getCountry())
                .put("planNumber", plan.getNumber())
                .put("title", plan.getTitle())
                .put("language", plan.getLanguage())
                .put("starts", plan.getStarts())
                .put("ends", plan.getEnds())
                .put("coordinator", plan.getCoordinator())
                .put("preparation", plan.getPreparation());
        Messages.LANGUAGES.forEach(spoken ->
                typed.put(titleIn(spoken.getLanguage()), plan.getTitles().get(spoken.getLanguage())));
    }

    /** Begins the plan, or words its head anew. */
    public void save() {
        PlanText text = text();
        if (plan == null) {
            drafts.create(text, caller.get());
        } else {
            drafts.rewrite(code, version, text, caller.get());
        }
        redirect.to("/desk/plan-draft/" + text.code(), "draft.saved");
    }

    private PlanText text() {
        Map<String, String> titles = new HashMap<>();
        Messages.LANGUAGES.forEach(spoken -> {
            String title = typed.text(titleIn(spoken.getLanguage()));
            if (title != null) {
                titles.put(spoken.getLanguage(), title);
            }
        });
        PlanText text = new PlanText(
                plan == null ? typed.text("code") : code,
                typed.text("countryCode"),
                typed.text("country"),
                typed.whole("planNumber"),
                typed.text("title"),
                typed.text("language"),
                titles,
                plan == null ? null : plan.getAct(),
                typed.date("starts"),
                typed.date("ends"),
                typed.text("coordinator"),
                typed.text("preparation"),
                plan == null ? List.<PlanFact>of() : plan.facts());
        typed.requireReadable();
        return text;
    }

    private static String titleIn(String language) {
        return "title_" + language;
    }

    /** The draft; null for a new one. */
    public ActionPlan getPlan() {
        return plan;
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
