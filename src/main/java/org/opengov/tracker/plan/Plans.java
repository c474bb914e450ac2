package org.opengov.tracker.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.platform.RuleBroken;
import org.opengov.tracker.platform.Settings;

/**
 * The plans the product holds, with their themes and reporting periods. A draft is found by {@link #getAny} and
 * {@link #listAny} only, which are for those who write it.
 */
@ApplicationScoped
@Transactional
public class Plans {

    private static final String ADOPTED = "p.state = org.opengov.tracker.plan.PlanState.ADOPTED";
    private static final String ORDER = " order by p.id";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Settings settings;

    /** @throws NotFound when no adopted plan has this code */
    public ActionPlan get(String code) {
        return find(code).orElseThrow(() -> new NotFound("plan", code));
    }

    /** The adopted plan with this code. */
    public Optional<ActionPlan> find(String code) {
        return entities.createQuery("select p from ActionPlan p where p.code = :code and " + ADOPTED, ActionPlan.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** Every adopted plan, the oldest first. */
    public List<ActionPlan> list() {
        return entities.createQuery("select p from ActionPlan p where " + ADOPTED + ORDER, ActionPlan.class)
                .getResultList();
    }

    /** The plan with this code, adopted or draft. */
    public Optional<ActionPlan> findAny(String code) {
        return entities.createQuery("select p from ActionPlan p where p.code = :code", ActionPlan.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** @throws NotFound when no plan has this code, adopted or draft */
    public ActionPlan getAny(String code) {
        return findAny(code).orElseThrow(() -> new NotFound("plan", code));
    }

    /** Every plan, adopted or draft, the oldest first. */
    public List<ActionPlan> listAny() {
        return entities.createQuery("select p from ActionPlan p" + ORDER, ActionPlan.class)
                .getResultList();
    }

    /**
     * The plan that the front page shows by itself: the one that the operator names or, where all are of one country, the
     * first one that was taken in. Where several countries have plans here and none is named, no plan is before others.
     */
    public Optional<ActionPlan> findFront() {
        return settings.defaultPlan().flatMap(this::find).or(() -> {
            List<ActionPlan> all = list();
            return all.stream().map(ActionPlan::getCountryCode).distinct().count() == 1
                    ? Optional.of(all.get(0))
                    : Optional.empty();
        });
    }

    /** The plan to take where none is named: the one that the operator names, else the first one that was taken in. */
    public Optional<ActionPlan> findDefault() {
        return settings.defaultPlan()
                .flatMap(this::find)
                .or(() -> entities.createQuery("select p from ActionPlan p where " + ADOPTED + ORDER, ActionPlan.class)
                        .setMaxResults(1)
                        .getResultStream()
                        .findFirst());
    }

    /**
     * The plan that is named, else the default one; empty where there is none yet.
     *
     * @throws NotFound when there is no plan of this code
     */
    public Optional<ActionPlan> findOrDefault(String code) {
        return code == null ? findDefault() : Optional.of(get(code));
    }

    /**
     * The plan that is named, else the default one.
     *
     * @throws NotFound when there is none
     */
    public ActionPlan getOrDefault(String code) {
        return findOrDefault(code).orElseThrow(() -> new NotFound("plan", "default"));
    }

    /** The periods of a plan that take updates on this day, oldest first. */
    public List<ReportingPeriod> listOpenPeriods(String plan, LocalDate day) {
        return get(plan).getPeriods().stream()
                .filter(period -> period.isOpenOn(day))
                .toList();
    }

    /** @throws NotFound when the plan has no such period */
    public ReportingPeriod getPeriod(String plan, String period) {
        return get(plan).findPeriod(period).orElseThrow(() -> new NotFound("period", period));
    }

    /** Takes a draft away, its themes and periods with it. */
    public void remove(ActionPlan plan) {
        plan.requireDraft();
        entities.remove(plan);
    }

    /** Takes in a new plan with its themes and periods. */
    public ActionPlan add(ActionPlan plan) {
        entities.persist(plan);
        return plan;
    }

    /**
     * Raises the plan's revision in the caller's transaction. To be called with every change that the public can see:
     * it is what tells each cache, on this node and on others, that what it holds is old.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void revise(ActionPlan plan) {
        entities.createQuery("update ActionPlan p set p.revision = p.revision + 1 where p.id = :id")
                .setParameter("id", plan.getId())
                .executeUpdate();
    }

    /**
     * Holds a draft, so that nobody adopts it, or changes it too, until the caller's transaction ends. To be called before any
     * part of it is changed: what is adopted meanwhile would be changed otherwise, and whoever remembers it never learn of it.
     *
     * @throws RuleBroken once it is adopted
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void holdDraft(ActionPlan plan) {
        Object state = entities.createNativeQuery("select state from action_plan where id = ?1 for update")
                .setParameter(1, plan.getId())
                .getSingleResult();
        if (!PlanState.DRAFT.name().equals(state)) {
            throw RuleBroken.of("plan.adoptedAlready", plan.getCode());
        }
    }

    /**
     * The revision of an adopted plan, which stands still from now on until the caller's transaction ends.
     *
     * @throws NotFound when no adopted plan has this code
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public long holdRevision(String code) {
        Long id = get(code).getId();
        return ((Number) entities.createNativeQuery("select revision from action_plan where id = ?1 for update")
                        .setParameter(1, id)
                        .getSingleResult())
                .longValue();
    }

    /** Marks the plan as holding illustrative updates, so that every page and report says so. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void markSample(ActionPlan plan) {
        entities.createQuery("update ActionPlan p set p.sample = true where p.id = :id")
                .setParameter("id", plan.getId())
                .executeUpdate();
        revise(plan);
    }
}
