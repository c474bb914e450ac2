package org.opengov.tracker.opendata.catalogue;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;

/** Writes statements as JSON-LD (W3C, 1.1), with a context of prefixes that needs no other file. */
final class JsonLd {

    private JsonLd() {}

    static String write(Graph graph) {
        JsonObjectBuilder context = Json.createObjectBuilder();
        Graph.PREFIXES.forEach(context::add);
        JsonArrayBuilder things = Json.createArrayBuilder();
        graph.statements().forEach((subject, said) -> things.add(thing(subject, said)));
        return Json.createObjectBuilder()
                .add("@context", context)
                .add("@graph", things)
                .build()
                .toString();
    }

    private static JsonObject thing(String address, Map<String, List<Graph.Value>> said) {
        JsonObjectBuilder thing = Json.createObjectBuilder().add("@id", address);
        said.forEach((predicate, values) -> {
            JsonArrayBuilder all = Json.createArrayBuilder();
            boolean types = predicate.equals(Graph.TYPE);
            values.forEach(value -> all.add(types ? Json.createValue(((Graph.Name) value).name()) : value(value)));
            thing.add(types ? "@type" : predicate, all);
        });
        return thing.build();
    }

    private static JsonValue value(Graph.Value value) {
        if (value instanceof Graph.Address other) {
            return one("@id", other.address());
        }
        if (value instanceof Graph.Name name) {
            return one("@id", name.name());
        }
        if (value instanceof Graph.Text text) {
            return text.language() == null
                    ? Json.createValue(text.text())
                    : with(text.text(), "@language", text.language());
        }
        Graph.Typed typed = (Graph.Typed) value;
        return with(typed.text(), "@type", typed.type());
    }

    private static JsonObject one(String key, String value) {
        return Json.createObjectBuilder().add(key, value).build();
    }

    private static JsonObject with(String value, String key, String said) {
        return Json.createObjectBuilder().add("@value", value).add(key, said).build();
    }
}
