package org.opengov.tracker.report.template;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.report.ReportForm;
import org.opengov.tracker.report.ReportKind;
import org.opengov.tracker.report.ReportOrder;
import org.opengov.tracker.report.StatusReport;
import org.opengov.tracker.report.page.ReportPage;

/** What the specimen fills a page with. */
final class SpecimenPage {

    private static final String SOMETHING = "…";

    private SpecimenPage() {}

    /** Every field that a page of this kind may name, no text empty. */
    static Map<String, Object> full(ReportKind kind, Messages messages) {
        return changed(fields(kind, messages), value -> "".equals(value) ? SOMETHING : value);
    }

    /**
     * The same fields as a report may have them that lacks something: some texts empty; all words empty and nothing so;
     * nothing in any list; lists with nothing in those within. They lead to what a page says instead.
     */
    static List<Map<String, Object>> lacking(ReportKind kind, Messages messages) {
        Map<String, Object> fields = fields(kind, messages);
        return List.of(
                fields,
                changed(fields, value -> value instanceof Boolean ? Boolean.FALSE : isWords(value) ? "" : value),
                changed(fields, value -> value instanceof List<?> ? List.of() : value),
                changed(fields, value -> isInnermost(value) ? List.of() : value));
    }

    /** Addresses, numbers and pictures are where a page cannot do without. */
    private static boolean isWords(Object value) {
        return value instanceof String text && !text.matches("https?:.*|[0-9.]+|[A-Za-z0-9+/=]{200,}");
    }

    private static boolean isInnermost(Object value) {
        return value instanceof List<?> many && many.stream().noneMatch(SpecimenPage::holdsList);
    }

    private static boolean holdsList(Object value) {
        return value instanceof List<?>
                || value instanceof Map<?, ?> fields && fields.values().stream().anyMatch(SpecimenPage::holdsList);
    }

    private static Map<String, Object> changed(Map<?, ?> fields, UnaryOperator<Object> change) {
        Map<String, Object> all = new TreeMap<>();
        fields.forEach((name, value) -> all.put(String.valueOf(name), changed(value, change)));
        return all;
    }

    private static Object changed(Object value, UnaryOperator<Object> change) {
        if (value instanceof Map<?, ?> fields) {
            return changed(fields, change);
        }
        return change.apply(value) instanceof List<?> many
                ? many.stream().map(each -> changed(each, change)).toList()
                : change.apply(value);
    }

    private static Map<String, Object> fields(ReportKind kind, Messages messages) {
        StatusReport specimen = Specimen.report(kind);
        ReportOrder order = new ReportOrder(
                kind,
                ReportForm.HTML,
                specimen.plan().code(),
                null,
                specimen.scoreboard().asOf(),
                0,
                specimen.voice(),
                messages.locale(),
                specimen.scope(),
                kind == ReportKind.ANNUAL_STATEMENT ? Specimen.year() : null);
        return ReportPage.fields(order, specimen, messages);
    }
}
