package org.opengov.tracker.opendata.description;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The description is OpenAPI, complete, and true in its examples. */
class ApiDescriptionTest {

    private static final ApiDescription DESCRIPTION = ApiDescription.read();
    private static final DescribedSchemas SCHEMAS = new DescribedSchemas(DESCRIPTION.json());
    private static final Set<String> METHODS = Set.of("get", "post");
    private static final Pattern IN_PATH = Pattern.compile("\\{(\\w+)}");

    @Test
    void passesThePublishedSchema() {
        assertThat(published(DESCRIPTION.json())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'\"operationId\":', '\"operation\":'",
        "'\"in\":\"query\"', '\"in\":\"body\"'",
        "'\"openapi\":\"3.1.0\"', '\"openapi\":\"three\"'",
        "'\"responses\":', '\"answers\":'"
    })
    void thePublishedSchemaFindsWhatIsWrong(String right, String wrong) {
        assertThat(published(DESCRIPTION.json().replaceFirst(Pattern.quote(right), wrong)))
                .isNotEmpty();
    }

    private static Set<String> published(String description) {
        return DescribedSchemas.violations(
                Trees.text("/openapi/schema-3.1.json").orElseThrow(), description);
    }

    @Test
    void programsThatAreMadeFromItReadItWithoutComplaint() {
        for (String text : List.of(DESCRIPTION.json(), DESCRIPTION.yaml())) {
            SwaggerParseResult read = parsed(text);

            assertThat(read.getMessages()).isEmpty();
            assertThat(read.getOpenAPI().getPaths()).hasSize(26);
        }
    }

    @Test
    void programsThatAreMadeFromItFindWhatIsWrong() {
        assertThat(parsed(DESCRIPTION.json().replace("\"operationId\":\"getPlan\"", "\"operationId\":\"listPlans\""))
                        .getMessages())
                .isNotEmpty();
    }

    private static SwaggerParseResult parsed(String text) {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        return new OpenAPIV3Parser().readContents(text, null, options);
    }

    @Test
    void bothFormsSayTheSame() {
        assertThat(Trees.read(DESCRIPTION.yaml())).isEqualTo(Trees.read(DESCRIPTION.json()));
    }

    @Test
    void everyReferenceLeadsSomewhereAndEveryPartIsUsed() {
        Set<String> used = new TreeSet<>(Pattern.compile("\"\\$ref\":\"#/components/(\\w+/[\\w-]+)\"")
                .matcher(DESCRIPTION.json())
                .results()
                .map(found -> found.group(1))
                .toList());
        Set<String> there = new TreeSet<>();
        Map<String, Object> components = Trees.child(SCHEMAS.tree(), "components");
        for (String kind : List.of("parameters", "headers", "responses", "schemas")) {
            Trees.child(components, kind).keySet().forEach(name -> there.add(kind + "/" + name));
        }

        assertThat(used).isEqualTo(there);
    }

    @Test
    void everyOperationSaysWhatItIs() {
        Set<Object> tags = new TreeSet<>();
        list(SCHEMAS.tree(), "tags").forEach(tag -> tags.add(tag.get("name")));
        Set<Object> ids = new TreeSet<>();

        operations((address, operation) -> {
            assertThat(operation).as(address).containsKeys("summary", "description", "operationId", "responses");
            assertThat(tags).as(address).containsAll(texts(operation.get("tags")));
            assertThat(ids.add(operation.get("operationId"))).as(address).isTrue();
            assertThat(Trees.child(operation, "responses").keySet().stream()
                            .filter(status -> status.equals("default") || status.startsWith("4")))
                    .as(address)
                    .hasSizeGreaterThan(1);
        });
        assertThat(ids).hasSizeGreaterThan(20);
    }

    @Test
    void everyParameterIsDescribedWithAnExampleThatFits() {
        operations((address, operation) -> {
            List<Map<String, Object>> parameters = list(operation, "parameters");
            parameters.forEach(told -> {
                Map<String, Object> parameter = resolved(told);
                Map<String, Object> schema = Trees.child(parameter, "schema");
                assertThat(parameter).as(address).containsKeys("name", "in", "description", "schema");
                assertThat(parameter.containsKey("example") || schema.containsKey("default"))
                        .as(address + " " + parameter.get("name"))
                        .isTrue();
                Object example = parameter.getOrDefault("example", schema.get("default"));
                assertThat(SCHEMAS.violations(schema, json(example)))
                        .as(address + " " + parameter.get("name"))
                        .isEmpty();
            });
            assertThat(parameters.stream()
                            .map(ApiDescriptionTest::resolved)
                            .filter(parameter -> "path".equals(parameter.get("in")))
                            .map(parameter -> parameter.get("name")))
                    .as(address)
                    .containsExactlyElementsOf(IN_PATH.matcher(address)
                            .results()
                            .map(ApiDescriptionTest::name)
                            .toList());
        });
    }

    private static Object name(MatchResult found) {
        return found.group(1);
    }

    @Test
    void everyListHasPagesAndATable() {
        List<Object> lists = new ArrayList<>();
        operations((address, operation) -> {
            Map<String, Object> success = Trees.child(Trees.child(operation, "responses"), "200");
            Map<String, Object> content = Trees.child(success, "content");
            if (!operation.containsKey("security")
                    && "array"
                            .equals(Trees.child(Trees.child(content, "application/json"), "schema")
                                    .get("type"))) {
                lists.add(operation.get("operationId"));
                assertThat(content).as(address).containsKey("text/csv");
                assertThat(list(operation, "parameters").stream()
                                .map(one -> resolved(one).get("name")))
                        .as(address)
                        .contains("page", "size", "If-None-Match");
                assertThat(Trees.child(success, "headers")).as(address).containsKeys("ETag", "Link", "X-Total-Count");
            }
        });
        assertThat(lists)
                .containsExactlyInAnyOrder(
                        "listPlans",
                        "listPeriods",
                        "listAgencies",
                        "listCommitments",
                        "listMilestones",
                        "listProgressUpdates",
                        "listAssessments",
                        "listAmendments",
                        "listCuts",
                        "listScales");
    }

    @Test
    void everyAnswerHasAnExampleThatFits() {
        List<String> held = new ArrayList<>();
        operations((address, operation) -> Trees.child(operation, "responses").forEach((status, told) -> {
            Map<String, Object> content = Trees.child(resolved(told), "content");
            content.forEach((type, media) -> {
                Map<String, Object> form = of(media);
                String where = address + " " + status + " " + type;
                if (type.endsWith("json") && !address.endsWith("/data.json get")) {
                    assertThat(form).as(where).containsKey("example");
                    assertThat(SCHEMAS.violations(Trees.child(form, "schema"), json(form.get("example"))))
                            .as(where)
                            .isEmpty();
                    held.add(where);
                } else if (type.equals("text/csv")) {
                    assertThat((String) form.get("example")).as(where).endsWith("\r\n");
                    held.add(where);
                }
            });
        }));
        assertThat(held).hasSizeGreaterThan(80);
    }

    @Test
    void everySentExampleFits() {
        Map<String, Object> sent =
                of(of(Trees.child(SCHEMAS.tree(), "paths").get("/api/v1/plans/{plan}/progress-updates"))
                        .get("post"));
        Map<String, Object> form =
                Trees.child(Trees.child(Trees.child(sent, "requestBody"), "content"), "application/json");

        assertThat(SCHEMAS.violations(Trees.child(form, "schema"), json(form.get("example"))))
                .isEmpty();
    }

    @Test
    void anExampleThatDoesNotFitIsFound() {
        Map<String, Object> period = Trees.map("$ref", "#/components/schemas/Period");

        assertThat(SCHEMAS.violations(period, "{\"code\": \"2013\"}")).isNotEmpty();
        assertThat(SCHEMAS.violations(
                        period,
                        "{\"code\":\"2013\",\"startsOn\":\"1 May\",\"endsOn\":null,\"dueOn\":null,\"closedOn\":null}"))
                .isNotEmpty();
        assertThat(SCHEMAS.violations(
                        period,
                        "{\"code\":\"2013\",\"startsOn\":null,\"endsOn\":null,\"dueOn\":null,\"closedOn\":null}"))
                .isEmpty();
    }

    @Test
    void everyShapeHasWords() {
        Map<String, Object> schemas = Trees.child(Trees.child(SCHEMAS.tree(), "components"), "schemas");

        assertThat(Shapes.NAMED)
                .allSatisfy(
                        told -> assertThat(of(schemas.get(told.getSimpleName())).get("description"))
                                .as(told.getSimpleName())
                                .isNotNull());
    }

    private static void operations(BiConsumer<String, Map<String, Object>> look) {
        Trees.child(SCHEMAS.tree(), "paths")
                .forEach((path, told) -> of(told).forEach((method, operation) -> {
                    assertThat(METHODS).contains(method);
                    look.accept(path + " " + method, of(operation));
                }));
    }

    private static Map<String, Object> resolved(Object told) {
        Map<String, Object> part = of(told);
        if (!part.containsKey("$ref")) {
            return part;
        }
        String[] steps = ((String) part.get("$ref")).split("/");
        return of(
                Trees.child(Trees.child(SCHEMAS.tree(), "components"), steps[2]).get(steps[3]));
    }

    private static String json(Object value) {
        String wrapped = Trees.json(Trees.map("value", value));
        return wrapped.substring("{\"value\":".length(), wrapped.length() - 1);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> of(Object map) {
        return map == null ? new LinkedHashMap<>() : (Map<String, Object>) map;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> parent, String key) {
        return (List<Map<String, Object>>) parent.getOrDefault(key, List.of());
    }

    @SuppressWarnings("unchecked")
    private static List<Object> texts(Object list) {
        return (List<Object>) list;
    }
}
