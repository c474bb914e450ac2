package org.opengov.tracker.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opengov.tracker.platform.NotFound;

/** What was promised, and the steps to it. */
@ApplicationScoped
@Transactional
public class Commitments {

    /** Which milestones m an :agency reports on, as a condition of queries; see {@link Milestone#isReportedBy}. */
    public static final String REPORTED_BY =
            "m.id in (select own.id from Milestone own where own.agency.code = :agency)"
                    + " or m.id in (select joint.id from Milestone joint join joint.partners p where p.code = :agency)"
                    + " or m.commitment.id in (select led.id from Commitment led where led.leadAgency.code = :agency)";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Event<CommitmentRemoved> removed;

    /** @throws NotFound when no commitment of an adopted plan has this OGP id */
    public Commitment get(String ogpId) {
        return find(ogpId).orElseThrow(() -> new NotFound("commitment", ogpId));
    }

    /** The commitment of an adopted plan with this OGP id. */
    public Optional<Commitment> find(String ogpId) {
        return findAny(ogpId).filter(commitment -> commitment.getPlan().isAdopted());
    }

    /** The commitment with this OGP id, even of a draft; for those who write it. */
    public Optional<Commitment> findAny(String ogpId) {
        return entities.createQuery("select c from Commitment c where c.ogpId = :ogpId", Commitment.class)
                .setParameter("ogpId", ogpId)
                .getResultStream()
                .findFirst();
    }

    /** The commitments of a plan in the plan's order, everything a scoreboard reads of them fetched at once. */
    public List<Commitment> listOfPlan(String plan) {
        return inOrder("c.plan.code = :asked", plan);
    }

    /** The commitments with these OGP ids, in the same way. */
    public List<Commitment> listOf(Collection<String> ogpIds) {
        return ogpIds.isEmpty() ? List.of() : inOrder("c.ogpId in :asked", ogpIds);
    }

    private List<Commitment> inOrder(String condition, Object asked) {
        return entities.createQuery(
                        "select c from Commitment c where " + condition + " order by c.ordinal", Commitment.class)
                .setParameter("asked", asked)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "c.milestones")
                .setHint("eclipselink.batch", "c.coLeadAgencies")
                .setHint("eclipselink.batch", "c.supportingAgencies")
                .setHint("eclipselink.batch", "c.milestones.partners")
                .setHint("eclipselink.batch", "c.milestones.agency")
                .setHint("eclipselink.batch", "c.amendments")
                .setHint("eclipselink.batch", "c.policyTags")
                .setHint("eclipselink.batch", "c.sources")
                .setHint("eclipselink.batch", "c.leadAgency")
                .setHint("eclipselink.batch", "c.theme")
                .getResultList();
    }

    /** Of which plan those of these OGP ids are that there are, even of a draft: codes of plans by OGP id. */
    public Map<String, String> mapPlansOf(Collection<String> ogpIds) {
        return ogpIds.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select c.ogpId, c.plan.code from Commitment c where c.ogpId in :ogpIds",
                                Object[].class)
                        .setParameter("ogpIds", ogpIds)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    /** The commitment before another one in the order of its plan. */
    public Optional<Commitment> findBefore(Commitment other) {
        return findBeside(other, "c.ordinal < :ordinal order by c.ordinal desc");
    }

    /** The commitment after another one in the order of its plan. */
    public Optional<Commitment> findAfter(Commitment other) {
        return findBeside(other, "c.ordinal > :ordinal order by c.ordinal");
    }

    private Optional<Commitment> findBeside(Commitment other, String place) {
        return entities.createQuery("select c from Commitment c where c.plan = :plan and " + place, Commitment.class)
                .setParameter("plan", other.getPlan())
                .setParameter("ordinal", other.getOrdinal())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** How many commitments a plan has. */
    public int count(String plan) {
        return entities.createQuery("select count(c) from Commitment c where c.plan.code = :plan", Long.class)
                .setParameter("plan", plan)
                .getSingleResult()
                .intValue();
    }

    /** @throws NotFound when no milestone of an adopted plan has this id */
    public Milestone getMilestone(String ogpId) {
        return entities.createQuery("select m from Milestone m where m.ogpId = :ogpId", Milestone.class)
                .setParameter("ogpId", ogpId)
                .getResultStream()
                .filter(milestone -> milestone.getCommitment().getPlan().isAdopted())
                .findFirst()
                .orElseThrow(() -> new NotFound("milestone", ogpId));
    }

    /** The milestones that an agency may report on in a plan: its own, and those of the commitments it leads. */
    public List<Milestone> listMilestonesOf(String agency, String plan) {
        return entities.createQuery(
                        "select m from Milestone m where m.commitment.plan.code = :plan"
                                + " and (" + REPORTED_BY + ")"
                                + " order by m.commitment.ordinal, m.ordinal",
                        Milestone.class)
                .setParameter("agency", agency)
                .setParameter("plan", plan)
                .getResultList();
    }

    /** Every milestone of a plan, in the plan's order. */
    public List<Milestone> listMilestonesOfPlan(String plan) {
        return entities.createQuery(
                        "select m from Milestone m where m.commitment.plan.code = :plan"
                                + " order by m.commitment.ordinal, m.ordinal",
                        Milestone.class)
                .setParameter("plan", plan)
                .getResultList();
    }

    /**
     * The next OGP id of a country that is free: two letters and four digits that run on across its plans (as the OGP
     * numbers commitments).
     *
     * @param countryCode ISO 3166-1 code
     */
    public String nextOgpId(String countryCode) {
        int last = entities.createQuery("select c.ogpId from Commitment c where c.ogpId like :ids", String.class)
                .setParameter("ids", countryCode + "%")
                .getResultStream()
                .filter(id -> id.matches(countryCode + "\\d{4}"))
                .mapToInt(id -> Integer.parseInt(id.substring(countryCode.length())))
                .max()
                .orElse(0);
        return "%s%04d".formatted(countryCode, last + 1);
    }

    /** Takes a commitment out of a draft, its milestones with it. */
    public void remove(Commitment commitment) {
        commitment.getPlan().requireDraft();
        removed.fire(new CommitmentRemoved(commitment.getOgpId()));
        entities.remove(commitment);
    }

    /** Takes in a new commitment with its milestones. */
    public Commitment add(Commitment commitment) {
        entities.persist(commitment);
        return commitment;
    }
}
