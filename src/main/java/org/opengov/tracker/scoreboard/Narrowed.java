package org.opengov.tracker.scoreboard;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.Schedule;

/** The scoreboards of a part of a plan: the rows that are kept, counted as those of the whole plan are. */
public final class Narrowed {

    private final Predicate<Scoreboard.Row> kept;
    private final List<Completion> milestones;

    /**
     * @param kept which commitments belong to the part
     * @param milestones how far their milestones have come in the government's voice
     */
    public Narrowed(Predicate<Scoreboard.Row> kept, List<Completion> milestones) {
        this.kept = kept;
        this.milestones = List.copyOf(milestones);
    }

    /** The same boards with the rows of the part only. */
    public Map<Voice, Scoreboard> of(Map<Voice, Scoreboard> boards) {
        Map<Voice, List<Scoreboard.Row>> rows = new EnumMap<>(Voice.class);
        Map<Voice, Integer> coverage = new EnumMap<>(Voice.class);
        boards.forEach((voice, board) -> {
            rows.put(voice, board.rows().stream().filter(kept).toList());
            coverage.put(voice, (int) rows.get(voice).stream()
                    .filter(row -> row.completion().isInformation())
                    .count());
        });
        Map<Voice, Scoreboard> narrowed = new EnumMap<>(Voice.class);
        boards.forEach((voice, board) -> narrowed.put(voice, board(board, rows.get(voice), coverage)));
        return narrowed;
    }

    private Scoreboard board(Scoreboard whole, List<Scoreboard.Row> rows, Map<Voice, Integer> coverage) {
        return new Scoreboard(
                whole.plan(),
                whole.asOf(),
                whole.voice(),
                whole.revision(),
                rows.size(),
                completion(rows),
                Counts.of(rows.stream(), Schedule.class, Scoreboard.Row::schedule),
                milestones.size(),
                Counts.of(
                        milestones.stream(),
                        Completion.class,
                        degree -> whole.voice() == Voice.GOVERNMENT ? degree : Completion.NO_INFORMATION),
                themes(whole, rows),
                agencies(whole, rows),
                rows,
                coverage,
                whole.lastWord(),
                whole.sample());
    }

    private static List<Scoreboard.ThemeScore> themes(Scoreboard whole, List<Scoreboard.Row> rows) {
        return whole.themes().stream()
                .map(theme -> {
                    List<Scoreboard.Row> own = rows.stream()
                            .filter(row -> row.theme().equals(theme.number()))
                            .toList();
                    return new Scoreboard.ThemeScore(theme.number(), theme.title(), own.size(), completion(own));
                })
                .filter(theme -> theme.commitments() > 0)
                .toList();
    }

    private static List<Scoreboard.AgencyScore> agencies(Scoreboard whole, List<Scoreboard.Row> rows) {
        return whole.agencies().stream()
                .map(agency -> {
                    List<Scoreboard.Row> own = rows.stream()
                            .filter(row -> row.leadAgency().equals(agency.code()))
                            .toList();
                    return new Scoreboard.AgencyScore(
                            agency.code(), agency.name(), agency.collective(), own.size(), completion(own));
                })
                .filter(agency -> agency.commitments() > 0)
                .toList();
    }

    private static Map<Completion, Integer> completion(List<Scoreboard.Row> rows) {
        return Counts.of(rows.stream(), Completion.class, Scoreboard.Row::completion);
    }
}
