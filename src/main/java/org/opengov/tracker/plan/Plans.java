package org.opengov.tracker.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.opengov.tracker.platform.NotFound;

/** The plans the product holds, with their themes and reporting periods. */
@ApplicationScoped
@Transactional
public class Plans {

    @PersistenceContext
    EntityManager entities;

    /** @throws NotFound when no plan has this code */
    public ActionPlan get(String code) {
        return find(code).orElseThrow(() -> new NotFound("plan", code));
    }

    /** The plan with this code. */
    public Optional<ActionPlan> find(String code) {
        return entities.createQuery("select p from ActionPlan p where p.code = :code", ActionPlan.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** Every plan, the oldest first. */
    public List<ActionPlan> list() {
        return entities.createQuery("select p from ActionPlan p order by p.id", ActionPlan.class)
                .getResultList();
    }

    /** The plan that the front page shows: the first one that was taken in. */
    public Optional<ActionPlan> findDefault() {
        return entities.createQuery("select p from ActionPlan p order by p.id", ActionPlan.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The periods of a plan that take updates on this day, oldest first. */
    public List<ReportingPeriod> listOpenPeriods(String plan, LocalDate day) {
        return get(plan).getPeriods().stream()
                .filter(period -> period.isOpenOn(day))
                .toList();
    }

    /** @throws NotFound when the plan has no such period */
    public ReportingPeriod getPeriod(String plan, String period) {
        return get(plan).getPeriods().stream()
                .filter(candidate -> candidate.getCode().equals(period))
                .findFirst()
                .orElseThrow(() -> new NotFound("period", period));
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

    /** Marks the plan as holding illustrative updates, so that every page and report says so. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void markSample(ActionPlan plan) {
        entities.createQuery("update ActionPlan p set p.sample = true where p.id = :id")
                .setParameter("id", plan.getId())
                .executeUpdate();
        revise(plan);
    }
}
