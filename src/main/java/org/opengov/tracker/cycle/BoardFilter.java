package org.opengov.tracker.cycle;

import org.opengov.tracker.cycle.Board.Column;
import org.opengov.tracker.cycle.Board.Line;

/** To what a board is narrowed; empty texts and a null state narrow nothing. */
public record BoardFilter(String period, String agency, String theme, CellState state) {

    /** Everything. */
    public static final BoardFilter NONE = new BoardFilter("", "", "", null);

    boolean shows(Column column) {
        return period.isEmpty() || period.equals(column.code());
    }

    boolean shows(Line line) {
        return (agency.isEmpty() || agency.equals(line.agency())) && (theme.isEmpty() || theme.equals(line.theme()));
    }
}
