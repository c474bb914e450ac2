package org.opengov.tracker._support;

import java.util.List;
import java.util.Map;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.plan.LegalAct;
import org.opengov.tracker.plan.PlanText;

/** The words of a plan, in English unless told otherwise, of which a source says no more than a test needs. */
public final class PlanWords {

    private final String code;
    private final String countryCode;
    private final String country;
    private final String title;
    private Integer number;
    private String language = "en";
    private Map<String, String> titles = Map.of();
    private LegalAct act;
    private EdtfDate starts = EdtfDate.UNKNOWN;
    private EdtfDate ends = EdtfDate.UNKNOWN;
    private String coordinator;

    /** One without dates. */
    public PlanWords(String code, String countryCode, String country, String title) {
        this.code = code;
        this.countryCode = countryCode;
        this.country = country;
        this.title = title;
    }

    public PlanWords number(int told) {
        number = told;
        return this;
    }

    public PlanWords language(String told) {
        language = told;
        return this;
    }

    public PlanWords titleIn(String language, String told) {
        titles = Map.of(language, told);
        return this;
    }

    public PlanWords act(LegalAct told) {
        act = told;
        return this;
    }

    public PlanWords from(EdtfDate first, EdtfDate last) {
        starts = first;
        ends = last;
        return this;
    }

    public PlanWords from(String first, String last) {
        return from(EdtfDate.of(first), EdtfDate.of(last));
    }

    public PlanWords coordinator(String told) {
        coordinator = told;
        return this;
    }

    /** What was said so far. */
    public PlanText text() {
        return new PlanText(
                code,
                countryCode,
                country,
                number,
                title,
                language,
                titles,
                act,
                starts,
                ends,
                coordinator,
                null,
                List.of());
    }

    /** A draft of what was said so far. */
    public ActionPlan plan() {
        return new ActionPlan(text());
    }
}
