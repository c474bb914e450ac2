package org.opengov.tracker.report.template;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.Schedule;
import org.opengov.tracker.cut.PublicRecord.CommitmentBlock;
import org.opengov.tracker.cut.PublicRecord.VoiceState;
import org.opengov.tracker.scoreboard.Scoreboard;

/** The scoreboards of the specimen, which has one commitment. */
final class SpecimenFigures {

    private SpecimenFigures() {}

    static Map<Voice, Scoreboard> of(CommitmentBlock block, LocalDate day) {
        Map<Voice, Scoreboard> boards = new EnumMap<>(Voice.class);
        for (Voice voice : Voice.values()) {
            boards.put(voice, scoreboard(voice, block, day));
        }
        return boards;
    }

    private static Scoreboard scoreboard(Voice voice, CommitmentBlock block, LocalDate day) {
        VoiceState state = block.voices().get(voice);
        Map<Completion, Integer> completion = one(Completion.class, state.completion());
        Map<Voice, Integer> coverage = new EnumMap<>(Voice.class);
        Arrays.stream(Voice.values()).forEach(each -> coverage.put(each, each == Voice.CIVIL_SOCIETY ? 0 : 1));
        return new Scoreboard(
                Specimen.PLAN,
                day,
                voice,
                1,
                1,
                completion,
                one(Schedule.class, state.schedule()),
                1,
                completion,
                List.of(new Scoreboard.ThemeScore("1", "theme", 1, completion)),
                List.of(new Scoreboard.AgencyScore(Specimen.AGENCY, "agency", true, 1, completion)),
                List.of(row(block, state)),
                coverage,
                Specimen.STARTS,
                true);
    }

    private static <E extends Enum<E>> Map<E, Integer> one(Class<E> scale, E of) {
        Map<E, Integer> counts = new EnumMap<>(scale);
        Arrays.stream(scale.getEnumConstants()).forEach(each -> counts.put(each, each == of ? 1 : 0));
        return counts;
    }

    private static Scoreboard.Row row(CommitmentBlock block, VoiceState state) {
        return new Scoreboard.Row(
                Specimen.COMMITMENT,
                block.number(),
                block.title(),
                block.summary(),
                block.themeNumber(),
                Specimen.AGENCY,
                block.leadAgency(),
                block.agencies(),
                Specimen.STARTS,
                Specimen.DUE,
                Specimen.ADOPTED_DUE,
                1,
                state.completion(),
                state.schedule(),
                state.daysLate(),
                state.coverage(),
                state.source());
    }
}
