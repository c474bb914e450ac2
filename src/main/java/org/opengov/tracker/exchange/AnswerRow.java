package org.opengov.tracker.exchange;

import java.time.Instant;
import java.util.List;

/**
 * What is said of one row of a file, in words.
 *
 * @param row its number in the sheet or line in the file, from 1; 0 for what the file leaves out
 * @param part what kind of part it is about, or of which plan; empty where all rows are of one kind
 * @param id the public id of what it is about; as it stands in the file where nothing has that id
 * @param title what that is called; empty where nothing has that id
 * @param changes field by field, what is stored and what the file says
 * @param faults everything that is wrong with it
 * @param notes how it was understood where it was not plain, and what of it was not taken
 * @param newer who saved something newer; null unless it is in conflict
 */
public record AnswerRow(
        int row,
        String part,
        String id,
        String title,
        RowState state,
        List<Change> changes,
        List<Fault> faults,
        List<Fault> notes,
        Newer newer) {

    /** How the row ends. */
    public RowOutcome outcome() {
        if (state == RowState.WRONG || state == RowState.CONFLICT) {
            return RowOutcome.REFUSED;
        }
        return notes.isEmpty() ? RowOutcome.TAKEN : RowOutcome.TAKEN_WITH_NOTES;
    }

    /**
     * A field that would change.
     *
     * @param before what is stored; empty where nothing is
     * @param after what the file says; empty where it says nothing
     */
    public record Change(String field, String before, String after) {}

    /**
     * Something that is wrong, or worth a note.
     *
     * @param cell where, as a spreadsheet program or the file's heading names it; empty where all of the row is meant
     * @param text what is wrong and what to do, or what to know
     */
    public record Fault(String cell, String text) {}

    /** Who saved something newer, and when. */
    public record Newer(String by, Instant at) {}
}
