package org.opengov.tracker.report.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opengov.tracker._support.OpenUnnamed;
import org.opengov.tracker._support.SampleReports;
import org.opengov.tracker.platform.Sha256;
import org.opengov.tracker.report.StatusReport;

/** Several plans in one package, read back as a stranger would. */
class PlansBundleTest {

    private static final List<StatusReport> PLANS =
            List.of(RichReport.ofAnotherPlan(RichReport.ofCut()), SampleReports.withUpdates());

    private static final List<StatusReport> UNSTATED =
            List.of(RichReport.unstated(), RichReport.ofAnotherPlan(RichReport.unstated()));

    @ParameterizedTest
    @ValueSource(strings = {"en", "az", "ru"})
    void passesThePublishedSchema(String language) throws IOException {
        ReadBundle bundle = ReadBundle.ofPlans(PLANS, language);

        assertThat(DataPackageTest.violations(bundle.text("datapackage.json"))).isEmpty();
        assertThat(bundle.text("datapackage.json") + bundle.text("README.txt")).doesNotContain("???");
        assertThat(bundle.description().getString("name")).isEqualTo("everything-" + language);
        assertThat(bundle.description()
                        .getJsonArray("licenses")
                        .getJsonObject(0)
                        .getString("name"))
                .isEqualTo("CC-BY-4.0");
    }

    @Test
    void everyTableHoldsTheRowsOfEveryPlanAndSaysOfWhich() throws IOException {
        ReadBundle bundle = ReadBundle.ofPlans(PLANS, "en");

        for (JsonObject resource : bundle.resources()) {
            String table = resource.getString("name");
            assertThat(bundle.header(table).get(0)).as(table).isEqualTo("plan");
            assertThat(bundle.rows(table))
                    .as(table)
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row.get("plan")).isIn("YY-1", "AZ-2012-2015"));
        }
        for (String table : List.of("plan", "themes", "agencies", "periods", "commitments", "milestones", "updates")) {
            assertThat(bundle.rows(table))
                    .extracting(row -> row.get("plan"))
                    .as(table)
                    .contains("YY-1", "AZ-2012-2015");
        }
        assertThat(bundle.rows("plan")).hasSize(2);
    }

    @Test
    void cellsAreOfTheirTypesAndChecksumsThoseOfTheFiles() throws IOException {
        for (List<StatusReport> plans : List.of(PLANS, UNSTATED)) {
            ReadBundle bundle = ReadBundle.ofPlans(plans, "az");
            for (JsonObject resource : bundle.resources()) {
                String table = resource.getString("name");
                byte[] file = bundle.files().get(resource.getString("path"));
                assertThat(resource.getInt("bytes")).isEqualTo(file.length);
                assertThat(resource.getString("hash")).isEqualTo("sha256:" + Sha256.of(file));
                fields(resource)
                        .forEach(field -> DataPackageTest.holds(
                                field,
                                table,
                                bundle.rows(table).stream()
                                        .map(row -> row.get(field.getString("name")))
                                        .toList()));
            }
        }
    }

    @Test
    void keysAreUniqueAndWhatRefersToThemIsThere() throws IOException {
        int composite = 0;
        for (List<StatusReport> plans : List.of(PLANS, UNSTATED)) {
            ReadBundle bundle = ReadBundle.ofPlans(plans, "en");
            for (JsonObject resource : bundle.resources()) {
                String table = resource.getString("name");
                JsonObject schema = resource.getJsonObject("schema");
                assertThat(values(bundle, table, names(schema.get("primaryKey"))))
                        .as(table)
                        .doesNotHaveDuplicates();
                if (!schema.containsKey("foreignKeys")) {
                    assertThat(table).isEqualTo("plan");
                    continue;
                }
                for (JsonObject foreign : schema.getJsonArray("foreignKeys").getValuesAs(JsonObject.class)) {
                    holds(bundle, table, foreign);
                    composite += names(foreign.get("fields")).size() - 1;
                }
            }
        }
        assertThat(composite).isGreaterThan(10);
    }

    /** Half a key is found broken by readers of packages, so a key of two fields is whole or not used. */
    private static void holds(ReadBundle bundle, String table, JsonObject foreign) {
        JsonObject reference = foreign.getJsonObject("reference");
        String other = reference.getString("resource").isEmpty() ? table : reference.getString("resource");
        List<String> fields = names(foreign.get("fields"));
        Set<List<String>> known = new HashSet<>(values(bundle, other, names(reference.get("fields"))));
        assertThat(values(bundle, table, fields))
                .as("%s of %s refers to %s", fields, table, other)
                .allSatisfy(key -> assertThat(key.stream().allMatch(String::isEmpty) || known.contains(key))
                        .as(key.toString())
                        .isTrue());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void nothingIsLeftBehindEvenWhenAReportFails() throws IOException {
        ReadBundle.ofPlans(PLANS, "en");
        try {
            ReadBundle.ofPlans(
                    new java.util.AbstractList<>() {
                        @Override
                        public StatusReport get(int index) {
                            if (index > 0) {
                                throw new IllegalStateException("no such plan any more");
                            }
                            return PLANS.get(0);
                        }

                        @Override
                        public int size() {
                            return 2;
                        }
                    },
                    "en");
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("no such plan any more");
        }

        assertThat(OpenUnnamed.files()).isEmpty();
    }

    private static List<List<String>> values(ReadBundle bundle, String table, List<String> fields) {
        List<Map<String, String>> rows = bundle.rows(table);
        return rows.stream().map(row -> fields.stream().map(row::get).toList()).toList();
    }

    private static List<String> names(JsonValue fields) {
        return fields.getValueType() == JsonValue.ValueType.STRING
                ? List.of(((JsonString) fields).getString())
                : fields.asJsonArray().getValuesAs(JsonString::getString);
    }

    private static List<JsonObject> fields(JsonObject resource) {
        return resource.getJsonObject("schema").getJsonArray("fields").getValuesAs(JsonObject.class);
    }
}
