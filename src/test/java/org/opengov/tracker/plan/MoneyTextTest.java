package org.opengov.tracker.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts as people type them: taken where there is one reading, asked for again where there are two. */
class MoneyTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|1234|1234",
                "en|1,234.50|1234.50",
                "en|1,234|1234",
                "en|1,234,567|1234567",
                "en|1 234,50|1234.50",
                "en|1.234,50|1234.50",
                "en|0.5|0.5",
                "az|1.234,50|1234.50",
                "az|1 234,50|1234.50",
                "az|1.234|1234",
                "az|1234.50|1234.50",
                "ru|1\u00a0234,50|1234.50",
                "ru|12\u202f345|12345",
            })
    void oneReadingIsTaken(String language, String typed, BigDecimal amount) {
        assertThat(MoneyText.parse(typed, Locale.forLanguageTag(language))).contains(amount);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|1.234",
                "az|1,234",
                "ru|1,234",
                "ru|1.234",
                "en|12,34.50",
                "en|1,234,5",
                "en|1.2.3",
                "en|-5",
                "en|about 5",
                "en|5 AZN",
                "en|1e6",
                "en|,50",
                "en|12.345,6.7",
                "en|9999999999999999",
            })
    void whatHasNoneOrTwoIsNot(String language, String typed) {
        assertThat(MoneyText.parse(typed, Locale.forLanguageTag(language))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en", "az", "ru"})
    void whatIsShownCanBeTypedAgain(String language) {
        Locale locale = Locale.forLanguageTag(language);
        for (String amount : new String[] {"0", "7", "1234567.50", "1234", "0.05"}) {
            BigDecimal value = new BigDecimal(amount);
            assertThat(MoneyText.parse(MoneyText.amount(value, locale), locale))
                    .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(value));
        }
    }
}
