package org.opengov.tracker.cut;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.cycle.Board;
import org.opengov.tracker.cycle.BoardFilter;
import org.opengov.tracker.cycle.Boards;
import org.opengov.tracker.cycle.CellState;
import org.opengov.tracker.progress.ProgressUpdate;
import org.opengov.tracker.progress.PublishedUpdates;
import org.opengov.tracker.scoreboard.PlanRecord;
import org.opengov.tracker.scoreboard.Scoreboard;
import org.opengov.tracker.scoreboard.ScoreboardQuery;
import org.opengov.tracker.scoreboard.Scoreboards;

/** Reads the public record in one transaction. {@link PublicRecords} sees to it that nothing moved meanwhile. */
@ApplicationScoped
@Transactional
class PublicRecordQuery {

    @Inject
    ScoreboardQuery record;

    @Inject
    Scoreboards scoreboards;

    @Inject
    PublishedUpdates published;

    @Inject
    Boards boards;

    PublicRecord read(String plan, LocalDate asOf) {
        // The record first: the scoreboards then carry the revision that it was read at.
        PlanRecord all = record.read(plan, asOf);
        Map<Voice, Scoreboard> voices = scoreboards.all(plan, asOf);
        List<ProgressUpdate> updates = published.listOfPlan(plan, asOf);
        Board board = boards.publicOf(plan, asOf, BoardFilter.NONE);
        RecordBlocks blocks = new RecordBlocks(all, voices, updates, cells(board));
        Scoreboard any = voices.get(Voice.GOVERNMENT);
        return new PublicRecord(
                PublicRecord.EDITION,
                RecordFacts.of(all),
                asOf,
                any.revision(),
                any.sample(),
                voices,
                RecordFacts.periods(all.plan(), board.columns()),
                all.commitments().stream().map(blocks::of).toList(),
                updates.stream().map(RecordUpdates::of).toList());
    }

    private static Map<String, Map<String, CellState>> cells(Board board) {
        return board.rows().stream()
                .collect(Collectors.toMap(row -> row.line().milestone(), row -> cells(row, board.columns())));
    }

    private static Map<String, CellState> cells(Board.Row row, List<Board.Column> columns) {
        Map<String, CellState> cells = new LinkedHashMap<>();
        for (int index = 0; index < columns.size(); index++) {
            cells.put(columns.get(index).code(), row.cells().get(index).state());
        }
        return cells;
    }
}
