package org.opengov.tracker.progress;

import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opengov.tracker.commitment.Completion;

/**
 * Which published updates of a plan a reader wants to see. What is empty or null stands for every one.
 *
 * @param asOf the day up to which they were published
 * @param theme number of the theme of their commitment
 * @param agency code of the agency that says them
 * @param period code of their reporting period
 * @param since only those published from this moment on
 */
public record UpdateFilter(
        String plan, LocalDate asOf, String theme, String agency, Completion completion, String period, Instant since) {

    /** The condition on {@code ProgressUpdate u}, to be filled by {@link #fill}. */
    String condition() {
        Map<String, String> conditions = new LinkedHashMap<>();
        conditions.put("plan", "u.milestone.commitment.plan.code = :plan");
        conditions.put("asOf", "u.publishedOn <= :asOf");
        conditions.put("theme", "u.milestone.commitment.theme.number = :theme");
        conditions.put("agency", "u.agency.code = :agency");
        conditions.put("completion", "u.statement.completion = :completion");
        conditions.put("period", "u.period.code = :period");
        conditions.put("since", "u.reviewedAt >= :since");
        return Stream.concat(
                        // Only what is published has such a day; see PublishedUpdates.
                        Stream.of("u.publishedOn is not null"),
                        values().keySet().stream().map(conditions::get))
                .collect(Collectors.joining(" and "));
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
