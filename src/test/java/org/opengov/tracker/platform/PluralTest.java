package org.opengov.tracker.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralTest {

    @ParameterizedTest
    @CsvSource({
        "0, дней",
        "1, день",
        "2, дня",
        "4, дня",
        "5, дней",
        "11, дней",
        "12, дней",
        "14, дней",
        "21, день",
        "22, дня",
        "111, дней",
        "4351, день",
        "4713, дней"
    })
    void russianHasThreeForms(long number, String word) {
        assertThat(Plural.chosen("{0,plural,день|дня|дней}", number)).isEqualTo(word);
    }

    @Test
    void eachWordFollowsItsOwnNumber() {
        assertThat(Plural.chosen("{0} {0,plural,план|плана|планов}, {1} {1,plural,страна|страны|стран}", 2, 1))
                .isEqualTo("{0} плана, {1} страна");
    }

    @Test
    void choiceHoldsThem() {
        Messages russian = Messages.in(new Locale("ru"));
        assertThat(russian.text("cycle.cell.due", 0L)).isEqualTo("срок сегодня");
        assertThat(russian.text("cycle.cell.due", 1L)).isEqualTo("остался 1 день");
        assertThat(russian.text("cycle.cell.due", 3L)).isEqualTo("осталось 3 дня");
        assertThat(russian.text("schedule.days.OVERDUE", 4351L)).isEqualTo("просрочено на 4\u00a0351 день");
    }
}
