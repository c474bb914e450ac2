package org.opengov.tracker.platform;

import jakarta.persistence.Query;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What somebody looks for in the audit trail.
 *
 * @param words all of which occur in who, subject, before or after, however they are written; may be empty
 * @param action what was done; empty for anything
 * @param from the first day; null for any
 * @param to the last day; null for any
 */
public record AuditSearch(String words, String action, LocalDate from, LocalDate to) {

    /** Everything. */
    public static final AuditSearch ALL = new AuditSearch("", "", null, null);

    private static final int MOST_WORDS = 8;

    private static final String TEXT = "lower(function('translate',"
            + " concat(e.who, ' ', e.subject, ' ', coalesce(e.was, ''), ' ', coalesce(e.became, '')),"
            + " :letters, :folded))";

    /** Nothing said is everything. */
    public AuditSearch {
        words = words == null ? "" : words.strip();
        action = action == null ? "" : action;
    }

    /** The condition on {@code AuditEntry e}, to be filled by {@link #fill}. */
    String condition() {
        StringBuilder condition = new StringBuilder("1 = 1");
        patterns()
                .keySet()
                .forEach(name -> condition
                        .append(" and ")
                        .append(TEXT)
                        .append(" like :")
                        .append(name)
                        .append(" escape '!'"));
        if (!action.isEmpty()) {
            condition.append(" and e.action = :action");
        }
        if (from != null) {
            condition.append(" and e.at >= :from");
        }
        if (to != null) {
            condition.append(" and e.at < :until");
        }
        return condition.toString();
    }

    /** @param zone whose midnight begins a day */
    <Q extends Query> Q fill(Q query, ZoneId zone) {
        Map<String, String> patterns = patterns();
        if (!patterns.isEmpty()) {
            query.setParameter("letters", SearchText.LETTERS).setParameter("folded", SearchText.FOLDED);
            patterns.forEach(query::setParameter);
        }
        if (!action.isEmpty()) {
            query.setParameter("action", action);
        }
        if (from != null) {
            query.setParameter("from", from.atStartOfDay(zone).toInstant());
        }
        if (to != null) {
            query.setParameter("until", to.plusDays(1).atStartOfDay(zone).toInstant());
        }
        return query;
    }

    private Map<String, String> patterns() {
        List<String> wanted = Stream.of(SearchText.fold(words).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        Map<String, String> patterns = new LinkedHashMap<>();
        wanted.forEach(word -> patterns.put("word" + patterns.size(), "%" + word.replaceAll("[!%_]", "!$0") + "%"));
        return patterns;
    }
}
