package org.opengov.tracker.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.account.Role;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.platform.AuditTrail;

/** The changes to adopted plans. Coordinators record them; everybody may read them. */
@ApplicationScoped
@Transactional
public class Amendments {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Commitments commitments;

    @Inject
    Plans plans;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Every amendment of a plan, the latest decision first. */
    public List<Amendment> listOfPlan(String plan) {
        return entities.createQuery(
                        "select a from Amendment a where a.commitment.plan.code = :plan"
                                + " order by a.decidedOn desc, a.recordedAt desc",
                        Amendment.class)
                .setParameter("plan", plan)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "a.commitment")
                .setHint("eclipselink.batch", "a.milestone")
                .getResultList();
    }

    /** The amendments of some commitments decided up to a day, those that were recorded last, so many at most. */
    public List<Amendment> listNewest(CommitmentFilter which, LocalDate asOf, int most) {
        List<Long> ids = which.fill(entities.createQuery(which.newest(Amendment.class, "decidedOn"), Long.class))
                .setParameter("asOf", asOf)
                .setMaxResults(most)
                .getResultList();
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select a from Amendment a where a.id in :ids", Amendment.class)
                        .setParameter("ids", ids)
                        .setHint("eclipselink.batch.type", "IN")
                        .setHint("eclipselink.batch", "a.commitment")
                        .setHint("eclipselink.batch", "a.commitment.amendments")
                        .setHint("eclipselink.batch", "a.milestone")
                        .getResultList();
    }

    /**
     * A mark of all amendments of each commitment of a plan that has some, those of its milestones too, by its OGP id: the sum
     * of their ids. Amendments are never changed or taken back, and so another one changes the mark, though nodes give ids
     * that do not rise from one to the other.
     */
    public Map<String, Long> mapMarks(String plan) {
        return entities.createQuery(
                        "select a.commitment.ogpId, sum(a.id) from Amendment a where a.commitment.plan.code = :plan"
                                + " group by a.commitment.ogpId",
                        Object[].class)
                .setParameter("plan", plan)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    /** The same of commitments as they were read. */
    public static Map<String, Long> marks(Collection<Commitment> read) {
        return read.stream()
                .filter(commitment -> !commitment.getAmendments().isEmpty())
                .collect(Collectors.toMap(
                        Commitment::getOgpId,
                        commitment -> commitment.getAmendments().stream()
                                .mapToLong(Amendment::getId)
                                .sum()));
    }

    /**
     * What a field says as of the last decision; dates in EDTF.
     *
     * @param milestone null where the commitment itself is asked
     */
    public String present(Commitment commitment, Milestone milestone, AmendedField field) {
        return new Amending(commitment, milestone).valueOn(field, LocalDate.MAX);
    }

    /**
     * Records a change to a commitment.
     *
     * @throws org.opengov.tracker.platform.Forbidden when the caller is no coordinator
     * @throws org.opengov.tracker.platform.RuleBroken with everything that is wrong with it
     */
    public Amendment amendCommitment(String ogpId, AmendmentText text, Officer by) {
        by.mustBe(Role.COORDINATOR);
        return record(new Amending(commitments.get(ogpId), null), ogpId, text, by);
    }

    /**
     * Records a change to a milestone.
     *
     * @throws org.opengov.tracker.platform.Forbidden when the caller is no coordinator
     * @throws org.opengov.tracker.platform.RuleBroken with everything that is wrong with it
     */
    public Amendment amendMilestone(String ogpId, AmendmentText text, Officer by) {
        by.mustBe(Role.COORDINATOR);
        Milestone milestone = commitments.getMilestone(ogpId);
        return record(new Amending(milestone.getCommitment(), milestone), ogpId, text, by);
    }

    private Amendment record(Amending amending, String ogpId, AmendmentText text, Officer by) {
        Amendment amendment =
                amending.record(text, new Amendment.Recorded(by.login(), clock.instant()), LocalDate.now(clock));
        entities.persist(amendment);
        plans.revise(amendment.getCommitment().getPlan());
        audit.append(
                by.login(),
                "plan.amended",
                ogpId + " " + amendment.getField(),
                amendment.getWas(),
                amendment.getBecame());
        return amendment;
    }

    /**
     * Takes in a change from a file that an operator loads; the caller has checked who may do that.
     *
     * @param milestone null where the commitment itself was changed
     * @param at when it was recorded, by which those of one day keep their order
     */
    public Amendment take(Commitment commitment, Milestone milestone, AmendmentText text, Instant at) {
        Amendment amendment = new Amending(commitment, milestone)
                .record(text, new Amendment.Recorded("plan-file", at), LocalDate.now(clock));
        entities.persist(amendment);
        plans.revise(commitment.getPlan());
        return amendment;
    }
}
