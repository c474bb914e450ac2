package org.opengov.tracker.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.Schedule;
import org.opengov.tracker.plan.EdtfDate;

class DirectionTest {

    @ParameterizedTest
    @CsvSource({
        "NOT_STARTED,    LIMITED,        FURTHER",
        "LIMITED,        COMPLETE,       FURTHER",
        "COMPLETE,       SUBSTANTIAL,    BACK",
        "NO_INFORMATION, NOT_STARTED,    FIRST",
        "NO_INFORMATION, UNCLEAR,        FIRST",
        "LIMITED,        WITHDRAWN,      OTHER",
        "UNCLEAR,        COMPLETE,       OTHER"
    })
    void completionTellsTheDirection(Completion was, Completion is, Direction direction) {
        assertThat(Direction.of(stand(was, Schedule.BEHIND, "2014"), stand(is, Schedule.OVERDUE, "2015")))
                .contains(direction);
    }

    @Test
    void otherDatesOrAnotherScheduleAreAMoveOfTheirOwn() {
        Stand was = stand(Completion.LIMITED, Schedule.BEHIND, "2014");

        assertThat(Direction.of(was, stand(Completion.LIMITED, Schedule.OVERDUE, "2014")))
                .contains(Direction.DATES);
        assertThat(Direction.of(was, stand(Completion.LIMITED, Schedule.BEHIND, "2015")))
                .contains(Direction.DATES);
        assertThat(Direction.of(was, was)).isEmpty();
    }

    @Test
    void whatComesAndGoesIsToldAsThat() {
        Stand there = stand(Completion.LIMITED, Schedule.BEHIND, "2014");

        assertThat(Direction.of(null, there)).contains(Direction.ADDED);
        assertThat(Direction.of(there, null)).contains(Direction.GONE);
        assertThat(Direction.of(null, null)).isEmpty();
    }

    private static Stand stand(Completion completion, Schedule schedule, String due) {
        return new Stand(completion, schedule, EdtfDate.of(due));
    }
}
