package org.opengov.tracker.opendata;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.Schedule;
import org.opengov.tracker.scoreboard.Scoreboard;

/**
 * The scoreboard of a plan for one day and one voice.
 *
 * @param commitments how many commitments the plan has: the sum of the counts by completion, and of those by schedule
 * @param milestoneCompletion milestones by completion in the government's voice; no other voice speaks of milestones
 * @param coverage for each voice, of how many commitments it has said anything by that day
 * @param lastWord when the voice last spoke by that day; unknown where it never did
 * @param sample whether illustrative updates are among the data
 * @param address the page with the same figures
 */
public record ScoreboardData(
        String plan,
        LocalDate asOf,
        Voice voice,
        long revision,
        int commitments,
        Map<Completion, Integer> completion,
        Map<Schedule, Integer> schedule,
        int milestones,
        Map<Completion, Integer> milestoneCompletion,
        Map<Voice, Integer> coverage,
        SaidDate lastWord,
        boolean sample,
        List<ThemeCounts> themes,
        List<AgencyCounts> agencies,
        List<Row> rows,
        String address) {

    /** The commitments of one theme by completion. */
    public record ThemeCounts(String number, String title, int commitments, Map<Completion, Integer> completion) {}

    /** The commitments that one agency leads, by completion. */
    public record AgencyCounts(
            String code, String name, boolean collective, int commitments, Map<Completion, Integer> completion) {}

    /** One commitment; {@link CommitmentData} tells more of it. */
    public record Row(
            String ogpId,
            String number,
            String title,
            String theme,
            String leadAgency,
            Completion completion,
            Schedule schedule,
            long daysLate,
            double coverage,
            String source) {}

    static ScoreboardData of(Scoreboard board, Site site) {
        return new ScoreboardData(
                board.plan(),
                board.asOf(),
                board.voice(),
                board.revision(),
                board.commitments(),
                board.completion(),
                board.schedule(),
                board.milestones(),
                board.milestoneCompletion(),
                board.coverage(),
                SaidDate.of(board.lastWord()),
                board.sample(),
                board.themes().stream().map(ScoreboardData::theme).toList(),
                board.agencies().stream().map(ScoreboardData::agency).toList(),
                board.rows().stream().map(row -> row(row, site)).toList(),
                site.plan(board.plan()) + "?asOf=" + board.asOf() + "&voice=" + board.voice());
    }

    private static ThemeCounts theme(Scoreboard.ThemeScore theme) {
        return new ThemeCounts(theme.number(), theme.title(), theme.commitments(), theme.completion());
    }

    private static AgencyCounts agency(Scoreboard.AgencyScore agency) {
        return new AgencyCounts(
                agency.code(), agency.name(), agency.collective(), agency.commitments(), agency.completion());
    }

    private static Row row(Scoreboard.Row row, Site site) {
        return new Row(
                row.ogpId(),
                row.number(),
                row.title(),
                row.theme(),
                row.leadAgency(),
                row.completion(),
                row.schedule(),
                row.daysLate(),
                row.coverage(),
                site.full(row.source()));
    }
}
