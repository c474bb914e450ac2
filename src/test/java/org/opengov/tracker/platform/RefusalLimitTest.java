package org.opengov.tracker.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Refusals are in the trail, and a flood of them is not. */
class RefusalLimitTest {

    private static final Instant NOW = Instant.parse("2026-12-31T20:00:00Z");

    private final RefusalLimit limit = new RefusalLimit(3);

    @Test
    void firstOfAMinuteIsTakenAndNotAFlood() {
        assertThat(limit.take("aysel", "a", NOW)).isTrue();
        assertThat(limit.take("aysel", "a", NOW.plusSeconds(30))).isFalse();
        assertThat(limit.take("aysel", "b", NOW)).isTrue();
        assertThat(limit.take("aysel", "c", NOW)).isTrue();
        assertThat(limit.take("aysel", "d", NOW)).as("a fourth in one minute").isFalse();
        assertThat(limit.take("aysel", "a", NOW.plusSeconds(60))).isTrue();
    }

    @Test
    void whoKnocksAllTheTimeHidesNobodyElse() {
        for (int knock = 0; knock < 10; knock++) {
            limit.take("aysel", "a" + knock, NOW);
        }

        assertThat(limit.take("leyla", "a0", NOW)).isTrue();
    }
}
