package org.opengov.tracker.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.plan.ActionPlan;

/** What agencies have said in public, where they said too much to be read at once. Everybody may read it. */
@ApplicationScoped
@Transactional
public class UpdateLists {

    private static final String FROM = " from ProgressUpdate u where ";

    /**
     * So many updates are well read at once by their ids. Of more each costs more: H2 goes through the list of ids once again
     * for each row that it has found by one of them.
     */
    public static final int AT_ONCE = 200;

    /** Each agency is looked up to its first update. */
    private static final String HAVE_SPOKEN = "select a from Agency a where exists (select u.id from ProgressUpdate u"
            + " where u.agency = a and u.state = org.opengov.tracker.progress.ReviewState.PUBLISHED"
            + " and u.publishedOn <= :asOf)";

    /** Those that may report in a plan; see {@code Milestone.isReportedBy}. */
    private static final String REPORT_IN_PLAN =
            " and (a.id in (select own.agency.id from Milestone own where own.commitment.plan.code = :plan)"
                    + " or a.id in (select p.id from Milestone joint join joint.partners p"
                    + " where joint.commitment.plan.code = :plan)"
                    + " or a.id in (select led.leadAgency.id from Commitment led where led.plan.code = :plan))";

    /** Its index answers: of a large plan no row is read. */
    private static final String LATEST = OfEachMilestone.query(
            "select max(u.reviewed_at) from progress_update u where u.milestone_id = m.id and u.published_on <= ?2");

    @PersistenceContext
    EntityManager entities;

    @Inject
    Publications publications;

    /** The ids of some updates out of a list, and how long the whole list is. */
    public record Part(List<Long> ids, int of) {}

    /**
     * Some of the updates that the filter lets through, by their ids, the newest first. The days are counted, and only those
     * are looked into that it takes: a database would sort all of the rows with all of their words otherwise, to hand out a
     * few.
     *
     * @param first how many of them to leave out
     * @param count how many to give at most
     */
    public Part part(UpdateFilter filter, int first, int count) {
        Days days = Days.of(countByDay(filter), first, count);
        if (days.latest() == null) {
            return new Part(List.of(), days.of());
        }
        return new Part(
                filter.fill(entities.createQuery(
                                "select u.id" + FROM + filter.condition()
                                        + " and u.publishedOn between :earliest and :latest"
                                        + PublishedUpdates.NEWEST_FIRST,
                                Long.class))
                        .setParameter("earliest", days.earliest())
                        .setParameter("latest", days.latest())
                        .setFirstResult(first - days.before())
                        .setMaxResults(count)
                        .getResultList(),
                days.of());
    }

    /** The day since which so many updates of all plans were published, or as many as there are; null for none. */
    LocalDate dayOf(int count, LocalDate asOf) {
        UpdateFilter all = new UpdateFilter("", asOf, "", "", null, "", null);
        return Days.of(countByDay(all), 0, count).earliest();
    }

    private SortedMap<LocalDate, Integer> countByDay(UpdateFilter filter) {
        SortedMap<LocalDate, Integer> days = new TreeMap<>(Comparator.reverseOrder());
        if (filter.isOfAll()) {
            days.putAll(filter.plan().isEmpty() ? publications.countByDay() : publications.countByDay(filter.plan()));
            days.keySet().removeIf(day -> day.isAfter(filter.asOf()));
            return days;
        }
        filter.fill(entities.createQuery(
                        "select u.publishedOn, count(u.id)" + FROM + filter.condition() + " group by u.publishedOn",
                        Object[].class))
                .getResultList()
                .forEach(row -> days.put((LocalDate) row[0], ((Number) row[1]).intValue()));
        return days;
    }

    /**
     * The days in which some of the updates stand that are listed from the latest day on.
     *
     * @param latest null where there are none
     * @param before how many updates stand before those of the latest of these days
     * @param of how many there are in all
     */
    record Days(LocalDate earliest, LocalDate latest, int before, int of) {

        /** Finds them among the days, the latest first, of each of which is known how many updates it has. */
        static Days of(SortedMap<LocalDate, Integer> days, int first, int count) {
            LocalDate earliest = null;
            LocalDate latest = null;
            int before = 0;
            int of = 0;
            for (Map.Entry<LocalDate, Integer> day : days.entrySet()) {
                int begin = of;
                of += day.getValue();
                if (of > first && begin - first < count) {
                    earliest = day.getKey();
                    before = latest == null ? begin : before;
                    latest = latest == null ? earliest : latest;
                }
            }
            return new Days(earliest, latest, before, of);
        }
    }

    /**
     * What an update says of its milestone, without its words.
     *
     * @param milestone the milestone's own key
     * @param completion null where it says none
     */
    public record Said(
            Long id,
            Long milestone,
            boolean nil,
            Completion completion,
            LocalDate completedOn,
            LocalDate publishedOn) {}

    /** What the updates with these ids say, so many as are well read at once, the newest first. */
    public List<Said> listSaid(List<Long> ids) {
        return entities.createQuery(
                        "select new org.opengov.tracker.progress.UpdateLists.Said(u.id, u.milestone.id, u.statement.nil,"
                                + " u.statement.completion, u.statement.completedOn, u.publishedOn)"
                                + FROM + "u.id in :ids" + PublishedUpdates.NEWEST_FIRST,
                        Said.class)
                .setParameter("ids", ids)
                // Nobody writes where this is asked for; all that was read meanwhile would be looked through each time.
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
    }

    /** The updates with these ids, so many as are well read at once, the newest first. */
    public List<ProgressUpdate> listOf(List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select u" + FROM + "u.id in :ids" + PublishedUpdates.NEWEST_FIRST,
                                ProgressUpdate.class)
                        .setParameter("ids", ids)
                        .setHint("eclipselink.batch.type", "IN")
                        .setHint("eclipselink.batch", "u.evidence")
                        .setHint("eclipselink.batch", "u.evidence.file")
                        .setHint("eclipselink.batch", "u.milestone")
                        .setHint("eclipselink.batch", "u.milestone.commitment")
                        .setHint("eclipselink.batch", "u.period")
                        .setHint("eclipselink.batch", "u.agency")
                        .setHint("eclipselink.batch", "u.corrects")
                        .getResultList();
    }

    /**
     * The agencies that have published something up to a day, by name.
     *
     * @param plan code of a plan that there is, in which they may report; empty for every one
     */
    public List<Agency> listAgencies(String plan, LocalDate asOf) {
        TypedQuery<Agency> agencies = entities.createQuery(
                        HAVE_SPOKEN + (plan.isEmpty() ? "" : REPORT_IN_PLAN) + " order by a.name", Agency.class)
                .setParameter("asOf", asOf);
        return (plan.isEmpty() ? agencies : agencies.setParameter("plan", plan)).getResultList();
    }

    /** The adopted plans of which nothing was published up to a day, the oldest first. */
    public List<ActionPlan> listSilent(LocalDate asOf) {
        return entities.createQuery(
                        "select p from ActionPlan p where p.state = org.opengov.tracker.plan.PlanState.ADOPTED"
                                + " and not exists (select u.id from ProgressUpdate u where u.period.plan = p"
                                + " and u.publishedOn <= :asOf) order by p.id",
                        ActionPlan.class)
                .setParameter("asOf", asOf)
                .getResultList();
    }

    /** When the latest update of each milestone that has one was published, of those published up to a day. */
    public Map<String, Instant> mapLatest(String plan, LocalDate asOf) {
        return OfEachMilestone.map(
                entities.createNativeQuery(LATEST), plan, asOf, (milestone, stored) -> moment(stored));
    }

    private static Instant moment(Object stored) {
        return stored instanceof OffsetDateTime moment ? moment.toInstant() : ((Timestamp) stored).toInstant();
    }
}
