package org.opengov.tracker.cycle;

import java.util.ArrayList;
import java.util.List;
import org.opengov.tracker.platform.Messages;

/** What stands under the word of a cell: days, the day of publication, what came late, what is on its way besides. */
public final class CellText {

    private CellText() {}

    /** The phrases in the reader's language, the weightiest first; none where the word says it all. */
    public static List<String> of(Cell cell, Messages messages) {
        List<String> phrases = new ArrayList<>();
        if (cell.state() == CellState.NOT_YET_DUE) {
            phrases.add(messages.text("cycle.cell.due", cell.days()));
        } else if (cell.isDelayed() && cell.state() != CellState.MISSED) {
            phrases.add(
                    messages.text(cell.state() == CellState.LATE ? "cycle.cell.days" : "cycle.cell.late", cell.days()));
        }
        if (cell.told() != null) {
            String day = messages.day(cell.told().on());
            phrases.add(cell.told().late() ? messages.text("cycle.cell.lateUpdate", day) : day);
        }
        if (cell.missed() && cell.state() != CellState.MISSED) {
            phrases.add(messages.text("cycle.cell.missed"));
        }
        if (cell.isBeingCorrected()) {
            phrases.add(messages.text(
                    "cycle.cell.correction", messages.label(cell.onItsWay().state())));
        }
        if (cell.isHelpWanted()) {
            phrases.add(messages.text("review.help"));
        }
        return phrases;
    }
}
