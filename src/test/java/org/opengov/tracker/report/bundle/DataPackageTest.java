package org.opengov.tracker.report.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opengov.tracker._support.SampleReports;
import org.opengov.tracker.platform.Sha256;
import org.opengov.tracker.report.StatusReport;

/** What the bundle says of itself is true, and said as the specification wants it. */
class DataPackageTest {

    private static final List<StatusReport> REPORTS =
            List.of(SampleReports.small(), SampleReports.withUpdates(), RichReport.ofCut(), RichReport.unstated());

    @ParameterizedTest
    @ValueSource(strings = {"en", "az", "ru"})
    void passesThePublishedSchema(String language) throws IOException {
        for (StatusReport report : REPORTS) {
            assertThat(violations(ReadBundle.of(report, language).text("datapackage.json")))
                    .isEmpty();
        }
    }

    @Test
    void theSchemaFindsWhatIsWrong() throws IOException {
        String valid = ReadBundle.of(SampleReports.small(), "en").text("datapackage.json");

        assertThat(violations(valid.replace("\"tabular-data-package\"", "\"a-package\"")))
                .isNotEmpty();
        assertThat(violations(valid.replace("\"type\": \"boolean\"", "\"type\": \"perhaps\"")))
                .isNotEmpty();
        assertThat(violations(valid.replace("sha256:", "sha256 "))).isNotEmpty();
    }

    static Set<ValidationMessage> violations(String description) throws IOException {
        try (InputStream schema =
                DataPackageTest.class.getClassLoader().getResourceAsStream("frictionless/tabular-data-package.json")) {
            JsonSchema published =
                    JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4).getSchema(schema);
            return published.validate(
                    description,
                    InputFormat.JSON,
                    context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
        }
    }

    @Test
    void sizesAndChecksumsAreThoseOfTheFiles() throws IOException {
        ReadBundle bundle = ReadBundle.of(RichReport.ofCut(), "ru");

        for (JsonObject resource : bundle.resources()) {
            byte[] file = bundle.files().get(resource.getString("path"));
            assertThat(resource.getInt("bytes")).isEqualTo(file.length);
            assertThat(resource.getString("hash")).isEqualTo("sha256:" + Sha256.of(file));
        }
        assertThat(bundle.resources())
                .extracting(resource -> resource.getString("path"))
                .containsExactlyElementsOf(bundle.files().keySet().stream()
                        .filter(path -> path.endsWith(".csv"))
                        .toList());
    }

    @Test
    void fieldsAreTheColumnsAndCellsAreOfTheirTypes() throws IOException {
        for (StatusReport report : REPORTS) {
            ReadBundle bundle = ReadBundle.of(report, "az");
            for (JsonObject resource : bundle.resources()) {
                String table = resource.getString("name");
                List<JsonObject> fields = fields(resource);
                assertThat(bundle.header(table))
                        .isEqualTo(fields.stream()
                                .map(field -> field.getString("name"))
                                .toList());
                fields.forEach(field -> holds(field, table, column(bundle, table, field.getString("name"))));
            }
        }
    }

    static void holds(JsonObject field, String table, List<String> cells) {
        String place = table + "." + field.getString("name");
        JsonObject constraints =
                field.containsKey("constraints") ? field.getJsonObject("constraints") : JsonObject.EMPTY_JSON_OBJECT;
        if (constraints.getBoolean("required", false)) {
            assertThat(cells).as(place).doesNotContain("");
        }
        if (constraints.getBoolean("unique", false)) {
            assertThat(cells).as(place).doesNotHaveDuplicates();
        }
        List<String> said = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        if (constraints.containsKey("enum")) {
            assertThat(constraints.getJsonArray("enum").getValuesAs(JsonString::getString))
                    .as(place)
                    .containsAll(said);
        }
        Function<String, Object> read = reader(field);
        assertThat(said)
                .as(place)
                .allSatisfy(cell -> assertThat(read.apply(cell)).isNotNull());
    }

    private static Function<String, Object> reader(JsonObject field) {
        return switch (field.getString("type")) {
            case "integer" -> Long::valueOf;
            case "number" -> BigDecimal::new;
            case "date" -> LocalDate::parse;
            case "boolean" -> cell -> cell.equals("true") || cell.equals("false") ? cell : null;
            case "string" -> field.getString("format").equals("uri") ? URI::create : cell -> cell;
            default -> throw new IllegalStateException(field.toString());
        };
    }

    @Test
    void keysAreUniqueAndWhatRefersToThemIsThere() throws IOException {
        for (StatusReport report : REPORTS) {
            ReadBundle bundle = ReadBundle.of(report, "en");
            for (JsonObject resource : bundle.resources()) {
                String table = resource.getString("name");
                JsonObject schema = resource.getJsonObject("schema");
                List<String> key = schema.getJsonArray("primaryKey").getValuesAs(JsonString::getString);
                assertThat(bundle.rows(table).stream()
                                .map(row -> key.stream().map(row::get).toList())
                                .toList())
                        .as(table)
                        .doesNotHaveDuplicates();
                if (schema.containsKey("foreignKeys")) {
                    foreignKeysHold(bundle, table, schema.getJsonArray("foreignKeys"));
                }
            }
        }
    }

    private static void foreignKeysHold(ReadBundle bundle, String table, JsonArray foreignKeys) {
        for (JsonObject foreign : foreignKeys.getValuesAs(JsonObject.class)) {
            JsonObject reference = foreign.getJsonObject("reference");
            String other = reference.getString("resource").isEmpty() ? table : reference.getString("resource");
            Set<String> known = new HashSet<>(column(bundle, other, reference.getString("fields")));
            known.add("");
            assertThat(column(bundle, table, foreign.getString("fields")))
                    .as("%s refers to %s", table, other)
                    .isSubsetOf(known);
        }
    }

    @Test
    void agenciesInListsAreKnownToo() throws IOException {
        ReadBundle bundle = ReadBundle.of(RichReport.ofCut(), "en");

        Set<String> known = new HashSet<>(column(bundle, "agencies", "agency"));
        assertThat(column(bundle, "commitments", "agencies"))
                .isNotEmpty()
                .allSatisfy(listed -> assertThat(known).contains(listed.split("; ")));
        assertThat(bundle.rows("agencies"))
                .filteredOn(agency -> agency.get("agency").equals("moj"))
                .singleElement()
                .satisfies(agency -> assertThat(agency).containsEntry("agency_name", "Ministry of Justice"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "az", "ru"})
    void titlesAndDescriptionsAreInTheLanguageOfTheReader(String language) throws IOException {
        JsonObject description = ReadBundle.of(RichReport.ofCut(), language).description();

        assertThat(description.toString()).doesNotContain("???");
        Map<String, String> said = description.getJsonArray("resources").getValuesAs(JsonObject.class).stream()
                .collect(Collectors.toMap(
                        resource -> resource.getString("name"), resource -> resource.getString("title")));
        assertThat(said)
                .containsEntry(
                        "commitments",
                        Map.of("en", "Commitments", "az", "Öhdəliklər", "ru", "Обязательства")
                                .get(language));
    }

    @Test
    void aCutIsNamedByItsNumberAndWhereItCanBeVerified() throws IOException {
        JsonObject description = ReadBundle.of(RichReport.ofCut(), "en").description();

        assertThat(description.getString("name")).isEqualTo("az-2012-2015-cut-3-plan-en");
        assertThat(description.getString("version")).isEqualTo("cut-3");
        assertThat(description.getString("id")).startsWith("https://tracker.example/verify/AZ-2012-2015-C3#");
        assertThat(description.getString("created")).isEqualTo("2026-11-23T09:30:00+04:00");
    }

    @Test
    void whatIsOfNoCutIsNamedByItsDayAndRevision() throws IOException {
        JsonObject description = ReadBundle.of(SampleReports.small(), "en").description();

        assertThat(description.getString("name")).isEqualTo("az-2012-2015-2026-11-23-plan-en");
        assertThat(description.getString("version")).isEqualTo("revision-3");
        assertThat(description.getString("homepage"))
                .isEqualTo(SampleReports.small().address());
    }

    private static List<JsonObject> fields(JsonObject resource) {
        return resource.getJsonObject("schema").getJsonArray("fields").getValuesAs(JsonObject.class);
    }

    private static List<String> column(ReadBundle bundle, String table, String field) {
        return bundle.rows(table).stream().map(row -> row.get(field)).toList();
    }
}
