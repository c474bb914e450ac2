package org.opengov.tracker.commitment;

import jakarta.persistence.Query;
import java.util.Map;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.plan.Theme;

/**
 * Which commitments of adopted plans something is asked about.
 *
 * @param condition holds of each such {@code Commitment c}, and is to be filled by {@link #fill}
 */
public record CommitmentFilter(String condition, Map<String, Object> values) {

    private static final String ADOPTED = "c.plan.state = org.opengov.tracker.plan.PlanState.ADOPTED";

    /**
     * The same of many that {@link TakingPart#takesPart} tells of one. Looked up for each commitment: a database would read all
     * that an agency takes part in again for each, if it were asked whether the commitment is among them. (Counted, since
     * EclipseLink binds no values beside an EXISTS.)
     */
    private static final String TAKES_PART = " and (c.leadAgency = :agency"
            + " or 0 < (select count(co.id) from Commitment co join co.coLeadAgencies a where co = c and a = :agency)"
            + " or 0 < (select count(s.id) from Commitment s join s.supportingAgencies a where s = c and a = :agency)"
            + " or 0 < (select count(m.id) from Milestone m where m.commitment = c and m.agency = :agency)"
            + " or 0 < (select count(j.id) from Milestone j join j.partners a where j.commitment = c and a = :agency))";

    /** Those of every plan. */
    public static CommitmentFilter ofEverything() {
        return new CommitmentFilter(ADOPTED, Map.of());
    }

    /** Those of a plan. */
    public static CommitmentFilter ofPlan(String code) {
        return new CommitmentFilter("c.plan.code = :plan", Map.of("plan", code));
    }

    /** Those of a theme of a plan. */
    public static CommitmentFilter ofTheme(Theme theme) {
        return new CommitmentFilter("c.theme = :theme", Map.of("theme", theme));
    }

    /** Those that an agency takes part in. */
    public static CommitmentFilter ofAgency(Agency agency) {
        return new CommitmentFilter(ADOPTED + TAKES_PART, Map.of("agency", agency));
    }

    /**
     * Asks for the ids of what was said of such commitments up to a day {@code :asOf}, those that were recorded last in front;
     * to be {@linkplain #fill filled}.
     *
     * @param said an entity with a commitment and the moment at which it was recorded
     * @param day its field for the day from which it counts
     */
    public String newest(Class<?> said, String day) {
        return "select a.id from " + said.getSimpleName() + " a join a.commitment c where " + condition + " and a."
                + day + " <= :asOf order by a.recordedAt desc, c.ogpId, a.id";
    }

    /** Gives a query with that condition its values. */
    public <Q extends Query> Q fill(Q query) {
        values.forEach(query::setParameter);
        return query;
    }
}
