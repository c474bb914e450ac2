package org.opengov.tracker.report.page;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.opengov.tracker.cut.PublicRecord.Spent;
import org.opengov.tracker.cut.PublicRecord.UpdateRow;
import org.opengov.tracker.report.StatusReport;

/** Published updates as statements and self-assessments tell them: with money, lateness and what they correct. */
final class KindUpdates {

    private final PageUpdates updates;
    private final PageWords words;

    KindUpdates(StatusReport report, PageWords words) {
        this.updates = new PageUpdates(report, words);
        this.words = words;
    }

    List<Map<String, Object>> of(List<UpdateRow> rows) {
        return rows.stream().map(this::of).toList();
    }

    private Map<String, Object> of(UpdateRow update) {
        Map<String, Object> fields = new HashMap<>(updates.row(update));
        fields.put("spent", spent(update.spent()));
        fields.put("late", update.late());
        fields.put("correction", update.corrects() != null);
        return fields;
    }

    private String spent(Spent spent) {
        return spent == null ? "" : words.messages().money(spent.amount(), spent.currency());
    }

    /** What updates say under one heading, with the milestone that each is of; those that say nothing are left out. */
    static List<Map<String, Object>> saying(List<UpdateRow> rows, Function<UpdateRow, String> what) {
        return rows.stream()
                .filter(update ->
                        what.apply(update) != null && !what.apply(update).isBlank())
                .map(update -> Map.<String, Object>of(
                        "id", update.milestoneId(), "period", update.period(), "said", what.apply(update)))
                .toList();
    }

    /** The latest update of every milestone; the rows are newest first. */
    static List<UpdateRow> latest(List<UpdateRow> rows) {
        Map<String, UpdateRow> latest = new LinkedHashMap<>();
        rows.forEach(update -> latest.putIfAbsent(update.milestoneId(), update));
        return List.copyOf(latest.values());
    }
}
