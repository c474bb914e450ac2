package org.opengov.tracker.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.Plans;

/** On which days how many updates were published: counted with each publication, since a large plan has too many to count. */
@ApplicationScoped
@Transactional
public class Publications {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Plans plans;

    /**
     * Takes note, in the caller's transaction, that an update of a plan is published. It raises the plan's revision first,
     * and so waits for whoever publishes at the same time: two of them never begin the same day.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void add(ActionPlan plan, LocalDate day) {
        plans.revise(plan);
        int counted = entities.createQuery("update PublicationDay d set d.updates = d.updates + 1"
                        + " where d.plan = :plan and d.publishedOn = :day")
                .setParameter("plan", plan)
                .setParameter("day", day)
                .executeUpdate();
        if (counted == 0) {
            entities.persist(new PublicationDay(plan, day));
        }
    }

    /**
     * What of a plan's updates is public on a day. Since none is ever taken back, two days on which as many were published show
     * the same ones, as long as there are no more in all.
     *
     * @param days the sum of the keys of all days on which something was published
     * @param all how many updates were ever published
     * @param until how many of them by the day
     */
    public record Extent(long days, long all, long until) {}

    /** What of a plan's updates is public on a day. */
    public Extent extent(String plan, LocalDate asOf) {
        Object[] sums = entities.createQuery(
                        "select coalesce(sum(d.id), 0), coalesce(sum(d.updates), 0),"
                                + " coalesce(sum(case when d.publishedOn <= :asOf then d.updates else 0 end), 0)"
                                + " from PublicationDay d where d.plan.code = :plan",
                        Object[].class)
                .setParameter("plan", plan)
                .setParameter("asOf", asOf)
                .getSingleResult();
        return new Extent(
                ((Number) sums[0]).longValue(), ((Number) sums[1]).longValue(), ((Number) sums[2]).longValue());
    }

    /** On which days how many updates of a plan were published. */
    public Map<LocalDate, Integer> countByDay(String plan) {
        return entities.createQuery(
                        "select d.publishedOn, d.updates from PublicationDay d where d.plan.code = :plan",
                        Object[].class)
                .setParameter("plan", plan)
                .getResultStream()
                .collect(Collectors.toMap(row -> (LocalDate) row[0], row -> (Integer) row[1]));
    }

    /** On which days how many updates of all adopted plans were published. */
    public Map<LocalDate, Integer> countByDay() {
        return entities.createQuery(
                        "select d.publishedOn, sum(d.updates) from PublicationDay d"
                                + " where d.plan.state = org.opengov.tracker.plan.PlanState.ADOPTED"
                                + " group by d.publishedOn",
                        Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (LocalDate) row[0], row -> ((Number) row[1]).intValue()));
    }

    /** How many updates of a plan were published up to a day. */
    public int count(String plan, LocalDate asOf) {
        return countByDay(plan).entrySet().stream()
                .filter(day -> !day.getKey().isAfter(asOf))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
