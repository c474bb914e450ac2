package org.opengov.tracker.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opengov.tracker.notice.Ladder.Reach;
import org.opengov.tracker.notice.Ladder.Step;

/** When somebody is reminded, and how wide the circle is by then. */
class LadderTest {

    private static final LocalDate DUE = LocalDate.of(2016, 1, 15);
    private static final Ladder LADDER = new Ladder(List.of(-14, -3, 1, 7, 21));

    @ParameterizedTest
    @CsvSource({
        "2016-01-01, -14, OFFICERS",
        "2016-01-12, -3, OFFICERS",
        "2016-01-16, +1, OFFICERS",
        "2016-01-22, +7, HEADS",
        "2016-02-05, +21, COORDINATORS"
    })
    void eachStepHasItsDayAndItsCircle(LocalDate day, String code, Reach reach) {
        assertThat(LADDER.stepOn(day, DUE)).hasValueSatisfying(step -> {
            assertThat(step.code()).isEqualTo(code);
            assertThat(step.reach()).isEqualTo(reach);
        });
    }

    @Test
    void stepIsCaughtUpWithForThreeDaysAndNoLonger() {
        Map<LocalDate, String> steps = new TreeMap<>();
        IntStream.rangeClosed(-400, 400)
                .mapToObj(DUE::plusDays)
                .forEach(day -> LADDER.stepOn(day, DUE).ifPresent(step -> steps.put(day, step.code())));

        assertThat(steps.values())
                .containsExactly(
                        "-14", "-14", "-14", "-14", "-3", "-3", "-3", "-3", "+1", "+1", "+1", "+1", "+7", "+7", "+7",
                        "+7", "+21", "+21", "+21", "+21");
        assertThat(LADDER.stepOn(DUE, DUE)).map(Step::code).contains("-3");
        assertThat(LADDER.stepOn(DUE.plusYears(10), DUE)).isEmpty();
    }

    @Test
    void ofTwoStepsThatCouldBeCaughtUpWithOnlyTheLaterIsTaken() {
        Ladder close = new Ladder(List.of(2, -1, 0, 1));

        assertThat(close.stepOn(DUE.plusDays(2), DUE)).contains(new Step(2, Reach.HEADS));
        assertThat(close.stepOn(DUE, DUE)).contains(new Step(0, Reach.OFFICERS));
        assertThat(close.stepOn(DUE.minusDays(2), DUE)).isEmpty();
    }

    @Test
    void circleWidensWithEachLateStepAndStaysWide() {
        Ladder stubborn = new Ladder(List.of(5, 10, 15, 20, 20));

        assertThat(stubborn.stepOn(DUE.plusDays(5), DUE)).map(Step::reach).contains(Reach.OFFICERS);
        assertThat(stubborn.stepOn(DUE.plusDays(10), DUE)).map(Step::reach).contains(Reach.HEADS);
        assertThat(stubborn.stepOn(DUE.plusDays(15), DUE)).map(Step::reach).contains(Reach.COORDINATORS);
        assertThat(stubborn.stepOn(DUE.plusDays(20), DUE)).map(Step::reach).contains(Reach.COORDINATORS);
    }

    @Test
    void ladderWithoutStepsRemindsNobody() {
        assertThat(new Ladder(List.of()).stepOn(DUE, DUE)).isEmpty();
    }
}
