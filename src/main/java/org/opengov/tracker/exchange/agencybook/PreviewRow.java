package org.opengov.tracker.exchange.agencybook;

import java.util.List;
import java.util.stream.Stream;
import org.opengov.tracker.exchange.AnswerRow.Newer;
import org.opengov.tracker.exchange.RowState;
import org.opengov.tracker.progress.BulkUpdates;

/**
 * What one row of a workbook would do.
 *
 * @param number of the row in the sheet, from 1
 * @param milestone its id as the row has it
 * @param line what the row is about; null where it is about no milestone of the agency
 * @param newer who saved something newer; null unless in conflict
 */
record PreviewRow(
        int number,
        String milestone,
        BulkUpdates.Line line,
        RowState state,
        Values stored,
        Values written,
        List<Fault> faults,
        Newer newer) {

    /** The columns that would change; of a row that would change nothing there are none. */
    List<Column> changed() {
        if (state == RowState.UNCHANGED || line == null) {
            return List.of();
        }
        Stream<Column> handedIn =
                written.isHandedIn() == stored.isHandedIn() ? Stream.empty() : Stream.of(Column.HAND_IN);
        return Stream.concat(written.differencesFrom(stored).stream(), handedIn).toList();
    }
}
