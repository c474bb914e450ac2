package org.opengov.tracker.linkcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

/** When a link counts as dead, and when as alive again. */
class LinkCheckTest {

    private static final ZoneId BAKU = ZoneId.of("Asia/Baku");
    private static final ZonedDateTime FIRST_NIGHT = ZonedDateTime.of(2026, 11, 24, 3, 10, 0, 0, BAKU);
    private static final LocalDate DAY = FIRST_NIGHT.toLocalDate();
    private static final Outcome FOUND = Outcome.of(200, null);
    private static final Outcome LOST = Outcome.of(404, null);
    private static final Outcome LOCKED = Outcome.of(403, null);

    private final LinkCheck link = new LinkCheck("https://example.org/report", Instant.EPOCH);

    private boolean night(int number, Outcome outcome) {
        return link.take(outcome, FIRST_NIGHT.plusDays(number - 1), Instant.EPOCH);
    }

    private LinkState state() {
        return link.state(BAKU);
    }

    @Test
    void nothingIsToldOfALinkThatWasNeverTried() {
        assertThat(state()).isNull();
    }

    @Test
    void oneNightIsAnyServersRight() {
        night(1, FOUND);

        assertThat(night(2, LOST)).isFalse();
        assertThat(state()).isEqualTo(LinkState.REACHABLE);
    }

    @Test
    void secondNightInARowMakesItDeadSinceTheFirst() {
        night(1, LOST);

        assertThat(night(2, LOST)).isTrue();
        assertThat(state()).isEqualTo(new LinkState(false, DAY, DAY.plusDays(1), LinkAnswer.GONE));
    }

    @Test
    void twoTriesOfOneNightCountOnce() {
        night(1, LOST);
        night(1, LOST);

        assertThat(state()).isNull();
    }

    @Test
    void answerInBetweenBeginsTheCountAnew() {
        night(1, LOST);
        night(2, FOUND);
        night(3, LOST);

        assertThat(state().reachable()).isTrue();
        night(4, LOST);
        assertThat(state().since()).isEqualTo(DAY.plusDays(2));
    }

    @Test
    void whatCouldNotBeCheckedChangesNothing() {
        night(1, LOST);
        night(2, LOCKED);
        assertThat(state()).isNull();
        night(3, LOST);
        night(4, LOCKED);

        assertThat(state().reachable()).isFalse();
        assertThat(state().since()).isEqualTo(DAY);
        night(5, Outcome.INTERNAL);
        assertThat(state().reachable()).isFalse();
    }

    @Test
    void deadLinkThatAnswersIsAliveAtOnce() {
        night(1, LOST);
        night(2, LOST);

        assertThat(night(3, FOUND)).isTrue();
        assertThat(state()).isEqualTo(LinkState.REACHABLE);
    }

    @Test
    void theDayOfTheLastTryIsToldAndSoIsANewerOne() {
        night(1, LOST);
        night(2, LOST);

        assertThat(night(3, LOST)).isTrue();
        assertThat(state().lastTried()).isEqualTo(DAY.plusDays(2));
        assertThat(state().since()).isEqualTo(DAY);
    }
}
