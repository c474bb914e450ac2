package org.opengov.tracker.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.opengov.tracker.platform.CsvLine;
import org.opengov.tracker.platform.Messages;

/** What became of each row of a file, as a table to keep: comma-separated values (RFC 4180) in UTF-8. */
public final class AnswerTable {

    /** Tells spreadsheet programs in which letters the file is written. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private AnswerTable() {}

    /** A line for each row in the order of the file; the words beside the codes are in the reader's language. */
    public static byte[] of(Answer answer, Messages words) {
        StringBuilder table = new StringBuilder(BYTE_ORDER_MARK);
        table.append(CsvLine.of(Stream.of(
                "line",
                "plan",
                "number",
                "title",
                "outcome",
                "outcomeLabel",
                "state",
                "stateLabel",
                "reasons",
                "changes",
                "notes")));
        answer.rows().forEach(row -> table.append(CsvLine.of(cells(row, words))));
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Stream<?> cells(AnswerRow row, Messages words) {
        return Stream.of(
                row.row(),
                row.part(),
                row.id(),
                row.title(),
                row.outcome(),
                words.label(row.outcome()),
                row.state(),
                words.label(row.state()),
                told(row.faults()),
                row.changes().stream()
                        .map(change -> words.text("answer.change", change.field(), change.before(), change.after()))
                        .toList(),
                told(row.notes()));
    }

    private static List<String> told(List<AnswerRow.Fault> faults) {
        return faults.stream()
                .map(fault -> fault.cell().isEmpty() ? fault.text() : fault.cell() + ": " + fault.text())
                .toList();
    }
}
