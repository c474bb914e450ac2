package org.opengov.tracker.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What agencies have said in public, of plans in which they said too much to be read at once. Everybody may read it. */
@ApplicationScoped
@Transactional
public class UpdateLists {

    private static final String FROM = " from ProgressUpdate u where ";

    @PersistenceContext
    EntityManager entities;

    /**
     * The ids of the updates that the filter lets through, the newest first. A database would sort all of the rows with all
     * of their words otherwise, to hand out a few.
     *
     * @param first how many of them to leave out
     * @param count how many to give at most
     */
    public List<Long> listIds(UpdateFilter filter, int first, int count) {
        return filter.fill(entities.createQuery(
                        "select u.id" + FROM + filter.condition() + PublishedUpdates.NEWEST_FIRST, Long.class))
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultList();
    }

    /** The updates with these ids, a thousand or so at most, the newest first. */
    public List<ProgressUpdate> listOf(List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select u" + FROM + "u.id in :ids" + PublishedUpdates.NEWEST_FIRST,
                                ProgressUpdate.class)
                        .setParameter("ids", ids)
                        .setHint("eclipselink.batch.type", "IN")
                        .setHint("eclipselink.batch", "u.evidence")
                        .setHint("eclipselink.batch", "u.milestone")
                        .setHint("eclipselink.batch", "u.milestone.commitment")
                        .setHint("eclipselink.batch", "u.period")
                        .setHint("eclipselink.batch", "u.agency")
                        .setHint("eclipselink.batch", "u.corrects")
                        .getResultList();
    }

    /** How many updates the filter lets through. */
    public long count(UpdateFilter filter) {
        return filter.fill(entities.createQuery("select count(u)" + FROM + filter.condition(), Long.class))
                .getSingleResult();
    }

    /** When the latest update of each milestone that has one was published, of those published up to a day. */
    public Map<String, Instant> mapLatest(String plan, LocalDate asOf) {
        UpdateFilter all = new UpdateFilter(plan, asOf, "", "", null, "", null);
        Map<String, Instant> latest = new HashMap<>();
        // By the database's own function: the converter of moments does not take what PostgreSQL's driver makes of
        // max().
        all.fill(entities.createQuery(
                        "select u.milestone.ogpId, sql('max(?)', u.reviewedAt)" + FROM + all.condition()
                                + " group by u.milestone.ogpId",
                        Object[].class))
                .getResultList()
                .forEach(row -> latest.put((String) row[0], moment(row[1])));
        return latest;
    }

    private static Instant moment(Object stored) {
        return stored instanceof OffsetDateTime moment ? moment.toInstant() : ((Timestamp) stored).toInstant();
    }
}
