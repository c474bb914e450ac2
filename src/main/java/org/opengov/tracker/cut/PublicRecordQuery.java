package org.opengov.tracker.cut;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Milestone;
import org.opengov.tracker.cycle.Board;
import org.opengov.tracker.cycle.BoardFilter;
import org.opengov.tracker.cycle.Boards;
import org.opengov.tracker.cycle.CellState;
import org.opengov.tracker.platform.LongRows;
import org.opengov.tracker.progress.UpdateFilter;
import org.opengov.tracker.progress.UpdateLists;
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
    UpdateLists updates;

    @Inject
    RecordUpdates rows;

    @Inject
    Boards boards;

    PublicRecord read(String plan, LocalDate asOf) {
        // The record first: the scoreboards then carry the revision that it was read at.
        PlanRecord all = record.read(plan, asOf);
        Map<Voice, Scoreboard> voices = scoreboards.all(plan, asOf);
        List<Long> ids = ids(plan, asOf);
        Board board = boards.publicOf(plan, asOf, BoardFilter.NONE);
        RecordBlocks blocks = new RecordBlocks(all, voices, told(all, ids), cells(board));
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
                new LongRows<>(ids, UpdateLists.AT_ONCE, rows::read));
    }

    private List<Long> ids(String plan, LocalDate asOf) {
        UpdateFilter all = new UpdateFilter(plan, asOf, "", "", null, "", null);
        return updates.part(all, 0, Integer.MAX_VALUE).ids();
    }

    /** What was reported without its words, which of a large plan have no room beside each other. */
    private RecordBlocks.Told told(PlanRecord all, List<Long> ids) {
        Map<Long, String> milestones = all.commitments().stream()
                .flatMap(commitment -> commitment.getMilestones().stream())
                .collect(Collectors.toMap(Milestone::getId, Milestone::getOgpId));
        RecordBlocks.Told told = new RecordBlocks.Told(new HashMap<>(), new HashMap<>());
        LongRows.parts(ids, UpdateLists.AT_ONCE)
                .flatMap(some -> updates.listSaid(some).stream())
                .forEach(said -> told.add(milestones.get(said.milestone()), said));
        return told;
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
