package org.opengov.tracker.cut;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.opengov.tracker.assessment.Assessment;
import org.opengov.tracker.assessment.AssessmentText;
import org.opengov.tracker.assessment.Review;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.Schedule;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.scoreboard.Scoreboard;

/** What a record is put together from, beside the commitment itself. */
final class RecordParts {

    private RecordParts() {}

    /** Figures that follow from nothing else, so that it shows where they come from. */
    static Map<Voice, Scoreboard> scoreboards(LocalDate day) {
        Map<Voice, Scoreboard> boards = new EnumMap<>(Voice.class);
        for (Voice voice : Voice.values()) {
            Scoreboard.Row row = new Scoreboard.Row(
                    "XX0001",
                    "1.1",
                    "Title",
                    "",
                    "",
                    "moj",
                    "Ministry of Justice",
                    List.of("moj", "office", "parliament"),
                    EdtfDate.UNKNOWN,
                    EdtfDate.UNKNOWN,
                    EdtfDate.UNKNOWN,
                    0,
                    Completion.SUBSTANTIAL,
                    Schedule.OVERDUE,
                    77,
                    0.5,
                    "/" + voice);
            boards.put(
                    voice,
                    new Scoreboard(
                            "XX-2012",
                            day,
                            voice,
                            1,
                            1,
                            Map.of(),
                            Map.of(),
                            2,
                            Map.of(),
                            List.of(),
                            List.of(),
                            List.of(row),
                            Map.of(),
                            EdtfDate.UNKNOWN,
                            false));
        }
        return boards;
    }

    /** What an assessor said of a commitment's completion in 2012 and 2013, and of nothing else. */
    static Assessment assessment(
            Commitment commitment, Voice voice, Review review, LocalDate published, Completion completion) {
        return new Assessment(
                commitment,
                new AssessmentText(
                        voice,
                        "An assessor",
                        review,
                        "2012-13",
                        EdtfDate.of("2013-06"),
                        EdtfDate.of(published),
                        completion,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        "https://source.example"),
                "an-assessor",
                Instant.EPOCH);
    }
}
