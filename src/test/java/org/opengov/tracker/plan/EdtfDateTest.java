package org.opengov.tracker.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opengov.tracker.platform.Messages;

class EdtfDateTest {

    @ParameterizedTest
    @CsvSource({
        "2014,       YEAR,    2014-01-01, 2014-12-31",
        "2013-12,    MONTH,   2013-12-01, 2013-12-31",
        "2012-02,    MONTH,   2012-02-01, 2012-02-29",
        "2013-33,    QUARTER, 2013-01-01, 2013-03-31",
        "2013-36,    QUARTER, 2013-10-01, 2013-12-31",
        "2013-40,    HALF,    2013-01-01, 2013-06-30",
        "2013-41,    HALF,    2013-07-01, 2013-12-31",
        "2013-12-31, DAY,     2013-12-31, 2013-12-31"
    })
    void spansFromItsFirstToItsLastDay(String text, EdtfDate.Precision precision, LocalDate first, LocalDate last) {
        EdtfDate date = EdtfDate.of(text);

        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.first()).contains(first);
        assertThat(date.last()).contains(last);
        assertThat(date.text()).isEqualTo(text);
    }

    @Test
    void unknownAndOpenHaveNoDays() {
        assertThat(EdtfDate.of("")).isEqualTo(EdtfDate.UNKNOWN).isEqualTo(EdtfDate.of((String) null));
        assertThat(EdtfDate.UNKNOWN.last()).isEmpty();
        assertThat(EdtfDate.OPEN.last()).isEmpty();
        assertThat(EdtfDate.OPEN.precision()).isEqualTo(EdtfDate.Precision.OPEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2014-13",
                "2014-00",
                "2014-37",
                "2014-02-30",
                "12/2014",
                "Unclear",
                "14",
                "2014-1",
                "2014-12-31T00:00"
            })
    void whatIsNoDateIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> EdtfDate.of(text)).withMessageContaining(text);
    }

    @Test
    void startAfterEndIsSeen() {
        assertThat(EdtfDate.of("2014-12").isAfter(EdtfDate.of("2013-01"))).isTrue();
        assertThat(EdtfDate.of("2013-01").isAfter(EdtfDate.of("2013"))).isFalse();
        assertThat(EdtfDate.of("2014").isAfter(EdtfDate.UNKNOWN)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "en, 2014,       2014",
        "en, 2013-12,    December 2013",
        "en, 2013-12-31, 31 December 2013",
        "en, 2013-40,    first half of 2013",
        "en, 2013-34,    quarter 2 of 2013",
        "en, ..,         ongoing",
        "en, '',         no date given",
        "az, 2013-12,    dekabr 2013",
        "ru, 2013-12,    декабрь 2013",
        "ru, 2013-12-31, 31 декабря 2013 г."
    })
    void isShownAsSaid(String language, String text, String shown) {
        assertThat(DateText.of(EdtfDate.of(text), Messages.in(new Locale(language))))
                .isEqualTo(shown);
    }
}
