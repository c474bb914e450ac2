package org.opengov.tracker.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opengov.tracker.commitment.Completion.COMPLETE;
import static org.opengov.tracker.commitment.Completion.LIMITED;
import static org.opengov.tracker.commitment.Completion.NOT_STARTED;
import static org.opengov.tracker.commitment.Completion.NO_INFORMATION;
import static org.opengov.tracker.commitment.Completion.SUBSTANTIAL;
import static org.opengov.tracker.commitment.Completion.WITHDRAWN;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opengov.tracker.commitment.Completion;

/** Rule 2: how milestones make their commitment. */
class RollUpTest {

    static Stream<Arguments> cases() {
        return Stream.of(
                Arguments.of(NO_INFORMATION, List.of(NO_INFORMATION, NO_INFORMATION)),
                Arguments.of(COMPLETE, List.of(COMPLETE, COMPLETE)),
                Arguments.of(NOT_STARTED, List.of(NOT_STARTED, NOT_STARTED)),
                Arguments.of(LIMITED, List.of(LIMITED)),
                Arguments.of(SUBSTANTIAL, List.of(SUBSTANTIAL)),
                // 1/2 is substantial, less is limited
                Arguments.of(SUBSTANTIAL, List.of(COMPLETE, NOT_STARTED)),
                Arguments.of(SUBSTANTIAL, List.of(LIMITED, SUBSTANTIAL)),
                Arguments.of(LIMITED, List.of(COMPLETE, NOT_STARTED, NOT_STARTED)),
                // complete only if every part is
                Arguments.of(SUBSTANTIAL, List.of(COMPLETE, COMPLETE, COMPLETE, SUBSTANTIAL)),
                Arguments.of(SUBSTANTIAL, List.of(COMPLETE, COMPLETE, NO_INFORMATION)),
                // without a report it counts nothing
                Arguments.of(LIMITED, List.of(SUBSTANTIAL, NO_INFORMATION)),
                // withdrawn is left out
                Arguments.of(COMPLETE, List.of(COMPLETE, WITHDRAWN)),
                Arguments.of(WITHDRAWN, List.of(WITHDRAWN, WITHDRAWN)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void milestonesMakeTheirCommitment(Completion whole, List<Completion> parts) {
        assertThat(RollUp.of(equal(parts)).completion()).isEqualTo(whole);
    }

    @Test
    void weightsCount() {
        assertThat(RollUp.of(List.of(new RollUp.Part(COMPLETE, 3), new RollUp.Part(NOT_STARTED, 1)))
                        .completion())
                .isEqualTo(SUBSTANTIAL);
        assertThat(RollUp.of(List.of(new RollUp.Part(COMPLETE, 1), new RollUp.Part(NOT_STARTED, 3)))
                        .completion())
                .isEqualTo(LIMITED);
    }

    @Test
    void whatWasNotReportedLowersTheCoverage() {
        RollUp.Whole whole = RollUp.of(List.of(
                new RollUp.Part(COMPLETE, 3), new RollUp.Part(NO_INFORMATION, 1), new RollUp.Part(WITHDRAWN, 9)));

        assertThat(whole.coverage()).isEqualTo(0.75);
        assertThat(RollUp.of(equal(List.of(NO_INFORMATION))).coverage()).isZero();
    }

    private static List<RollUp.Part> equal(List<Completion> parts) {
        return parts.stream().map(part -> new RollUp.Part(part, 1)).toList();
    }
}
