package org.opengov.tracker.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SliceTest {

    private static final List<String> ALL = List.of("a", "b", "c", "d", "e");

    @Test
    void aPartKnowsHowLongTheWholeIs() {
        assertThat(Slice.of(ALL, new Range(2, 2))).isEqualTo(new Slice<>(List.of("c", "d"), 5));
        assertThat(Slice.of(ALL, new Range(4, 2))).isEqualTo(new Slice<>(List.of("e"), 5));
        assertThat(Slice.of(ALL, new Range(999_999_000, 1000))).isEqualTo(new Slice<>(List.of(), 5));
        assertThat(Slice.of(ALL, Range.ALL)).isEqualTo(new Slice<>(ALL, 5));
    }
}
