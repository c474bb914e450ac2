package org.opengov.tracker.linkcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.opengov.tracker.linkcheck.LinkChecks.Due;

/** What a round makes of silence. */
class LinkRoundTest {

    private static final Instant NOW = Instant.parse("2026-11-24T00:00:00Z");
    private static final Outcome SILENCE = Outcome.of(new UnknownHostException("nowhere.invalid"));
    private static final Outcome ANSWER = Outcome.of(404, null);

    private final Map<Long, LinkAnswer> noted = new LinkedHashMap<>();

    private void round(Outcome... outcomes) {
        List<Due> due = LongStream.range(0, outcomes.length)
                .mapToObj(id -> new Due(id, String.valueOf(id)))
                .toList();
        new LinkRound(
                        address -> outcomes[Integer.parseInt(address)],
                        (id, outcome) -> noted.put(id, outcome.answer()),
                        Clock.fixed(NOW, ZoneOffset.UTC))
                .go(due, NOW.plus(Duration.ofHours(1)));
    }

    @Test
    void silenceOfAllIsBlamedOnNobody() {
        round(SILENCE, SILENCE, Outcome.INTERNAL, SILENCE);

        assertThat(noted.values())
                .containsExactly(LinkAnswer.UNCLEAR, LinkAnswer.UNCLEAR, LinkAnswer.INTERNAL, LinkAnswer.UNCLEAR);
    }

    @Test
    void silenceCountsWhereSomebodyElseAnswers() {
        round(SILENCE, SILENCE, SILENCE, ANSWER, SILENCE);

        assertThat(noted.values())
                .containsExactly(
                        LinkAnswer.NO_SUCH_HOST,
                        LinkAnswer.NO_SUCH_HOST,
                        LinkAnswer.NO_SUCH_HOST,
                        LinkAnswer.GONE,
                        LinkAnswer.NO_SUCH_HOST);
    }

    @Test
    void oneSilentLinkMayWellBeDead() {
        round(SILENCE);

        assertThat(noted.values()).containsExactly(LinkAnswer.NO_SUCH_HOST);
    }

    @Test
    void whatIsNotReachedInTimeStaysDue() {
        new LinkRound(
                        address -> ANSWER,
                        (id, outcome) -> noted.put(id, outcome.answer()),
                        Clock.fixed(NOW, ZoneOffset.UTC))
                .go(List.of(new Due(1L, "one")), NOW);

        assertThat(noted).isEmpty();
    }
}
