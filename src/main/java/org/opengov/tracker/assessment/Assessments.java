package org.opengov.tracker.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.account.Role;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.commitment.CommitmentFilter;
import org.opengov.tracker.commitment.CommitmentRemoved;
import org.opengov.tracker.commitment.Commitments;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.platform.AuditTrail;
import org.opengov.tracker.platform.Changes;
import org.opengov.tracker.platform.Forbidden;
import org.opengov.tracker.platform.RuleBroken;
import org.opengov.tracker.platform.WebAddress;

/** What others than the government say of commitments. */
@ApplicationScoped
@Transactional
public class Assessments {

    /** A day by which everything is published: for those who look after the record, not for the public. */
    public static final LocalDate EVER = LocalDate.of(9999, 12, 31);

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

    /** The assessments of a commitment published up to a day, the latest first. */
    public List<Assessment> listOf(String ogpId, LocalDate asOf) {
        return entities.createQuery(
                        "select a from Assessment a where a.commitment.ogpId = :ogpId and a.publishedOn <= :asOf"
                                + " order by a.publishedOn desc, a.id desc",
                        Assessment.class)
                .setParameter("ogpId", ogpId)
                .setParameter("asOf", asOf)
                .getResultList();
    }

    /** Every assessment of a plan published up to a day, the latest first, by the commitment's OGP id. */
    public Map<String, List<Assessment>> mapOfPlan(String plan, LocalDate asOf) {
        Map<String, List<Assessment>> byCommitment = new LinkedHashMap<>();
        entities.createQuery(
                        "select a from Assessment a join fetch a.commitment"
                                + " where a.commitment.plan.code = :plan and a.publishedOn <= :asOf"
                                + " order by a.publishedOn desc, a.id desc",
                        Assessment.class)
                .setParameter("plan", plan)
                .setParameter("asOf", asOf)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "a.ogpValues")
                .getResultList()
                .forEach(found -> byCommitment
                        .computeIfAbsent(found.getCommitment().getOgpId(), id -> new java.util.ArrayList<>())
                        .add(found));
        return byCommitment;
    }

    /** The assessments of some commitments published up to a day, those that were recorded last, so many at most. */
    public List<Assessment> listNewest(CommitmentFilter which, LocalDate asOf, int most) {
        List<Long> ids = which.fill(entities.createQuery(which.newest(Assessment.class, "publishedOn"), Long.class))
                .setParameter("asOf", asOf)
                .setMaxResults(most)
                .getResultList();
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select a from Assessment a where a.id in :ids", Assessment.class)
                        .setParameter("ids", ids)
                        .setHint("eclipselink.batch.type", "IN")
                        .setHint("eclipselink.batch", "a.commitment")
                        .setHint("eclipselink.batch", "a.commitment.amendments")
                        .getResultList();
    }

    /** The assessments of a plan published after one day and up to another, the latest first, so many at most. */
    public List<Assessment> listBetween(String plan, LocalDate after, LocalDate asOf, int most) {
        return entities.createQuery(
                        "select a from Assessment a where a.commitment.plan.code = :plan"
                                + " and a.publishedOn > :after and a.publishedOn <= :asOf"
                                + " order by a.publishedOn desc, a.commitment.ordinal, a.id desc",
                        Assessment.class)
                .setParameter("plan", plan)
                .setParameter("after", after)
                .setParameter("asOf", asOf)
                .setMaxResults(most)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "a.commitment")
                .setHint("eclipselink.batch", "a.ogpValues")
                .getResultList();
    }

    /** On which days how many assessments of a plan were published. */
    public Map<LocalDate, Integer> countByDay(String plan) {
        return entities.createQuery(
                        "select a.publishedOn, count(a) from Assessment a where a.commitment.plan.code = :plan"
                                + " group by a.publishedOn",
                        Object[].class)
                .setParameter("plan", plan)
                .getResultStream()
                .collect(Collectors.toMap(row -> (LocalDate) row[0], row -> ((Number) row[1]).intValue()));
    }

    /**
     * Records an assessment of a commitment: a coordinator any, an assessor those of the own organisation.
     *
     * @throws RuleBroken when its source is no address that a reader can open, or it speaks for the government
     * @throws Forbidden when the caller may not speak for this assessor
     */
    public Assessment record(String ogpId, @Valid AssessmentText text, Officer caller) {
        boolean own = caller.role() == Role.ASSESSOR && text.assessor().equals(caller.organisation());
        if (!caller.isCoordinator() && !own) {
            throw new Forbidden(caller.login() + " may not record an assessment by " + text.assessor());
        }
        if (!WebAddress.isOpenable(text.source())) {
            throw RuleBroken.at("source", "assessment.source.invalid");
        }
        Commitment commitment = commitments.get(ogpId);
        Assessment recorded = take(commitment, text, caller.login());
        plans.revise(commitment.getPlan());
        audit.append(caller.login(), "assessment.recorded", ogpId, whatWasSaid(text));
        return recorded;
    }

    private static Changes whatWasSaid(AssessmentText text) {
        return new Changes()
                .set("voice", text.voice())
                .set("assessor", text.assessor())
                .set("review", text.review())
                .set("published", text.published().text())
                .set("completion", text.completion())
                .set("specificity", text.specificity())
                .set("relevant", text.relevant())
                .set("potential-impact", text.potentialImpact())
                .set("did-it-open", text.didItOpen())
                .set("starred", text.starred())
                .set("source", text.source());
    }

    /**
     * Takes in an assessment from a file that an operator ships; the caller has checked who may do that, and raises the plan's
     * revision when the last one is taken in.
     */
    public Assessment take(Commitment commitment, AssessmentText text, String recordedBy) {
        Assessment assessment = new Assessment(commitment, text, recordedBy, clock.instant());
        entities.persist(assessment);
        return assessment;
    }

    /** A plan file may bring assessments of what is a draft here; they go with their commitment. */
    void letGo(@Observes CommitmentRemoved gone) {
        listOf(gone.ogpId(), EVER).forEach(entities::remove);
    }
}
