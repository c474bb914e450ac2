package org.opengov.tracker.plan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.opengov.tracker.platform.RuleBroken;
import org.opengov.tracker.platform.Versioned;

/**
 * What a country promises for a period, adopted by a legal act. What is computed from it is remembered under its revision.
 */
@Entity
@Table(name = "action_plan")
public class ActionPlan extends Versioned {

    @Column(nullable = false, updatable = false, unique = true)
    private String code;

    @Column(name = "country_code", nullable = false)
    private String countryCode;

    @Column(nullable = false)
    private String country;

    private Integer number;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String language;

    @Embedded
    private LegalAct act;

    @Column(nullable = false)
    private EdtfDate starts;

    @Column(nullable = false)
    private EdtfDate ends;

    private String coordinator;
    private String preparation;

    @Enumerated(EnumType.STRING)
    private PlanState state = PlanState.DRAFT;

    @Column(name = "adopted_on")
    private LocalDate adoptedOn;

    @Column(updatable = false)
    private long revision = 1;

    @Column(updatable = false)
    private boolean sample;

    @ElementCollection
    @CollectionTable(name = "action_plan_title", joinColumns = @JoinColumn(name = "plan_id"))
    @MapKeyColumn(name = "language")
    @Column(name = "title")
    private Map<String, String> titles = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "action_plan_fact", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<PlanFact> facts = new ArrayList<>();

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<Theme> themes = new ArrayList<>();

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("startsOn")
    private List<ReportingPeriod> periods = new ArrayList<>();

    protected ActionPlan() {}

    /** A plan as its sources give it, or as a coordinator begins it: a draft. */
    public ActionPlan(PlanText text) {
        this.code = text.code();
        take(text);
    }

    /** Words it anew while it is a draft; its code stays. */
    public void rewrite(PlanText text) {
        requireDraft();
        take(text);
    }

    /**
     * Makes it the promise that it is from then on, by a legal act: public, and changed by amendments only. The day on which
     * it was adopted is null where the source does not say.
     */
    public void adopt(LegalAct deciding, LocalDate day) {
        requireDraft();
        act = deciding;
        state = PlanState.ADOPTED;
        adoptedOn = day;
    }

    /** @throws RuleBroken once it is adopted */
    public void requireDraft() {
        if (state != PlanState.DRAFT) {
            throw RuleBroken.of("plan.adoptedAlready", code);
        }
    }

    /** @throws RuleBroken while it is a draft */
    public void requireAdopted() {
        if (state != PlanState.ADOPTED) {
            throw RuleBroken.of("plan.notAdopted", code);
        }
    }

    private void take(PlanText text) {
        this.countryCode = text.countryCode();
        this.country = text.country();
        this.number = text.number();
        this.title = text.title();
        this.language = text.language();
        this.act = text.act() == null ? new LegalAct(null, EdtfDate.UNKNOWN, null, null) : text.act();
        this.starts = text.starts();
        this.ends = text.ends();
        this.coordinator = text.coordinator();
        this.preparation = text.preparation();
        this.titles.clear();
        this.titles.putAll(text.titles());
        this.facts.clear();
        this.facts.addAll(text.facts());
    }

    /** Adds a theme to a draft, after those it has. */
    public Theme addTheme(Theme.ThemeText text) {
        requireDraft();
        Theme theme = new Theme(this, themes.size() + 1, text);
        themes.add(theme);
        return theme;
    }

    /** Adds a reporting period to a draft. */
    public ReportingPeriod addPeriod(ReportingPeriod.Slice slice) {
        requireDraft();
        ReportingPeriod period = new ReportingPeriod(this, slice);
        periods.add(period);
        return period;
    }

    /** Takes a theme or a period out while it is a draft. */
    public void remove(Versioned part) {
        requireDraft();
        themes.remove(part);
        periods.remove(part);
    }

    /** The title for a reader of this language; the plan's own where there is no other. */
    public String titleIn(Locale locale) {
        return titles.getOrDefault(locale.getLanguage(), title);
    }

    /** Its titles in other languages, by the language. */
    public Map<String, String> getTitles() {
        return Map.copyOf(titles);
    }

    /** The language in which {@link #titleIn} answers. */
    public String titleLanguageIn(Locale locale) {
        return titles.containsKey(locale.getLanguage()) ? locale.getLanguage() : language;
    }

    /** Every fact, in order. */
    public List<PlanFact> facts() {
        return List.copyOf(facts);
    }

    /** The facts of one kind, in order. */
    public List<PlanFact> factsOf(PlanFact.Kind kind) {
        return facts.stream().filter(fact -> fact.getKind() == kind).toList();
    }

    /** Its stable short name in addresses. */
    public String getCode() {
        return code;
    }

    /** ISO 3166-1 code of the country. */
    public String getCountryCode() {
        return countryCode;
    }

    /** The country's name in the plan's language. */
    public String getCountry() {
        return country;
    }

    /** The country's name in another language; as the plan names it where it has none there. */
    public String countryIn(Locale reader) {
        return CountryName.in(reader, countryCode).orElse(country);
    }

    /** The OGP's count of the country's plans; null where unknown. */
    public Integer getNumber() {
        return number;
    }

    /** Its title in its own language. */
    public String getTitle() {
        return title;
    }

    /** The language of its wording (ISO 639-1). */
    public String getLanguage() {
        return language;
    }

    /** The legal act that adopted it. */
    public LegalAct getAct() {
        return act;
    }

    /** Its beginning, as said. */
    public EdtfDate getStarts() {
        return starts;
    }

    /** Its end, as said. */
    public EdtfDate getEnds() {
        return ends;
    }

    /** The body that coordinates it; null where unknown. */
    public String getCoordinator() {
        return coordinator;
    }

    /** How it was drawn up; null where unknown. */
    public String getPreparation() {
        return preparation;
    }

    /** The revision as it was read; see {@link Plans#revise}. */
    public long getRevision() {
        return revision;
    }

    /** Whether it is adopted, and so public. */
    public boolean isAdopted() {
        return state == PlanState.ADOPTED;
    }

    /** The day it was adopted; null while it is a draft, and of plans whose file does not know. */
    public LocalDate getAdoptedOn() {
        return adoptedOn;
    }

    /** Whether illustrative updates were added to it. */
    public boolean isSample() {
        return sample;
    }

    /** Its themes, in the act's order. */
    public List<Theme> getThemes() {
        return List.copyOf(themes);
    }

    /** Its theme of a number. */
    public Optional<Theme> findTheme(String wanted) {
        return themes.stream().filter(theme -> theme.getNumber().equals(wanted)).findFirst();
    }

    /** Its reporting period of a code. */
    public Optional<ReportingPeriod> findPeriod(String wanted) {
        return periods.stream().filter(one -> one.getCode().equals(wanted)).findFirst();
    }

    /** Its reporting periods, oldest first. */
    public List<ReportingPeriod> getPeriods() {
        return List.copyOf(periods);
    }
}
