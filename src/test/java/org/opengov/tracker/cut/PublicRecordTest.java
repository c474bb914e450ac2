package org.opengov.tracker.cut;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opengov.tracker._support.SampleReports;

/** When two records tell the same. */
class PublicRecordTest {

    private static final RecordComponent[] PARTS = PublicRecord.class.getRecordComponents();

    private final PublicRecord record = SampleReports.withUpdates().record();

    @ParameterizedTest
    @ValueSource(longs = {3, 77})
    void theRevisionDoesNotCountWhereverItIsTold(long revision) {
        String told = CanonicalData.of(record).toString();
        PublicRecord other = parse(told.replace("\"revision\":" + record.revision(), "\"revision\":" + revision));

        assertThat(other.revision()).isEqualTo(revision);
        assertThat(other.tellsTheSameAs(record)).isTrue();
        assertThat(record.tellsTheSameAs(other)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("parts")
    void everyOtherPartCounts(String part) throws ReflectiveOperationException {
        PublicRecord other = withAnother(part);

        assertThat(other).isNotEqualTo(record);
        assertThat(other.tellsTheSameAs(record)).isFalse();
        assertThat(record.tellsTheSameAs(other)).isFalse();
    }

    static Stream<String> parts() {
        return Arrays.stream(PARTS).map(RecordComponent::getName).filter(name -> !name.equals("revision"));
    }

    private PublicRecord withAnother(String part) throws ReflectiveOperationException {
        Object[] values = new Object[PARTS.length];
        for (int index = 0; index < PARTS.length; index++) {
            Object value = PARTS[index].getAccessor().invoke(record);
            values[index] = PARTS[index].getName().equals(part) ? another(value) : value;
        }
        Class<?>[] types = Arrays.stream(PARTS).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return PublicRecord.class.getDeclaredConstructor(types).newInstance(values);
    }

    private static Object another(Object value) {
        if (value instanceof Integer number) {
            return number + 1;
        }
        if (value instanceof Boolean yes) {
            return !yes;
        }
        if (value instanceof LocalDate day) {
            return day.plusDays(1);
        }
        if (value instanceof List) {
            return List.of();
        }
        return value instanceof Map ? Map.of() : null;
    }

    private static PublicRecord parse(String canonical) {
        return new CanonicalData(canonical.getBytes(StandardCharsets.UTF_8)).read();
    }
}
