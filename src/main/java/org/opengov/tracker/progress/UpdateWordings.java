package org.opengov.tracker.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opengov.tracker.platform.LongRows;

/**
 * The words of everything that agencies have said in public of a plan, without the rest of it. Of a large plan they are
 * never all in memory, and no database has to sort them.
 */
@ApplicationScoped
@Transactional
public class UpdateWordings {

    /** Of how many milestones at once; each has an update a period. */
    private static final int MILESTONES = 50;

    @PersistenceContext
    EntityManager entities;

    /**
     * The words of a published update; texts are null where nothing is said.
     *
     * @param evidence what its evidence is known by, each by its own
     */
    public record Wording(
            Long id,
            LocalDate publishedOn,
            String nilReason,
            String done,
            String challenges,
            String nextSteps,
            String stepBackReason,
            List<String> evidence) {

        /** As it is read, before its evidence is. */
        public Wording(
                Long id,
                LocalDate publishedOn,
                String nilReason,
                String done,
                String challenges,
                String nextSteps,
                String stepBackReason) {
            this(id, publishedOn, nilReason, done, challenges, nextSteps, stepBackReason, List.of());
        }

        Wording backedBy(List<String> words) {
            return new Wording(id, publishedOn, nilReason, done, challenges, nextSteps, stepBackReason, words);
        }
    }

    /** Hands over the words of every published update of a plan, in no order that would tell anything. */
    public void read(String plan, Consumer<Wording> reader) {
        List<Long> milestones = entities.createQuery(
                        "select m.id from Milestone m where m.commitment.plan.code = :plan order by m.id", Long.class)
                .setParameter("plan", plan)
                .getResultList();
        LongRows.parts(milestones, MILESTONES)
                .forEach(some -> wordings("u.publishedOn is not null and u.milestone.id in :keys", some)
                        .forEach(reader));
    }

    /**
     * The words of a plan's updates that were published on a day or after it, in no order. Their ids are found first: an
     * index answers for them, and of those before not a row is read. Only what is published has such a day.
     *
     * @param known those of which they are not wanted
     */
    public List<Wording> listSince(String plan, LocalDate day, Set<Long> known) {
        List<Long> ids = entities.createQuery(
                        "select u.id from ProgressUpdate u where u.milestone.commitment.plan.code = :plan"
                                + " and u.publishedOn >= :day",
                        Long.class)
                .setParameter("plan", plan)
                .setParameter("day", day)
                .getResultList();
        return LongRows.parts(ids.stream().filter(id -> !known.contains(id)).toList(), UpdateLists.AT_ONCE)
                .flatMap(some -> wordings("u.id in :keys", some))
                .toList();
    }

    private Stream<Wording> wordings(String condition, List<Long> keys) {
        Map<Long, List<String>> evidence = evidence(condition, keys);
        return entities.createQuery(
                        "select new org.opengov.tracker.progress.UpdateWordings.Wording(u.id, u.publishedOn,"
                                + " u.statement.nilReason, u.statement.done, u.statement.challenges,"
                                + " u.statement.nextSteps, u.statement.stepBackReason)"
                                + " from ProgressUpdate u where " + condition,
                        Wording.class)
                .setParameter("keys", keys)
                .getResultStream()
                .map(update -> evidence.containsKey(update.id()) ? update.backedBy(evidence.get(update.id())) : update);
    }

    /** By the update that it backs. */
    private Map<Long, List<String>> evidence(String condition, List<Long> keys) {
        return entities.createQuery(
                        "select u.id, e.title, e.address from Evidence e join e.update u where " + condition,
                        Object[].class)
                .setParameter("keys", keys)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0],
                        Collectors.mapping(
                                row -> Evidence.words((String) row[1], (String) row[2]), Collectors.toList())));
    }
}
