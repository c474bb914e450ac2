package org.opengov.tracker.report.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What a pattern row of the template is repeated for, and the fields that its cells may name, such as
 * {@code commitment.number}.
 *
 * @param <T> what one written row tells of
 */
final class PatternRows<T> {

    private final String name;
    private final List<T> rows;
    private final Map<String, Function<T, Object>> fields = new LinkedHashMap<>();

    PatternRows(String name, List<T> rows) {
        this.name = name;
        this.rows = rows;
    }

    PatternRows<T> field(String field, Function<T, Object> value) {
        fields.put(name + "." + field, value);
        return this;
    }

    String name() {
        return name;
    }

    List<T> rows() {
        return rows;
    }

    /** The fields, in the order in which they were named. */
    List<String> fields() {
        return List.copyOf(fields.keySet());
    }

    boolean has(String field) {
        return fields.containsKey(field);
    }

    /** What the fields say of the first row; nothing where there are no rows. */
    Map<String, Object> first() {
        Map<String, Object> first = new LinkedHashMap<>();
        fields.forEach((field, value) -> {
            Object says = rows.isEmpty() ? null : value.apply(rows.get(0));
            first.put(field, says == null ? "" : says);
        });
        return first;
    }

    Object value(T row, String field) {
        return fields.get(field).apply(row);
    }
}
