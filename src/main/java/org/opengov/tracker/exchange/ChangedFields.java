package org.opengov.tracker.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opengov.tracker.exchange.PlanComparison.Judged;
import org.opengov.tracker.platform.Messages;

/** Says in words, field by field, from what to what a part of a plan would change. */
final class ChangedFields {

    private static final Map<String, String> OTHER_LABELS = Map.of(
            "reportingRules", "Kind.REPORTING_RULE",
            "notes", "Kind.NOTE",
            "irmReports", "Kind.IRM_REPORT",
            "irmProcess", "Kind.IRM_PROCESS",
            "ogpStatus", "Kind.OGP_STATUS",
            "sources", "Kind.SOURCE");

    private final Messages words;

    ChangedFields(Messages words) {
        this.words = words;
    }

    /** What would change in a part, under the names that its columns have in a workbook. */
    List<AnswerRow.Change> changes(Judged judged) {
        List<AnswerRow.Change> changes = new ArrayList<>();
        judged.differences().forEach((field, sides) -> {
            Optional<PlanColumn> column = column(judged.unit().part(), field);
            String label = column.map(each -> words.text(each.label())).orElseGet(() -> otherLabel(field));
            changes.add(new AnswerRow.Change(label, shown(column, sides[0]), shown(column, sides[1])));
        });
        return changes;
    }

    private String shown(Optional<PlanColumn> column, Object value) {
        return column.map(each -> each.shown(value, words)).orElseGet(() -> value == null ? "" : value.toString());
    }

    private String otherLabel(String field) {
        return OTHER_LABELS.containsKey(field)
                ? words.text(OTHER_LABELS.get(field))
                : words.text("planbook.field.titles") + " (" + field.substring(field.indexOf('.') + 1) + ")";
    }

    private static Optional<PlanColumn> column(PlanPart part, String field) {
        for (PlanSheet sheet : PlanSheet.values()) {
            if (sheet.part() == part && sheet != PlanSheet.FACTS) {
                for (PlanColumn column : sheet.columns()) {
                    if (column.name().equals(field)) {
                        return Optional.of(column);
                    }
                }
            }
        }
        return Optional.empty();
    }
}
