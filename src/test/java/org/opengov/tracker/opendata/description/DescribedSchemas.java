package org.opengov.tracker.opendata.description;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds values against the schemas that a description of the API gives for them. */
public final class DescribedSchemas {

    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private final Map<String, Object> description;

    /** @param description the whole of it, as JSON */
    @SuppressWarnings("unchecked")
    public DescribedSchemas(String description) {
        this.description = (Map<String, Object>) Trees.read(description);
    }

    /** The whole description. */
    public Map<String, Object> tree() {
        return description;
    }

    /** What a value breaks of a schema of the description; nothing where it is right. */
    public Set<String> violations(Map<String, Object> schema, String json) {
        Map<String, Object> whole = Trees.map(
                "$schema",
                "https://json-schema.org/draft/2020-12/schema",
                "allOf",
                java.util.List.of(schema),
                "components",
                description.get("components"));
        return violations(Trees.json(whole), json);
    }

    /** What a value breaks of a schema. */
    static Set<String> violations(String schema, String json) {
        return FACTORY
                .getSchema(schema)
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.getExecutionConfig().setFormatAssertionsEnabled(true))
                .stream()
                .map(Object::toString)
                .collect(Collectors.toSet());
    }
}
