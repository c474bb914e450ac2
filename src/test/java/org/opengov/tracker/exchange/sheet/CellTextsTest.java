package org.opengov.tracker.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days, amounts and texts as people write them; what may be read in two ways is not read. */
class CellTextsTest {

    private static final LocalDate DAY = LocalDate.of(2014, 12, 31);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2014-12-31|en",
                "31.12.2014|en",
                "31 December 2014|en",
                "31 december 2014|en",
                "31 dekabr 2014|az",
                "31 декабря 2014 г.|ru",
                "31 декабря 2014\u00a0г.|ru",
                "2014-12-31T00:00:00|ru"
            })
    void daysAreReadAsTheyAreWritten(String text, String language) {
        assertThat(DayText.of(text, Locale.forLanguageTag(language))).contains(DAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"31.02.2014", "12/31/2014", "03.04.14", "2014", "yesterday", "31.12.0014", "2014-13-01", ""})
    void otherDaysAreNotGuessed(String text) {
        assertThat(DayText.of(text, Locale.ENGLISH)).isEmpty();
    }

    @Test
    void daysAreCountedFromEitherYear() {
        assertThat(DayText.of(42004, false)).contains(DAY);
        assertThat(DayText.of(42004 - 1462, true)).contains(DAY);
        assertThat(DayText.of(Double.NaN, false)).isEmpty();
        assertThat(DayText.of(-3, false)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234.5|1234.5",
                "1234,50|1234.50",
                "1 234 567,89|1234567.89",
                "1.234.567,89|1234567.89",
                "1,234,567.89|1234567.89",
                "12|12",
                "0|0"
            })
    void amountsAreReadWithEitherSeparator(String text, String amount) {
        assertThat(AmountText.of(text)).contains(new BigDecimal(amount));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,234", "1.234", "1.234,5.6", "12 34", "5 million", "1e9", "", "--1"})
    void otherAmountsAreNotGuessed(String text) {
        assertThat(AmountText.of(text)).isEmpty();
    }

    @Test
    void noiseOfArithmeticIsLeftOut() {
        assertThat(AmountText.ofNumber("1234.5600000000001").map(BigDecimal::stripTrailingZeros))
                .contains(new BigDecimal("1234.56"));
    }

    @Test
    void whatCannotBeSeenIsTakenOut() {
        assertThat(CleanText.of("\uFEFF A\u00A0b\u200B\u0007c\r\nd\u2028e\uD800\u0000 "))
                .isEqualTo("A bc\nd\ne");
    }
}
