package org.opengov.tracker.opendata.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Statements on things that all have addresses, in the order in which they were made: subject, predicate, object.
 * Predicates, classes and datatypes are names with a prefix of {@link #PREFIXES}.
 */
final class Graph {

    /** The predicate that says what something is. */
    static final String TYPE = "rdf:type";

    static final Map<String, String> PREFIXES = prefixes();

    private final Map<String, Map<String, List<Value>>> statements = new LinkedHashMap<>();

    /** What a statement says of its subject. */
    sealed interface Value permits Address, Name, Text, Typed {}

    /** Another thing, by its address. */
    record Address(String address) implements Value {}

    /** Another thing, by a name with a prefix. */
    record Name(String name) implements Value {}

    /** A text in a language; null for none. */
    record Text(String text, String language) implements Value {}

    /** A value of a datatype. */
    record Typed(String text, String type) implements Value {}

    private static Map<String, String> prefixes() {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put("dcat", "http://www.w3.org/ns/dcat#");
        prefixes.put("dct", "http://purl.org/dc/terms/");
        prefixes.put("foaf", "http://xmlns.com/foaf/0.1/");
        prefixes.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
        prefixes.put("spdx", "http://spdx.org/rdf/terms#");
        prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        return prefixes;
    }

    /** A thing to make statements on. */
    About about(String address, String type) {
        return new About(address).is(TYPE, new Name(type));
    }

    /** The statements, by subject and predicate. */
    Map<String, Map<String, List<Value>>> statements() {
        return statements;
    }

    /** Makes statements on one thing. */
    final class About {

        private final Map<String, List<Value>> said;

        private About(String address) {
            said = statements.computeIfAbsent(address, any -> new LinkedHashMap<>());
        }

        About is(String predicate, Value value) {
            List<Value> values = said.computeIfAbsent(predicate, any -> new ArrayList<>());
            if (!values.contains(value)) {
                values.add(value);
            }
            return this;
        }

        About at(String predicate, String address) {
            return is(predicate, new Address(address));
        }

        About in(String predicate, Map<String, String> texts) {
            texts.forEach((language, text) -> is(predicate, new Text(text, language)));
            return this;
        }
    }
}
