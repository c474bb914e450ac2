package org.opengov.tracker.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CsvLineTest {

    @Test
    void aLineEndsInCarriageReturnAndLineFeed() {
        assertThat(CsvLine.of(Stream.of("a", LocalDate.of(2014, 12, 31), true, 3L, List.of("b", "c"))))
                .isEqualTo("a,2014-12-31,true,3,b; c\r\n");
    }

    @Test
    void amountsAreWrittenOutAndNeverWithAnExponent() {
        assertThat(CsvLine.of(Stream.of(new BigDecimal("1E+9"), new BigDecimal("0.0000001"), new BigDecimal("-2.50"))))
                .isEqualTo("1000000000,0.0000001,-2.50\r\n");
    }

    @Test
    void nothingIsAnEmptyCell() {
        assertThat(CsvLine.of(Arrays.asList("a", null, "").stream())).isEqualTo("a,,\r\n");
    }
}
