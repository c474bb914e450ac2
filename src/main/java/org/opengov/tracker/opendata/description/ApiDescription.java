package org.opengov.tracker.opendata.description;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The whole description. Its words, addresses and parameters are in {@code openapi/openapi.yaml}; what all lists and all
 * answers have in common is added here once, and so are the shapes and the examples.
 */
public final class ApiDescription {

    private static final String FOLDER = "/openapi/";
    private static final String CSV = "text/csv";
    private static final String TEXT = "text/plain";
    private static final String JSON = "application/json";

    private final Map<String, Object> whole;

    private ApiDescription(Map<String, Object> whole) {
        this.whole = whole;
    }

    /** Reads and completes it. */
    @SuppressWarnings("unchecked")
    public static ApiDescription read() {
        Map<String, Object> whole = (Map<String, Object>)
                Trees.read(Trees.text(FOLDER + "openapi.yaml").orElseThrow());
        Map<String, Object> schemas = Trees.child(Trees.child(whole, "components"), "schemas");
        Shapes.NAMED.forEach(told ->
                schemas.put(told.getSimpleName(), Shapes.of(told, Trees.child(schemas, told.getSimpleName()))));
        Trees.child(whole, "paths")
                .values()
                .forEach(path -> ((Map<String, Object>) path)
                        .forEach((method, operation) ->
                                complete(method.equals("get"), (Map<String, Object>) operation)));
        return new ApiDescription(whole);
    }

    private static void complete(boolean reads, Map<String, Object> operation) {
        Map<String, Object> responses = Trees.child(operation, "responses");
        Map<String, Object> content = Trees.child(Trees.child(responses, "200"), "content");
        exemplify(operation, responses);
        if (reads && !operation.containsKey("security")) {
            List<Object> parameters = parameters(operation);
            Map<String, Object> headers = Trees.within(Trees.child(responses, "200"), "headers");
            headers.put("ETag", header("ETag"));
            if (content.containsKey(CSV)) {
                parameters.add(0, parameter("size"));
                parameters.add(0, parameter("page"));
                headers.put("X-Total-Count", header("X-Total-Count"));
                headers.put("Link", header("Link"));
            }
            parameters.add(parameter("ifNoneMatch"));
            responses.put("304", Trees.map("$ref", "#/components/responses/NotModified"));
        }
        responses.put("default", Trees.map("$ref", "#/components/responses/Failure"));
    }

    @SuppressWarnings("unchecked")
    private static List<Object> parameters(Map<String, Object> operation) {
        return (List<Object>) operation.computeIfAbsent("parameters", none -> new ArrayList<>());
    }

    /** Examples are real answers, shortened, in files named after their operation and, where they differ, its status. */
    private static void exemplify(Map<String, Object> operation, Map<String, Object> responses) {
        String file = FOLDER + "examples/" + operation.get("operationId");
        for (String status : List.of("200", "201", "207")) {
            Map<String, Object> content = Trees.child(Trees.child(responses, status), "content");
            if (content.containsKey(JSON)) {
                example(file, status, ".json")
                        .ifPresent(text -> Trees.child(content, JSON).put("example", Trees.read(text)));
            }
            if (content.containsKey(TEXT)) {
                example(file, status, ".txt")
                        .ifPresent(text -> Trees.child(content, TEXT).put("example", text));
            }
            if (content.containsKey(CSV)) {
                example(file, status, ".csv")
                        .ifPresent(text -> Trees.child(content, CSV).put("example", text));
            }
        }
    }

    private static Optional<String> example(String file, String status, String form) {
        return Trees.text(file + "-" + status + form).or(() -> Trees.text(file + form));
    }

    private static Map<String, Object> parameter(String name) {
        return Trees.map("$ref", "#/components/parameters/" + name);
    }

    private static Map<String, Object> header(String name) {
        return Trees.map("$ref", "#/components/headers/" + name);
    }

    /** As JSON. */
    public String json() {
        return Trees.json(whole);
    }

    /** As YAML. */
    public String yaml() {
        return Trees.yaml(whole);
    }

    Map<String, Object> tree() {
        return new LinkedHashMap<>(whole);
    }
}
