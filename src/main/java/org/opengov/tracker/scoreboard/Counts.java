package org.opengov.tracker.scoreboard;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Counts by the values of a scale; every value is present, so that a zero is said and not left out. */
final class Counts {

    private Counts() {}

    static <T, E extends Enum<E>> Map<E, Integer> of(Stream<T> counted, Class<E> scale, Function<T, E> value) {
        Map<E, Integer> counts = new EnumMap<>(scale);
        for (E each : scale.getEnumConstants()) {
            counts.put(each, 0);
        }
        counted.forEach(each -> counts.merge(value.apply(each), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }
}
