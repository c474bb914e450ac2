package org.opengov.tracker.opendata.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.Schedule;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.scoreboard.RowFilter;

class AskedTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final ZoneId BAKU = ZoneId.of("Asia/Baku");

    private final Asked asked = new Asked();

    @Test
    void whatIsLeftOutIsTodayAndEverything() {
        assertThat(asked.day(TODAY)).isEqualTo(TODAY);
        assertThat(asked.voice()).isNull();
        assertThat(asked.filter()).isEqualTo(new RowFilter("", "", null, null, ""));
        assertThat(asked.language(Locale.ENGLISH)).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void anEmptyFieldOfAFormCountsAsLeftOut() {
        asked.asOf = "";
        asked.voice = " ";
        asked.q = "";

        assertThat(asked.day(TODAY)).isEqualTo(TODAY);
        assertThat(asked.voice()).isNull();
        assertThat(asked.filter().words()).isEmpty();
    }

    @Test
    void aSpanNeverEndsBeforeItBegins() {
        asked.to = "2014-12-31";
        asked.from = "2013-12-31";
        assertThat(asked.days(TODAY)).isEqualTo(new Asked.Days(LocalDate.of(2013, 12, 31), LocalDate.of(2014, 12, 31)));

        asked.from = "2015-01-01";
        assertThatThrownBy(() -> asked.days(TODAY)).isInstanceOf(BadParameter.class);

        asked.to = "";
        assertThat(asked.days(TODAY)).isEqualTo(new Asked.Days(LocalDate.of(2015, 1, 1), null));
    }

    @Test
    void everyParameterIsRead() {
        asked.asOf = "2014-12-31";
        asked.voice = "INDEPENDENT";
        asked.theme = "4";
        asked.agency = "cabinet";
        asked.completion = "LIMITED";
        asked.schedule = "OVERDUE";
        asked.q = " budget ";
        asked.lang = "az";

        assertThat(asked.day(TODAY)).isEqualTo("2014-12-31");
        assertThat(asked.voice()).isEqualTo(Voice.INDEPENDENT);
        assertThat(asked.filter())
                .isEqualTo(new RowFilter("4", "cabinet", Completion.LIMITED, Schedule.OVERDUE, "budget"));
        assertThat(asked.language(Locale.ENGLISH).getLanguage()).isEqualTo("az");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "2014", "2014-02-30", "31.12.2014", "+12014-01-01", "2026-11-24"})
    void whatIsNoPastDayIsRefused(String given) {
        asked.asOf = given;

        assertThatThrownBy(() -> asked.day(TODAY)).isInstanceOf(BadParameter.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"independent", "IRM", "GOVERNMENT,INDEPENDENT"})
    void whatIsNoVoiceIsRefused(String given) {
        asked.voice = given;

        assertThatThrownBy(asked::voice).isInstanceOf(BadParameter.class);
    }

    @Test
    void theAnswerNamesTheParameterAndWhatItMayBe() {
        asked.lang = "de";
        BadParameter wrong = catchThrowableOfType(BadParameter.class, () -> asked.language(Locale.ENGLISH));

        assertThat(wrong.parameter()).isEqualTo("lang");
        assertThat(wrong.allowed()).containsExactly("en", "az", "ru");
        assertThat(BadParameterAnswer.detail(wrong, Messages.in(Locale.ENGLISH)))
                .isEqualTo("“de” cannot be the value of lang. Allowed: en, az, ru.");
    }

    @Test
    void aLongValueIsNotRepeatedInFull() {
        asked.voice = "x".repeat(5000);
        BadParameter wrong = catchThrowableOfType(BadParameter.class, asked::voice);

        assertThat(wrong.given()).hasSizeLessThan(100);
    }

    @Test
    void aListIsWholeUnlessAPageIsAskedFor() {
        assertThat(asked.paging()).isEqualTo(Paging.NONE);
        asked.page = "3";
        assertThat(asked.paging()).isEqualTo(new Paging(3, Paging.USUAL));
        asked.size = "20";
        assertThat(asked.paging()).isEqualTo(new Paging(3, 20));
        asked.page = "";
        assertThat(asked.paging()).isEqualTo(new Paging(1, 20));
    }

    @Test
    void whatNeverComesWholeComesInPartsOfItsUsualSize() {
        assertThat(asked.part(20)).isEqualTo(new Paging(1, 20));
        asked.page = "2";
        asked.size = "50";
        assertThat(asked.part(20)).isEqualTo(new Paging(2, 50));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.5", "x", "1001", "99999999999", "٣"})
    void whatIsNoSizeIsRefused(String given) {
        asked.size = given;

        BadParameter wrong = catchThrowableOfType(BadParameter.class, asked::paging);

        assertThat(wrong.parameter()).isEqualTo("size");
        assertThat(wrong.allowed()).containsExactly("1..1000");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-01, 2026-10-31T20:00:00Z",
        "2026-11-01T08:30:00Z, 2026-11-01T08:30:00Z",
        "2026-11-01T08:30:00.125+04:00, 2026-11-01T04:30:00.125Z",
        "2026-11-01T08:30:00 04:00, 2026-11-01T04:30:00Z"
    })
    void changesAreAskedForSinceADayOrAMoment(String given, Instant since) {
        asked.changedSince = given;

        assertThat(asked.since(BAKU)).isEqualTo(since);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"yesterday", "2026", "2026-02-30", "2026-11-01T08:30:00", "2026-11-01T25:00:00Z", "1700000000"})
    void whatIsNoMomentIsRefused(String given) {
        asked.changedSince = given;

        assertThatThrownBy(() -> asked.since(BAKU)).isInstanceOf(BadParameter.class);
    }

    @Test
    void aListThatDoesNotKnowWhenItChangedSaysSo() {
        asked.requireNoSince();
        asked.changedSince = "2026-11-01";

        BadParameter wrong = catchThrowableOfType(BadParameter.class, asked::requireNoSince);

        assertThat(BadParameterAnswer.detail(wrong, Messages.in(Locale.ENGLISH)))
                .startsWith("This list does not tell when its rows changed: leave changed_since out.");
    }

    @Test
    void onlyWhatThereIsCanBeAskedFor() {
        asked.period = "2013";

        assertThat(asked.period(() -> List.of("2012", "2013"))).isEqualTo("2013");
        assertThatThrownBy(() -> asked.period(() -> List.of("2012"))).isInstanceOf(BadParameter.class);
    }
}
