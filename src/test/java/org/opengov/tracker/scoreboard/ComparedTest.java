package org.opengov.tracker.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.Schedule;
import org.opengov.tracker.plan.EdtfDate;

/** When voices differ, and which of them are silent. */
class ComparedTest {

    @ParameterizedTest
    @CsvSource({
        "COMPLETE,       LIMITED,        NO_INFORMATION, DIFFER,    2, 2",
        "COMPLETE,       COMPLETE,       LIMITED,        DIFFER,    3, 2",
        "SUBSTANTIAL,    UNCLEAR,        NO_INFORMATION, DIFFER,    2, 0",
        "LIMITED,        LIMITED,        NO_INFORMATION, AGREE,     2, 0",
        "LIMITED,        LIMITED,        LIMITED,        AGREE,     3, 0",
        "NO_INFORMATION, NOT_STARTED,    NO_INFORMATION, ONE_VOICE, 1, 0",
        "NO_INFORMATION, NO_INFORMATION, NO_INFORMATION, SILENT,    0, 0"
    })
    void onlyVoicesThatSpokeAreHeldAgainstEachOther(
            Completion government,
            Completion independent,
            Completion civil,
            Agreement agreement,
            int spoke,
            int steps) {
        Compared compared = compare(government, independent, civil);

        assertThat(compared.agreement()).isEqualTo(agreement);
        assertThat(compared.said()).hasSize(spoke);
        assertThat(compared.steps()).isEqualTo(steps);
    }

    @Test
    void thatAPlanGaveItUpIsNoWordOfAVoiceThatNeverSpoke() {
        Compared compared = Compared.ofRows(Map.of(
                        Voice.GOVERNMENT, List.of(row(Completion.WITHDRAWN, 0)),
                        Voice.INDEPENDENT, List.of(row(Completion.LIMITED, 1)),
                        Voice.CIVIL_SOCIETY, List.of(row(Completion.WITHDRAWN, 0))))
                .get(0);

        assertThat(compared.agreement()).isEqualTo(Agreement.ONE_VOICE);
        assertThat(compared.said()).containsOnlyKeys(Voice.INDEPENDENT);
    }

    private static Compared compare(Completion government, Completion independent, Completion civil) {
        return Compared.ofRows(Map.of(
                        Voice.GOVERNMENT, List.of(row(government, 0.5)),
                        Voice.INDEPENDENT, List.of(row(independent, 1)),
                        Voice.CIVIL_SOCIETY, List.of(row(civil, 1))))
                .get(0);
    }

    private static Scoreboard.Row row(Completion completion, double coverage) {
        return new Scoreboard.Row(
                "AZ0026",
                "6.6",
                "Title",
                "",
                "6",
                "moj",
                "Ministry of Justice",
                List.of("moj"),
                EdtfDate.UNKNOWN,
                EdtfDate.UNKNOWN,
                EdtfDate.UNKNOWN,
                0,
                completion,
                Schedule.UNDATED,
                0,
                coverage,
                "");
    }
}
