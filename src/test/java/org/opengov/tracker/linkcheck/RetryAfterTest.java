package org.opengov.tracker.linkcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-11-24T00:00:00Z");

    @Test
    void secondsAndMomentsAreRead() {
        assertThat(RetryAfter.read(" 120 ", NOW)).contains(NOW.plusSeconds(120));
        assertThat(RetryAfter.read("Tue, 24 Nov 2026 02:00:00 GMT", NOW)).contains(NOW.plus(Duration.ofHours(2)));
    }

    @Test
    void nobodyPutsACheckOffForEver() {
        assertThat(RetryAfter.read("999999999", NOW)).contains(NOW.plus(Duration.ofDays(7)));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "soon", "-5", "Tue, 24 Nov 2020 02:00:00 GMT", "99999999999999999999"})
    void anythingElseSaysNothing(String header) {
        assertThat(RetryAfter.read(header, NOW)).isEmpty();
    }
}
