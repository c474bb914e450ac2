package org.opengov.tracker.opendata.description;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** Trees of maps, lists and values in their order, as YAML and JSON have them. */
final class Trees {

    private static final int WIDTH = 120;

    /** Kept: looking for it takes longer than all it does. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private Trees() {}

    /** A map of keys and values by turns. */
    static Map<String, Object> map(Object... entries) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int at = 0; at < entries.length; at += 2) {
            map.put((String) entries[at], entries[at + 1]);
        }
        return map;
    }

    /** A map within a map; empty, and apart from it, where there is none. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> child(Map<String, Object> parent, String key) {
        return (Map<String, Object>) parent.getOrDefault(key, new LinkedHashMap<String, Object>());
    }

    /** A map within a map, put there where there is none. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> within(Map<String, Object> parent, String key) {
        return (Map<String, Object>) parent.computeIfAbsent(key, missing -> new LinkedHashMap<String, Object>());
    }

    /** The text of a file that the product is shipped with. */
    static Optional<String> text(String file) {
        try (InputStream stream = Trees.class.getResourceAsStream(file)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Reads YAML, or JSON, which is YAML too. */
    static Object read(String text) {
        return new Load(LoadSettings.builder().build()).loadFromString(text);
    }

    static String yaml(Map<String, Object> tree) {
        DumpSettings settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setWidth(WIDTH)
                .setDereferenceAliases(true)
                .build();
        return new Dump(settings).dumpToString(tree);
    }

    static String json(Map<String, Object> tree) {
        return value(tree).toString();
    }

    private static JsonValue value(Object of) {
        if (of == null) {
            return JsonValue.NULL;
        }
        if (of instanceof Map<?, ?> map) {
            JsonObjectBuilder object = JSON.createObjectBuilder();
            map.forEach((key, value) -> object.add((String) key, value(value)));
            return object.build();
        }
        if (of instanceof List<?> list) {
            JsonArrayBuilder array = JSON.createArrayBuilder();
            list.forEach(value -> array.add(value(value)));
            return array.build();
        }
        if (of instanceof Boolean yes) {
            return yes ? JsonValue.TRUE : JsonValue.FALSE;
        }
        return of instanceof Number number
                ? JSON.createValue(new BigDecimal(number.toString()))
                : JSON.createValue(of.toString());
    }
}
