package org.opengov.tracker.exchange;

import jakarta.json.spi.JsonProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes a plan file. */
final class PlanJson {

    /** Kept, since it is looked for on the class path each time it is asked for. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private PlanJson() {}

    /** The tree as JSON, one field a line, the same bytes for the same plan. */
    static String write(Map<String, Object> tree) {
        StringBuilder out = new StringBuilder();
        append(out, tree, "\n");
        return out.append('\n').toString();
    }

    private static void append(StringBuilder out, Object value, String indent) {
        List<String> parts = new ArrayList<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, each) -> parts.add(quoted(name) + ": " + inner(each, indent)));
            wrap(out, parts, "{}", indent);
        } else if (value instanceof List<?> list) {
            list.forEach(each -> parts.add(inner(each, indent)));
            wrap(out, parts, "[]", indent);
        } else {
            out.append(value instanceof String ? quoted(value) : value);
        }
    }

    private static String inner(Object value, String indent) {
        StringBuilder inner = new StringBuilder();
        append(inner, value, indent + " ");
        return inner.toString();
    }

    private static void wrap(StringBuilder out, List<String> parts, String brackets, String indent) {
        out.append(brackets.charAt(0));
        if (!parts.isEmpty()) {
            out.append(indent)
                    .append(' ')
                    .append(String.join("," + indent + " ", parts))
                    .append(indent);
        }
        out.append(brackets.charAt(1));
    }

    private static String quoted(Object text) {
        return JSON.createValue(text.toString()).toString();
    }
}
