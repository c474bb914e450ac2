package org.opengov.tracker.exchange;

import java.util.List;
import org.opengov.tracker.platform.Messages;

/**
 * What is said to somebody who hands in a file: row by row, in words, before it is saved or of what was saved.
 *
 * @param title what the file is
 * @param saved whether the rows that could be saved were saved
 * @param notes how the file as a whole was understood, where it was not plain
 */
public record Answer(String title, boolean saved, List<String> notes, List<AnswerRow> rows) {

    /** What is said where the file as a whole calls for no note. */
    public Answer(String title, boolean saved, List<AnswerRow> rows) {
        this(title, saved, List.of(), rows);
    }

    /** How many rows are in a state. */
    public long count(RowState state) {
        return rows.stream().filter(row -> row.state() == state).count();
    }

    /** How many rows end so. */
    public long count(RowOutcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    /** How many rows can be saved, or were. */
    public long countRight() {
        return rows.stream().filter(row -> row.state().isRight()).count();
    }

    /** Whether a row is wrong or in conflict. */
    public boolean hasFaults() {
        return rows.stream().anyMatch(row -> row.state() == RowState.WRONG || row.state() == RowState.CONFLICT);
    }

    /** The same as plain text: a line for each row that changes something or bears a note, and one
     * for each change, fault and note of it. */
    public String text(Messages messages) {
        StringBuilder text = new StringBuilder(title).append('\n');
        notes.forEach(note -> text.append(note).append('\n'));
        rows.stream()
                .filter(row -> row.state() != RowState.UNCHANGED || !row.notes().isEmpty())
                .forEach(row -> append(text, row, messages));
        for (RowState state : RowState.values()) {
            text.append(messages.label(state)).append(": ").append(count(state)).append('\n');
        }
        return text.append(messages.text(saved ? "answer.saved" : "answer.nothingSaved", countRight()))
                .append('\n')
                .toString();
    }

    private static void append(StringBuilder text, AnswerRow row, Messages messages) {
        String id = (row.part() + " " + row.id()).strip();
        text.append(
                        row.row() == 0
                                ? messages.text("answer.gone", id, messages.label(row.state()))
                                : messages.text("answer.row", row.row(), id, messages.label(row.state())))
                .append('\n');
        if (row.newer() != null) {
            text.append("  ")
                    .append(messages.text(
                            "answer.newer", row.newer().by(), row.newer().at()))
                    .append('\n');
        }
        row.changes()
                .forEach(change -> text.append("  ")
                        .append(messages.text("answer.change", change.field(), change.before(), change.after()))
                        .append('\n'));
        append(text, row.faults());
        append(text, row.notes());
    }

    private static void append(StringBuilder text, List<AnswerRow.Fault> faults) {
        for (AnswerRow.Fault fault : faults) {
            String cell = fault.cell().isEmpty() ? "" : fault.cell() + ": ";
            text.append("  ").append(cell).append(fault.text()).append('\n');
        }
    }
}
