package org.opengov.tracker.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);

    @Test
    void sentenceThatEndsWithADayEndsOnce() {
        assertThat(Messages.in(new Locale("ru")).text("data.asOf", DAY)).isEqualTo("На 29 ноября 2026\u00a0г.");
        assertThat(Messages.in(Locale.ENGLISH).text("data.asOf", DAY)).isEqualTo("As of 29 November 2026.");
    }
}
