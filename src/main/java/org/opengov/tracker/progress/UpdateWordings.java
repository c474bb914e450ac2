package org.opengov.tracker.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
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

    /** The words of a published update; texts are null where nothing is said. */
    public record Wording(
            Long id,
            LocalDate publishedOn,
            String nilReason,
            String done,
            String challenges,
            String nextSteps,
            String stepBackReason) {}

    /** Hands over the words of every published update of a plan, in no order that would tell anything. */
    public void read(String plan, Consumer<Wording> reader) {
        List<Long> milestones = entities.createQuery(
                        "select m.id from Milestone m where m.commitment.plan.code = :plan order by m.id", Long.class)
                .setParameter("plan", plan)
                .getResultList();
        LongRows.parts(milestones, MILESTONES)
                .forEach(some -> wordings(
                                " from ProgressUpdate u where u.publishedOn is not null and u.milestone.id in :milestones")
                        .setParameter("milestones", some)
                        .getResultList()
                        .forEach(reader));
    }

    /**
     * The words of a plan's updates that were published on a day or after it, in no order. Their ids are found first: an
     * index answers for them, and of those before not a row is read. Only what is published has such a day.
     */
    public List<Wording> listSince(String plan, LocalDate day) {
        List<Long> ids = entities.createQuery(
                        "select u.id from ProgressUpdate u where u.milestone.commitment.plan.code = :plan"
                                + " and u.publishedOn >= :day",
                        Long.class)
                .setParameter("plan", plan)
                .setParameter("day", day)
                .getResultList();
        return LongRows.parts(ids, UpdateLists.AT_ONCE)
                .flatMap(some -> wordings(" from ProgressUpdate u where u.id in :ids")
                        .setParameter("ids", some)
                        .getResultStream())
                .toList();
    }

    private TypedQuery<Wording> wordings(String condition) {
        return entities.createQuery(
                "select new org.opengov.tracker.progress.UpdateWordings.Wording(u.id, u.publishedOn,"
                        + " u.statement.nilReason, u.statement.done, u.statement.challenges,"
                        + " u.statement.nextSteps, u.statement.stepBackReason)" + condition,
                Wording.class);
    }
}
