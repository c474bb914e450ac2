package org.opengov.tracker.progress;

import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.opengov.tracker.commitment.Completion;

/**
 * Which published updates a reader wants to see. What is empty or null stands for every one.
 *
 * @param plan code of the plan that they are of
 * @param asOf the day up to which they were published; always given
 * @param theme number of the theme of their commitment
 * @param agency code of the agency that says them
 * @param period code of their reporting period
 * @param since only those published from this moment on
 */
public record UpdateFilter(
        String plan, LocalDate asOf, String theme, String agency, Completion completion, String period, Instant since) {

    /** Whether it lets through all of a plan, or of every plan, that was published up to the day. */
    boolean isOfAll() {
        return theme.isEmpty() && agency.isEmpty() && completion == null && period.isEmpty() && since == null;
    }

    /**
     * The condition on {@code ProgressUpdate u}, to be filled by {@link #fill}. Only what is published has such a day, so
     * that the state need not be looked at in each row; of a draft nothing is.
     */
    String condition() {
        Map<String, String> conditions = new LinkedHashMap<>();
        conditions.put("plan", ofPlan(".code = :plan"));
        conditions.put("asOf", "u.publishedOn <= :asOf");
        conditions.put("theme", "u.milestone.commitment.theme.number = :theme");
        conditions.put("agency", "u.agency.code = :agency");
        conditions.put("completion", "u.statement.nil = false and u.statement.completion = :completion");
        conditions.put("period", "u.period.code = :period");
        conditions.put("since", "u.reviewedAt >= :since");
        String adopted = ofPlan(".state = org.opengov.tracker.plan.PlanState.ADOPTED") + " and ";
        return values().keySet().stream()
                .map(conditions::get)
                .collect(Collectors.joining(" and ", plan.isEmpty() ? adopted : "", ""));
    }

    /**
     * A plan is found by its periods, whose indexes hold the day and the completion too, unless a theme leads to its
     * milestones; and where an agency leads to fewer updates still, the plan is only looked at, so that no database begins
     * with all of it. (Counted, since EclipseLink binds no values beside an EXISTS.)
     */
    private String ofPlan(String condition) {
        if (!agency.isEmpty() && theme.isEmpty()) {
            return "1 = (select count(p.id) from ReportingPeriod p where p.id = u.period.id and p.plan" + condition
                    + ")";
        }
        return (!theme.isEmpty() && period.isEmpty() ? "u.milestone.commitment.plan" : "u.period.plan") + condition;
    }

    /** Gives a query with that condition its values. */
    <Q extends Query> Q fill(Q query) {
        values().forEach(query::setParameter);
        return query;
    }

    private Map<String, Object> values() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("plan", plan);
        all.put("asOf", asOf);
        all.put("theme", theme);
        all.put("agency", agency);
        all.put("completion", completion);
        all.put("period", period);
        all.put("since", since);
        all.values().removeIf(value -> value == null || value.equals(""));
        return all;
    }
}
