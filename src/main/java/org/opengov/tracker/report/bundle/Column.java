package org.opengov.tracker.report.bundle;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * One column: what the file's header, its cells and the schema say of it.
 *
 * @param name stands in the header; the same in every language, and never changed
 * @param constraints what holds of each of its cells, as the Table Schema tells it; more may be added
 * @param <T> what a row tells of
 */
record Column<T>(String name, Kind kind, Said said, Map<String, Object> constraints, Function<T, ?> value) {

    /** A title and a description in the reader's language. */
    record Said(String title, String about) {}

    /** The types of the Table Schema that are used. */
    enum Kind {
        TEXT("string", "default"),
        ADDRESS("string", "uri"),
        WHOLE("integer", "default"),
        DECIMAL("number", "default"),
        YES_NO("boolean", "default"),
        DAY("date", "default");

        private final String type;
        private final String format;

        Kind(String type, String format) {
            this.type = type;
            this.format = format;
        }
    }

    /** As the Table Schema describes it. */
    Map<String, Object> field() {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", name);
        field.put("type", kind.type);
        field.put("format", kind.format);
        field.put("title", said.title());
        field.put("description", said.about());
        if (!constraints.isEmpty()) {
            field.put("constraints", constraints);
        }
        return field;
    }
}
