package org.opengov.tracker.report.template;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opengov.tracker.report.ReportKind;
import org.opengov.tracker.report.ReportTemplates;
import org.opengov.tracker.report.page.ReportPage;

/**
 * Pages of a status report tell the newest updates only, and a note says where the others are. A template that shows updates
 * without that note would leave them out in silence.
 */
final class UpdatesNote {

    static final String FIELD = "updatesNote";

    private static final String UPDATES = "updates";

    private final ReportTemplates templates;
    private final ReportKind kind;

    UpdatesNote(ReportTemplates templates, ReportKind kind) {
        this.templates = templates;
        this.kind = kind;
    }

    /**
     * Whether the template shows updates and not the note. It shows what its page differs by: whatever it takes of it, and
     * whichever part it takes that from.
     *
     * @param page the template filled with these fields, among them several updates and the note
     */
    boolean isMissing(String page, Map<String, Object> fields) {
        return fields.containsKey(FIELD)
                && fields.get(UPDATES) instanceof List<?> updates
                && page.equals(filled(fields, FIELD, ""))
                && !page.equals(filled(fields, UPDATES, updates.subList(0, 1)));
    }

    private String filled(Map<String, Object> fields, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(fields);
        changed.put(field, value);
        return templates.fill(ReportPage.templateOf(kind), changed);
    }
}
