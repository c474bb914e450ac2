package org.opengov.tracker.account.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Utils;
import org.opengov.tracker.platform.AuditSearch;

/**
 * A search of the audit trail as an address says it; null where it does not.
 *
 * @param q words
 * @param from the first day
 * @param to the last day
 */
record AuditAddress(String q, String action, String from, String to) {

    AuditSearch search() {
        return new AuditSearch(q, action, day(from), day(to));
    }

    /** The day; null where the text is none. */
    static LocalDate day(String text) {
        try {
            return text == null ? null : LocalDate.parse(text.strip());
        } catch (DateTimeException none) {
            return null;
        }
    }

    /** The search as a query string, with what else belongs into it. */
    String query(String further) {
        String query = Stream.of(pair("q", q), pair("action", action), pair("from", from), pair("to", to), further)
                .filter(pair -> !pair.isEmpty())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static String pair(String name, String value) {
        return value == null || value.isBlank() ? "" : name + "=" + Utils.encodeURL(value);
    }
}
