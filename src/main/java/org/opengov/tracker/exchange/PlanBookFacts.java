package org.opengov.tracker.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opengov.tracker.plan.PlanFact.Kind;

/** What is known of a plan beside its own words: lists by kind in a plan file, rows with a kind in a workbook. */
final class PlanBookFacts {

    /** The field of a plan file that holds the facts of a kind. */
    static final Map<Kind, String> FIELDS = fields();

    private PlanBookFacts() {}

    private static Map<Kind, String> fields() {
        Map<Kind, String> fields = new LinkedHashMap<>();
        fields.put(Kind.REPORTING_RULE, "reportingRules");
        fields.put(Kind.NOTE, "notes");
        fields.put(Kind.IRM_REPORT, "irmReports");
        fields.put(Kind.IRM_PROCESS, "irmProcess");
        fields.put(Kind.OGP_STATUS, "ogpStatus");
        fields.put(Kind.SOURCE, "sources");
        return fields;
    }

    /** Whether a plan file tells the day of each fact of a kind. */
    static boolean isDated(Kind kind) {
        return kind == Kind.IRM_REPORT || kind == Kind.OGP_STATUS;
    }

    /** The rows of a plan file's head. */
    static List<Map<String, Object>> rows(Map<String, Object> plan) {
        List<Map<String, Object>> rows = new ArrayList<>();
        FIELDS.forEach((kind, field) -> {
            for (Object fact : (List<?>) plan.getOrDefault(field, List.of())) {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("kind", kind.name());
                if (fact instanceof Map<?, ?> dated) {
                    dated.forEach((name, value) -> row.put((String) name, value));
                } else {
                    row.put("text", fact);
                }
                rows.add(row);
            }
        });
        return rows;
    }
}
