package org.opengov.tracker.progress;

import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * What is asked of the updates of each milestone of a plan: one look into an index for each, however many updates there are.
 * JPQL has no first row of a query within a query.
 */
final class OfEachMilestone {

    /**
     * The latest update {@code n} of a milestone {@code m} published up to a day, the second parameter, that is no nil update:
     * the first entry in an index whose order is that of this query, column for column.
     */
    static final String LATEST = """
             from progress_update n
            where n.milestone_id = m.id and n.nil = false and n.published_on <= ?2
            order by n.milestone_id, n.nil, n.published_on desc, n.reviewed_at desc, n.id desc
            fetch first 1 row only
            """;

    /** The milestones {@code m} of a plan, the first parameter. */
    static final String MILESTONES = """
             from action_plan p
            join commitment c on c.plan_id = p.id
            join milestone m on m.commitment_id = c.id
            """;

    /** Which plan. */
    static final String OF_PLAN = " where p.code = ?1";

    private OfEachMilestone() {}

    /**
     * Asks one thing about each milestone of a plan.
     *
     * @param asked a query of one value about a milestone {@code m} on a day, the second parameter
     */
    static String query(String asked) {
        return "select m.ogp_id, (" + asked + ")" + MILESTONES + OF_PLAN;
    }

    /**
     * What the updates of each milestone of which they say something say, by its OGP id.
     *
     * @param query such as {@link #query} words
     * @param read what the value says of the milestone
     */
    static <V> Map<String, V> map(Query query, String plan, LocalDate asOf, BiFunction<String, Object, V> read) {
        Map<String, V> all = new HashMap<>();
        for (Object found :
                query.setParameter(1, plan).setParameter(2, Date.valueOf(asOf)).getResultList()) {
            Object[] row = (Object[]) found;
            if (row[1] != null) {
                String milestone = (String) row[0];
                all.put(milestone, read.apply(milestone, row[1]));
            }
        }
        return all;
    }
}
