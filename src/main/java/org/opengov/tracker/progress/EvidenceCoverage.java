package org.opengov.tracker.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opengov.tracker.plan.ActionPlan;

/** How much of what agencies say in public is backed by evidence. Everybody may read it. */
@ApplicationScoped
@Transactional
public class EvidenceCoverage {

    @PersistenceContext
    EntityManager entities;

    /**
     * Of an agency's updates, how many have at least one link or file. Counted is the latest word on each milestone; a nil
     * update says nothing that could be backed.
     */
    public record Backed(int backed, int updates) {

        /** Nothing was reported. */
        public static final Backed NOTHING = new Backed(0, 0);

        /** Those of both, as of two plans. */
        public Backed plus(Backed other) {
            return new Backed(backed + other.backed, updates + other.updates);
        }
    }

    /** One update: who says it of what, and how much evidence it has. */
    public record Said(String milestone, String agency, long evidence) {}

    /** By the code of each agency that had reported on a plan by a day. */
    public Map<String, Backed> mapOfPlan(String plan, LocalDate asOf) {
        List<Said> said = new ArrayList<>();
        for (Object found : entities.createNativeQuery(
                        "select m.ogp_id, (select a.code from agency a where a.id = u.agency_id),"
                                + " (select count(*) from evidence e where e.update_id = u.id)"
                                + OfEachMilestone.MILESTONES
                                + " join progress_update u on u.id = (select n.id" + OfEachMilestone.LATEST + ")"
                                + OfEachMilestone.OF_PLAN)
                .setParameter(1, plan)
                .setParameter(2, Date.valueOf(asOf))
                .getResultList()) {
            Object[] row = (Object[]) found;
            said.add(new Said((String) row[0], (String) row[1], ((Number) row[2]).longValue()));
        }
        return count(said);
    }

    /** The same over several plans. */
    public Map<String, Backed> mapOfPlans(List<ActionPlan> plans, LocalDate asOf) {
        Map<String, Backed> all = new HashMap<>();
        plans.forEach(plan ->
                mapOfPlan(plan.getCode(), asOf).forEach((agency, some) -> all.merge(agency, some, Backed::plus)));
        return all;
    }

    /**
     * By the code of each agency, of a list of updates.
     *
     * @param newestFirst of several on one milestone, the first counts
     */
    public static Map<String, Backed> count(List<Said> newestFirst) {
        Map<String, Backed> all = new HashMap<>();
        Set<String> counted = new HashSet<>();
        for (Said said : newestFirst) {
            if (counted.add(said.milestone())) {
                all.merge(said.agency(), new Backed(said.evidence() > 0 ? 1 : 0, 1), Backed::plus);
            }
        }
        return all;
    }
}
