package org.opengov.tracker.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WaitingTest {

    private static final Instant LAST = Instant.parse("2026-11-23T10:00:00Z");

    @Test
    void firstFailuresCostNothing() {
        assertThat(Waiting.FOR_LOGIN.left(4, LAST, LAST)).isZero();
        assertThat(Waiting.FOR_ADDRESS.left(29, LAST, LAST)).isZero();
    }

    @Test
    void eachFurtherOneDoublesTheWaitUpToAQuarterOfAnHour() {
        assertThat(Waiting.FOR_LOGIN.left(5, LAST, LAST)).isEqualTo(Duration.ofSeconds(30));
        assertThat(Waiting.FOR_LOGIN.left(6, LAST, LAST)).isEqualTo(Duration.ofMinutes(1));
        assertThat(Waiting.FOR_LOGIN.left(500, LAST, LAST)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void timeThatHasPassedCounts() {
        assertThat(Waiting.FOR_LOGIN.left(5, LAST, LAST.plusSeconds(10))).isEqualTo(Duration.ofSeconds(20));
        assertThat(Waiting.FOR_LOGIN.left(5, LAST, LAST.plusSeconds(31))).isZero();
        assertThat(Waiting.FOR_LOGIN.left(500, LAST, LAST.plus(Waiting.MEMORY))).isZero();
    }
}
