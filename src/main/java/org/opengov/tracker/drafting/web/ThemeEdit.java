package org.opengov.tracker.drafting.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.opengov.tracker.account.CurrentOfficer;
import org.opengov.tracker.drafting.PlanDrafts;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.Theme;
import org.opengov.tracker.plan.Theme.ThemeText;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.platform.web.Redirect;

/** A theme of a draft: a new one, or one to word anew. */
@Named
@RequestScoped
public class ThemeEdit {

    private static final int LONGEST_CODE = 60;

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
    private String theme;

    private final Typed typed = new Typed();
    private ActionPlan plan;
    private Theme stored;
    private Long version;

    @PostConstruct
    void open() {
        plan = drafts.get(code == null ? "" : code, caller.get());
        plan.requireDraft();
        if (theme == null) {
            typed.put("number", plan.getThemes().size() + 1);
        } else {
            stored = drafts.findTheme(code, theme, caller.get()).orElseThrow(() -> new NotFound("theme", theme));
            version = stored.getVersion();
            typed.put("number", stored.getNumber()).put("name", stored.getName());
        }
    }

    /** Adds it, or words it anew. */
    public void save() {
        String name = typed.text("name");
        ThemeText text = new ThemeText(
                typed.text("number"), shortName(name), name, stored == null ? List.of() : stored.getSources());
        drafts.putTheme(code, theme, version, text, caller.get());
        redirect.to("/desk/plan-draft/" + code, "draft.saved");
    }

    /** Takes it out. */
    public void remove() {
        drafts.removeTheme(code, theme, caller.get());
        redirect.to("/desk/plan-draft/" + code, "draft.removed");
    }

    /** It keeps the short name of its first wording. */
    private String shortName(String name) {
        if (stored != null || name == null) {
            return stored == null ? "" : stored.getCode();
        }
        return ThemeText.shortNameOf(name);
    }

    public ActionPlan getPlan() {
        return plan;
    }

    /** The theme; null for a new one. */
    public Theme getStored() {
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
