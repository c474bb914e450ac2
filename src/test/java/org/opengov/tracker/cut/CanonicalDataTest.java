package org.opengov.tracker.cut;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opengov.tracker._support.SampleReports;

class CanonicalDataTest {

    /** The checksum of the file that was frozen when the first edition was current. It never changes. */
    private static final String EDITION_1 = "e69a9f3053ec0b7afa0d75e7a5ea5d045834a038f9650c47d95636dc86004e49";

    private final PublicRecord record = SampleReports.withUpdates().record();
    private final CanonicalData data = CanonicalData.of(record);

    @Test
    void whatIsReadIsWhatWasWritten() {
        assertThat(data.read()).isEqualTo(record);
        assertThat(CanonicalData.of(data.read())).isEqualTo(data);
    }

    @Test
    void theSameDataAlwaysAreTheSameBytes() {
        CanonicalData again = CanonicalData.of(SampleReports.withUpdates().record());

        assertThat(again.bytes()).isEqualTo(data.bytes());
        assertThat(again.sha256()).isEqualTo(data.sha256()).matches("[0-9a-f]{64}");
        assertThat(data.size()).isEqualTo(data.bytes().length);
    }

    @Test
    void namesAreInOrderAndNothingIsBetween() {
        JsonObject all = parse(data.toString());

        assertInOrder(all);
        assertThat(data.toString()).startsWith("{\"asOf\":\"2014-06-30\",\"commitments\":[{");
    }

    @Test
    void whoeverHoldsTheBytesCannotChangeThem() {
        data.bytes()[0] = 'x';

        assertThat(data.bytes()[0]).isEqualTo((byte) '{');
    }

    @Test
    void theFirstEditionCanBeReadForEver() throws IOException {
        CanonicalData stored = new CanonicalData(edition1());

        assertThat(stored.sha256()).isEqualTo(EDITION_1);
        PublicRecord read = stored.read();
        assertThat(read.edition()).isEqualTo(1);
        assertThat(read.plan().code()).isEqualTo("AZ-2012-2015");
        assertThat(read.plan().starts().text()).isEqualTo("2012-09");
        assertThat(read.voices()).hasSize(3);
        assertThat(read.commitments()).hasSize(4).allSatisfy(commitment -> {
            assertThat(commitment.voices()).hasSize(3);
            assertThat(commitment.milestones()).isNotEmpty();
        });
        assertThat(read.updates()).hasSize(4);
    }

    private static byte[] edition1() throws IOException {
        try (InputStream file = CanonicalDataTest.class.getResourceAsStream("/cuts/edition-1.json")) {
            return file.readAllBytes();
        }
    }

    private static void assertInOrder(JsonValue value) {
        if (value instanceof JsonObject object) {
            assertThat(List.copyOf(object.keySet())).isSorted();
            object.values().forEach(CanonicalDataTest::assertInOrder);
        } else if (value instanceof JsonArray array) {
            array.forEach(CanonicalDataTest::assertInOrder);
        }
    }

    private static JsonObject parse(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
