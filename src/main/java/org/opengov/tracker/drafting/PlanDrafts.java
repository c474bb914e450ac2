package org.opengov.tracker.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.account.Role;
import org.opengov.tracker.commitment.Commitments;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.plan.PlanText;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.plan.ReportingPeriod;
import org.opengov.tracker.plan.ReportingPeriod.Slice;
import org.opengov.tracker.plan.Theme;
import org.opengov.tracker.plan.Theme.ThemeText;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.platform.RuleBroken;
import org.opengov.tracker.platform.Versioned;

/** What coordinators do with the head of a draft, its themes and its periods; nobody else sees a draft. */
@ApplicationScoped
@Transactional
public class PlanDrafts {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Plans plans;

    @Inject
    Commitments commitments;

    @Inject
    DraftTrail trail;

    /** Every plan, adopted or draft, the latest first. */
    public List<ActionPlan> list(Officer by) {
        by.mustBe(Role.COORDINATOR);
        List<ActionPlan> all = new ArrayList<>(plans.listAny());
        Collections.reverse(all);
        return all;
    }

    /** A plan, adopted or draft. */
    public ActionPlan get(String code, Officer by) {
        by.mustBe(Role.COORDINATOR);
        return plans.getAny(code);
    }

    /** Begins a plan. */
    public ActionPlan create(PlanText text, Officer by) {
        by.mustBe(Role.COORDINATOR);
        DraftRules.check(text);
        if (plans.findAny(text.code()).isPresent()) {
            throw RuleBroken.at("code", "draft.code.taken", text.code());
        }
        ActionPlan plan = plans.add(new ActionPlan(text));
        entities.flush();
        trail.append(by, "plan.created", plan.getCode(), Wording.NOTHING, Wording.of(plan));
        return plan;
    }

    /** Words the head of a draft anew. */
    public void rewrite(String code, Long version, PlanText text, Officer by) {
        ActionPlan plan = held(code, by);
        requireVersion(plan, version);
        DraftRules.check(text);
        Wording was = Wording.of(plan);
        plan.rewrite(text);
        entities.flush();
        trail.append(by, "plan.edited", code, was, Wording.of(plan));
    }

    /** Takes a draft away, with everything in it but its agencies. */
    public void delete(String code, Officer by) {
        ActionPlan plan = held(code, by);
        commitments.listOfPlan(code).forEach(commitments::remove);
        entities.flush();
        plans.remove(plan);
        entities.flush();
        trail.append(by, "plan.deleted", code, Wording.of(plan), Wording.NOTHING);
    }

    /** A theme of a draft by its number. */
    public Optional<Theme> findTheme(String plan, String number, Officer by) {
        return draft(plan, by).findTheme(number);
    }

    /**
     * Adds a theme, or words one anew.
     *
     * @param number that of the theme to word anew; null for a new one
     * @param version what the form was made of; null for a new one
     */
    public void putTheme(String plan, String number, Long version, ThemeText text, Officer by) {
        ActionPlan draft = held(plan, by);
        DraftRules.check(text);
        if (!text.number().equals(number) && findTheme(plan, text.number(), by).isPresent()) {
            throw RuleBroken.at("number", "draft.number.taken", text.number());
        }
        Wording was = Wording.NOTHING;
        if (number == null) {
            draft.addTheme(text);
        } else {
            Theme theme = findTheme(plan, number, by).orElseThrow(() -> new NotFound("theme", number));
            requireVersion(theme, version);
            was = Wording.of(theme);
            theme.rewrite(text);
        }
        entities.flush();
        trail.append(by, "plan.edited", plan + " theme " + text.number(), was, Wording.of(text));
    }

    /**
     * Takes a theme out.
     *
     * @throws RuleBroken while commitments stand under it
     */
    public void removeTheme(String plan, String number, Officer by) {
        ActionPlan draft = held(plan, by);
        Theme theme = findTheme(plan, number, by).orElseThrow(() -> new NotFound("theme", number));
        if (commitments.listOfPlan(plan).stream().anyMatch(commitment -> theme.equals(commitment.getTheme()))) {
            throw RuleBroken.of("draft.theme.used", number);
        }
        draft.remove(theme);
        entities.flush();
        trail.append(by, "plan.edited", plan + " theme " + number, Wording.of(theme), Wording.NOTHING);
    }

    /** A period of a draft by its code. */
    public Optional<ReportingPeriod> findPeriod(String plan, String code, Officer by) {
        return draft(plan, by).findPeriod(code);
    }

    /** Replaces the periods of a draft by those of a rhythm; see {@link Rhythm#periods}. */
    public void setRhythm(String plan, Rhythm rhythm, int dueDays, Officer by) {
        ActionPlan draft = held(plan, by);
        LocalDate first = firstDay(draft.getStarts());
        LocalDate last = draft.getEnds().last().orElseThrow(() -> RuleBroken.of("readiness.plan.noDates"));
        DraftRules.checkRhythm(first, last, dueDays);
        Wording was = Wording.ofPeriods(draft);
        draft.getPeriods().forEach(draft::remove);
        entities.flush();
        rhythm.periods(first, last, dueDays).forEach(draft::addPeriod);
        entities.flush();
        trail.append(by, "plan.edited", plan + " periods", was, Wording.ofPeriods(draft));
    }

    private static LocalDate firstDay(EdtfDate starts) {
        return starts.first().orElseThrow(() -> RuleBroken.of("readiness.plan.noDates"));
    }

    /**
     * Adds a period, or sets the days of one anew.
     *
     * @param code that of the period to change; null for a new one
     */
    public void putPeriod(String plan, String code, Long version, Slice slice, Officer by) {
        ActionPlan draft = held(plan, by);
        DraftRules.check(slice);
        if (!slice.code().equals(code) && findPeriod(plan, slice.code(), by).isPresent()) {
            throw RuleBroken.at("periodCode", "draft.code.taken", slice.code());
        }
        Wording was = Wording.NOTHING;
        if (code == null) {
            draft.addPeriod(slice);
        } else {
            ReportingPeriod period = findPeriod(plan, code, by).orElseThrow(() -> new NotFound("period", code));
            requireVersion(period, version);
            was = Wording.of(period);
            period.rewrite(slice);
        }
        entities.flush();
        trail.append(by, "plan.edited", plan + " period " + slice.code(), was, Wording.of(slice));
    }

    /** Takes a period out. */
    public void removePeriod(String plan, String code, Officer by) {
        ActionPlan draft = held(plan, by);
        ReportingPeriod period = findPeriod(plan, code, by).orElseThrow(() -> new NotFound("period", code));
        draft.remove(period);
        entities.flush();
        trail.append(by, "plan.edited", plan + " period " + code, Wording.of(period), Wording.NOTHING);
    }

    private ActionPlan draft(String code, Officer by) {
        ActionPlan plan = get(code, by);
        plan.requireDraft();
        return plan;
    }

    /** The same, which nobody adopts until it is changed. */
    private ActionPlan held(String code, Officer by) {
        ActionPlan plan = draft(code, by);
        plans.holdDraft(plan);
        return plan;
    }

    /** @throws RuleBroken when somebody else saved meanwhile */
    static void requireVersion(Versioned thing, Long version) {
        if (!Objects.equals(thing.getVersion(), version)) {
            throw RuleBroken.of("draft.changedMeanwhile");
        }
    }
}
