package org.opengov.tracker.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.platform.NotFound;

/** What agencies have said in public. Everybody may read it. */
@ApplicationScoped
@Transactional
public class PublishedUpdates {

    private static final String PUBLISHED =
            "u.state = org.opengov.tracker.progress.ReviewState.PUBLISHED and u.publishedOn <= :asOf";
    private static final String NEWEST_FIRST = " order by u.publishedOn desc, u.reviewedAt desc, u.id desc";

    @PersistenceContext
    EntityManager entities;

    /**
     * What an update said of a milestone's completion.
     *
     * @param completion the completion; nil updates say none and are left out
     * @param completedOn the actual completion day; null unless complete
     */
    public record Reported(
            Long id, String milestone, Completion completion, LocalDate completedOn, LocalDate publishedOn) {}

    /** For each milestone of a plan that has one, what its latest update published up to a day said of completion. */
    public Map<String, Reported> mapLatestOfPlan(String plan, LocalDate asOf) {
        Map<String, Reported> latest = new HashMap<>();
        entities.createQuery(
                        "select new org.opengov.tracker.progress.PublishedUpdates.Reported(u.id, u.milestone.ogpId,"
                                + " u.statement.completion, u.statement.completedOn, u.publishedOn)"
                                + " from ProgressUpdate u where u.milestone.commitment.plan.code = :plan and "
                                + PUBLISHED + " and u.statement.nil = false" + NEWEST_FIRST,
                        Reported.class)
                .setParameter("plan", plan)
                .setParameter("asOf", asOf)
                .getResultList()
                .forEach(reported -> latest.putIfAbsent(reported.milestone(), reported));
        return latest;
    }

    /** Every update of a plan published up to a day, the newest first. */
    public List<ProgressUpdate> listOfPlan(String plan, LocalDate asOf) {
        return list("u.milestone.commitment.plan.code = :key", plan, asOf).getResultList();
    }

    /** The updates of a plan published after one day and up to another, the newest first, so many at most. */
    public List<ProgressUpdate> listBetween(String plan, LocalDate after, LocalDate asOf, int most) {
        return list("u.milestone.commitment.plan.code = :key and u.publishedOn > :after", plan, asOf)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * On which days how many updates of a plan were published. Only what is published has such a day, and the index of
     * milestones and days answers for all of them: of a large plan no row is read.
     */
    public Map<LocalDate, Integer> countByDay(String plan) {
        return entities.createQuery(
                        "select u.publishedOn, count(u.publishedOn) from ProgressUpdate u"
                                + " where u.milestone.commitment.plan.code = :plan and u.publishedOn is not null"
                                + " group by u.publishedOn",
                        Object[].class)
                .setParameter("plan", plan)
                .getResultStream()
                .collect(Collectors.toMap(row -> (LocalDate) row[0], row -> ((Number) row[1]).intValue()));
    }

    /** Every update of a commitment published up to a day, the newest first. */
    public List<ProgressUpdate> listOfCommitment(String ogpId, LocalDate asOf) {
        return list("u.milestone.commitment.ogpId = :key", ogpId, asOf).getResultList();
    }

    /** Every update of a milestone published up to a day, the newest first. */
    public List<ProgressUpdate> listOfMilestone(String ogpId, LocalDate asOf) {
        return list("u.milestone.ogpId = :key", ogpId, asOf).getResultList();
    }

    /** Every update of an agency published up to a day, the newest first. */
    public List<ProgressUpdate> listOfAgency(String code, LocalDate asOf) {
        return list("u.agency.code = :key", code, asOf).getResultList();
    }

    /** The latest update of a milestone that was published up to a day and said something of its completion. */
    public Optional<ProgressUpdate> findLatest(String milestone, LocalDate asOf) {
        return listOfMilestone(milestone, asOf).stream()
                .filter(update -> !update.getStatement().isNil())
                .findFirst();
    }

    /**
     * A file that backs a published update.
     *
     * @throws NotFound when there is none, or its update is not public
     */
    public Evidence getEvidence(Long id) {
        return entities.createQuery(
                        "select e from Evidence e where e.id = :id and e.file is not null"
                                + " and e.update.state = org.opengov.tracker.progress.ReviewState.PUBLISHED",
                        Evidence.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("evidence", id));
    }

    private TypedQuery<ProgressUpdate> list(String condition, String key, LocalDate asOf) {
        return entities.createQuery(
                        "select u from ProgressUpdate u where " + condition + " and " + PUBLISHED + NEWEST_FIRST,
                        ProgressUpdate.class)
                .setParameter("key", key)
                .setParameter("asOf", asOf)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "u.evidence")
                .setHint("eclipselink.batch", "u.milestone")
                .setHint("eclipselink.batch", "u.period")
                .setHint("eclipselink.batch", "u.agency");
    }
}
