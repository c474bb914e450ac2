package org.opengov.tracker.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedDaysTest {

    private static final LocalDate TODAY = LocalDate.of(2016, 6, 1);

    private final Timeline timeline = Timeline.of(
            "P", Map.of(Happening.UPDATED, Map.of(LocalDate.of(2013, 1, 10), 1, LocalDate.of(2014, 12, 31), 1)), TODAY);

    @ParameterizedTest
    @CsvSource({
        // as given        told
        "2013-12-31, 2016-01-01, 2013-12-31, 2016-01-01",
        // the last change
        ",           ,           2014-12-30, 2014-12-31",
        // the last change up to that day
        ",           2014-06-30, 2013-01-09, 2014-06-30",
        ",           2013-01-10, 2013-01-09, 2013-01-10",
        // what has changed since
        "2014-01-01, ,           2014-01-01, 2016-06-01",
        // before the first change
        ",           2012-01-01, 2011-12-31, 2012-01-01",
        "2014-01-01, 2014-01-01, 2014-01-01, 2014-01-01"
    })
    void whatIsLeftOutIsFilledIn(String from, String to, LocalDate first, LocalDate last) {
        assertThat(AskedDays.of(from, to, timeline, TODAY))
                .returns(first, AskedDays::from)
                .returns(last, AskedDays::to)
                .satisfies(days -> assertThat(days.complaints()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "2016-01-01, 2013-12-31, changes.reversed, 2016-01-01, 2013-12-31, 2016-01-01",
        "2013-02-30, 2014-06-30, changes.invalid,  2013-02-30, 2013-01-09, 2014-06-30",
        "yesterday,  ,           changes.invalid,  yesterday,  2014-12-30, 2014-12-31",
        "2014-01-01, 2999-01-01, changes.future,   2999-01-01, 2014-01-01, 2016-06-01",
        "2014-01-01, 31.12.2015, changes.invalid,  31.12.2015, 2014-01-01, 2016-06-01"
    })
    void whatCannotBeIsToldAndMadeGood(
            String from, String to, String key, String given, LocalDate first, LocalDate last) {
        AskedDays days = AskedDays.of(from, to, timeline, TODAY);

        assertThat(days.complaints()).containsExactly(new AskedDays.Complaint(key, given));
        assertThat(days).returns(first, AskedDays::from).returns(last, AskedDays::to);
    }

    @Test
    void aPlanWithoutChangesIsComparedWithItself() {
        AskedDays days = AskedDays.of(null, null, Timeline.of("P", Map.of(), TODAY), TODAY);

        assertThat(days.to()).isEqualTo(TODAY);
        assertThat(days.from()).isBefore(TODAY);
    }
}
