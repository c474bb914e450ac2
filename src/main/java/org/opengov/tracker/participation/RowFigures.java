package org.opengov.tracker.participation;

import java.util.List;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.ScheduleText;
import org.opengov.tracker.commitment.Timing;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.progress.ProgressUpdate;
import org.opengov.tracker.scoreboard.Scoreboard;

/** How the lines of lists are named and what they say, on whichever page the list stands. */
final class RowFigures {

    /** The most lines that are offered to choose from: of a longer list, a commitment's own page names its figures. */
    static final int MOST = 200;

    private RowFigures() {}

    /** Number and title of a commitment. */
    static String name(Scoreboard.Row row) {
        return row.number() + " " + row.title();
    }

    /** The same with the voice whose word is told. */
    static String name(Scoreboard.Row row, Voice voice, Messages messages) {
        return name(row) + ", " + messages.label(voice);
    }

    /** How far it has come, when it is due and where that puts it. */
    static String value(Scoreboard.Row row, Messages messages) {
        return messages.label(row.completion()) + "; " + ScheduleText.due(row.due(), messages) + "; "
                + ScheduleText.beside(
                        row.due(), row.completion(), new Timing(row.schedule(), row.daysLate()), messages);
    }

    /** What agencies reported, the newest first. */
    static List<Figure> updates(List<ProgressUpdate> updates, Messages messages) {
        return updates.stream()
                .limit(MOST)
                .map(update -> new Figure(
                        FigurePart.UPDATES,
                        update.getMilestone().getOgpId() + "." + update.getId(),
                        update.getMilestone().getOgpId() + ", "
                                + update.getPeriod().getCode() + " (" + messages.day(update.getPublishedOn()) + ")",
                        update.getStatement().isNil()
                                ? messages.text("CellState.NIL")
                                : messages.label(update.getStatement().getCompletion())))
                .toList();
    }
}
