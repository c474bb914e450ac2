package org.opengov.tracker.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LongRowsTest {

    private final List<List<Long>> read = new ArrayList<>();

    private List<String> rows(long count) {
        List<Long> ids = LongStream.range(0, count).boxed().toList();
        return new LongRows<>(ids, 3, some -> {
            read.add(List.copyOf(some));
            return some.stream().map(id -> "row " + id).toList();
        });
    }

    @Test
    void rowsAreReadSomeAtATimeAndEachOnce() {
        assertThat(List.copyOf(rows(7))).containsExactly("row 0", "row 1", "row 2", "row 3", "row 4", "row 5", "row 6");
        assertThat(read).containsExactly(List.of(0L, 1L, 2L), List.of(3L, 4L, 5L), List.of(6L));
    }

    @Test
    void nothingIsReadBeforeSomebodyGoesThrough() {
        assertThat(rows(7)).hasSize(7);
        assertThat(read).isEmpty();
    }

    @Test
    void rowsThatAreGoneByAreReadAgain() {
        List<String> rows = rows(7);

        assertThat(rows.get(6)).isEqualTo("row 6");
        assertThat(rows.get(1)).isEqualTo("row 1");
        assertThat(rows.get(2)).isEqualTo("row 2");
        assertThat(read).containsExactly(List.of(6L), List.of(0L, 1L, 2L));
    }
}
