package org.opengov.tracker.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.plan.Theme;
import org.opengov.tracker.platform.NotFound;

/** What agencies have said in public. Everybody may read it. */
@ApplicationScoped
@Transactional
public class PublishedUpdates {

    /**
     * Only what is published has such a day. Asked for its state, a database takes the index of states and reads everything
     * that was ever published, to hand out the updates of one commitment.
     */
    private static final String PUBLISHED = "u.publishedOn <= :asOf";

    /** Among the newest of so many agencies there are most often enough of one, and few are sorted to find them. */
    private static final int AGENCIES = 100;

    static final String NEWEST_FIRST = " order by u.publishedOn desc, u.reviewedAt desc, u.id desc";

    /**
     * What the latest update of a milestone says, as one text of four words. All of it stands in the same index, so that no
     * update has to be read, which halves the time; a query that hands out several columns for each row of another one is
     * nothing that both databases know.
     */
    private static final String SAID_LAST =
            OfEachMilestone.query("select cast(n.id as varchar) || ' ' || n.completion || ' '"
                    + " || cast(n.published_on as varchar) || ' ' || coalesce(cast(n.completed_on as varchar), '')"
                    + OfEachMilestone.LATEST);

    @PersistenceContext
    EntityManager entities;

    @Inject
    UpdateLists lists;

    /**
     * What an update said of a milestone's completion.
     *
     * @param completion the completion; nil updates say none and are left out
     * @param completedOn the actual completion day; null unless complete
     */
    public record Reported(
            Long id, String milestone, Completion completion, LocalDate completedOn, LocalDate publishedOn) {

        private static Reported read(String milestone, Object said) {
            String[] words = said.toString().split(" ", -1);
            return new Reported(
                    Long.valueOf(words[0]),
                    milestone,
                    Completion.valueOf(words[1]),
                    words[3].isEmpty() ? null : LocalDate.parse(words[3]),
                    LocalDate.parse(words[2]));
        }

        /** What updates said, in their order; nil updates are left out. */
        public static List<Reported> of(List<ProgressUpdate> updates) {
            return updates.stream()
                    .filter(update -> !update.getStatement().isNil())
                    .map(update -> new Reported(
                            update.getId(),
                            update.getMilestone().getOgpId(),
                            update.getStatement().getCompletion(),
                            update.getStatement().getCompletedOn(),
                            update.getPublishedOn()))
                    .toList();
        }
    }

    /**
     * For each milestone of a plan that has one, what its latest update published up to a day said of completion. Only what
     * is published has such a day.
     */
    public Map<String, Reported> mapLatestOfPlan(String plan, LocalDate asOf) {
        return OfEachMilestone.map(entities.createNativeQuery(SAID_LAST), plan, asOf, Reported::read);
    }

    /** Codes of the periods of a plan for which something was published up to a day; each is looked up to the first. */
    public Set<String> listPeriods(String plan, LocalDate asOf) {
        return Set.copyOf(entities.createQuery(
                        "select p.code from ReportingPeriod p where p.plan.code = :plan"
                                + " and exists (select u.id from ProgressUpdate u where u.period = p and " + PUBLISHED
                                + ")",
                        String.class)
                .setParameter("plan", plan)
                .setParameter("asOf", asOf)
                .getResultList());
    }

    /** These updates, as far as they were published up to a day, in no order. */
    public List<ProgressUpdate> listOf(Collection<Long> ids, LocalDate asOf) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select u from ProgressUpdate u where u.id in :ids and " + PUBLISHED,
                                ProgressUpdate.class)
                        .setParameter("ids", ids)
                        .setParameter("asOf", asOf)
                        .setHint("eclipselink.batch.type", "IN")
                        .setHint("eclipselink.batch", "u.evidence")
                        .getResultList();
    }

    /** Every update of a plan published up to a day, the newest first. */
    public List<ProgressUpdate> listOfPlan(String plan, LocalDate asOf) {
        return list("u.milestone.commitment.plan.code = :key", plan, asOf).getResultList();
    }

    /** The updates of a plan published after one day and up to another, the newest first, so many at most. */
    public List<ProgressUpdate> listBetween(String plan, LocalDate after, LocalDate asOf, int most) {
        return newest(
                ids("u.milestone.commitment.plan.code = :key and u.publishedOn > :after", asOf)
                        .setParameter("key", plan)
                        .setParameter("after", after),
                asOf,
                most);
    }

    /** Every update of a commitment published up to a day, the newest first. */
    public List<ProgressUpdate> listOfCommitment(String ogpId, LocalDate asOf) {
        return list("u.milestone.commitment.ogpId = :key", ogpId, asOf).getResultList();
    }

    /** The newest updates of all adopted plans published up to a day. */
    public List<ProgressUpdate> listNewest(LocalDate asOf, int most) {
        return listNewestOfPlan("", asOf, most);
    }

    /** The newest updates of a plan published up to a day. */
    public List<ProgressUpdate> listNewestOfPlan(String plan, LocalDate asOf, int most) {
        UpdateFilter all = new UpdateFilter(plan, asOf, "", "", null, "", null);
        return listed(lists.part(all, 0, most).ids(), asOf);
    }

    /** The newest updates of a plan's theme published up to a day. */
    public List<ProgressUpdate> listNewestOfTheme(Theme theme, LocalDate asOf, int most) {
        return newest(ids("u.milestone.commitment.theme = :theme", asOf).setParameter("theme", theme), asOf, most);
    }

    /** How many updates of an agency were published up to a day, over all plans. */
    public int countOfAgency(String code, LocalDate asOf) {
        return entities.createQuery(
                        "select count(u.id) from ProgressUpdate u where u.agency.code = :key and " + PUBLISHED,
                        Long.class)
                .setParameter("key", code)
                .setParameter("asOf", asOf)
                .getSingleResult()
                .intValue();
    }

    /** The newest updates of an agency published up to a day. */
    public List<ProgressUpdate> listNewestOfAgency(String code, LocalDate asOf, int most) {
        LocalDate lately = lists.dayOf(most * AGENCIES, asOf);
        List<Long> ids = lately == null
                ? List.of()
                : ids("u.agency.code = :key and u.publishedOn >= :lately", asOf)
                        .setParameter("key", code)
                        .setParameter("lately", lately)
                        .setMaxResults(most)
                        .getResultList();
        return ids.size() == most
                ? listed(ids, asOf)
                : newest(ids("u.agency.code = :key", asOf).setParameter("key", code), asOf, most);
    }

    /** Every update of a milestone published up to a day, the newest first. */
    public List<ProgressUpdate> listOfMilestone(String ogpId, LocalDate asOf) {
        return list("u.milestone.ogpId = :key", ogpId, asOf).getResultList();
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

    /**
     * The first so many of what is asked for. Their ids are found first: a database would sort all of the rows with all of
     * their words otherwise, to hand out a few.
     */
    private List<ProgressUpdate> newest(TypedQuery<Long> ids, LocalDate asOf, int most) {
        return listed(ids.setMaxResults(most).getResultList(), asOf);
    }

    private List<ProgressUpdate> listed(List<Long> ids, LocalDate asOf) {
        return ids.isEmpty()
                ? List.of()
                : list("u.id in :ids", asOf).setParameter("ids", ids).getResultList();
    }

    private TypedQuery<Long> ids(String condition, LocalDate asOf) {
        return entities.createQuery(
                        "select u.id from ProgressUpdate u where " + condition + " and " + PUBLISHED + NEWEST_FIRST,
                        Long.class)
                .setParameter("asOf", asOf);
    }

    private TypedQuery<ProgressUpdate> list(String condition, String key, LocalDate asOf) {
        return list(condition, asOf).setParameter("key", key);
    }

    private TypedQuery<ProgressUpdate> list(String condition, LocalDate asOf) {
        return entities.createQuery(
                        "select u from ProgressUpdate u where " + condition + " and " + PUBLISHED + NEWEST_FIRST,
                        ProgressUpdate.class)
                .setParameter("asOf", asOf)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "u.evidence")
                .setHint("eclipselink.batch", "u.milestone")
                .setHint("eclipselink.batch", "u.milestone.commitment")
                .setHint("eclipselink.batch", "u.milestone.commitment.amendments")
                .setHint("eclipselink.batch", "u.period")
                .setHint("eclipselink.batch", "u.agency");
    }
}
