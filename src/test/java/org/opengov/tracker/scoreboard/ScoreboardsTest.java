package org.opengov.tracker.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.plan.Plans;

/** Which scoreboards of a large plan are remembered: there is never room for all of its days. */
class ScoreboardsTest {

    private static final int COMMITMENTS = 2_000;
    private static final int DAYS = 100;
    private static final LocalDate FIRST = LocalDate.of(2014, 1, 1);

    private final Counting query = new Counting();
    private final Scoreboards scoreboards = new Scoreboards();

    ScoreboardsTest() {
        scoreboards.query = query;
        scoreboards.plans = new Plans() {

            @Override
            public ActionPlan get(String code) {
                return SmallPlan.whole(code);
            }
        };
    }

    /** Says how often it had to compute. */
    private static final class Counting extends ScoreboardQuery {

        private int computed;

        @Override
        public Overview compute(String plan, LocalDate asOf) {
            computed++;
            Map<Voice, Scoreboard> boards = new EnumMap<>(Voice.class);
            for (Voice voice : Voice.values()) {
                boards.put(voice, board(voice, asOf));
            }
            return new Overview(boards, List.of(), null);
        }

        private static Scoreboard board(Voice voice, LocalDate asOf) {
            return new Scoreboard(
                    "XX-2014",
                    asOf,
                    voice,
                    1,
                    COMMITMENTS,
                    Map.of(),
                    Map.of(),
                    0,
                    Map.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Map.of(),
                    EdtfDate.UNKNOWN,
                    false);
        }
    }

    @Test
    void whatWasAskedForLastIsRememberedHoweverOftenOthersWere() {
        for (int day = 0; day < DAYS; day++) {
            for (int time = 0; time < 5; time++) {
                scoreboards.overview("XX-2014", FIRST.plusDays(day));
            }
        }

        assertThat(query.computed).isEqualTo(DAYS);
    }

    @Test
    void oldestDaysMakeRoom() {
        for (int day = 0; day < DAYS; day++) {
            scoreboards.overview("XX-2014", FIRST.plusDays(day));
        }

        scoreboards.overview("XX-2014", FIRST);

        assertThat(query.computed).isEqualTo(DAYS + 1);
    }
}
