package org.opengov.tracker.participation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.progress.EvidenceCoverage.Backed;
import org.opengov.tracker.progress.ProgressUpdate;
import org.opengov.tracker.scoreboard.Scoreboard;

/** The figures of an agency's page, over all plans in which it takes part. */
final class AgencyFigures {

    private final String code;
    private final Messages messages;
    private final List<Figure> counts = new ArrayList<>();
    private final List<Figure> rows = new ArrayList<>();

    AgencyFigures(String code, Messages messages) {
        this.code = code;
        this.messages = messages;
    }

    /** Takes what the scoreboard of one plan says of the agency. */
    void take(Scoreboard board) {
        List<Scoreboard.Row> own = board.rows().stream()
                .filter(row -> row.agencies().contains(code))
                .toList();
        long leads = own.stream().filter(row -> row.leadAgency().equals(code)).count();
        count(board, "leads", leads);
        count(board, "joins", own.size() - leads);
        own.stream()
                .limit(RowFigures.MOST)
                .forEach(row -> rows.add(new Figure(
                        FigurePart.COMPLETION,
                        row.ogpId(),
                        RowFigures.name(row, board.voice(), messages),
                        RowFigures.value(row, messages))));
    }

    private void count(Scoreboard board, String id, long commitments) {
        if (commitments > 0) {
            counts.add(new Figure(
                    FigurePart.AGENCIES,
                    board.plan() + "." + id,
                    board.plan(),
                    messages.text("agency." + id, commitments)));
        }
    }

    List<Figure> list(Backed backed, List<ProgressUpdate> updates) {
        Figure evidence = new Figure(
                FigurePart.AGENCIES,
                "evidence",
                messages.text("update.evidence"),
                messages.text(
                        backed.updates() == 0 ? "agency.evidence.none" : "agency.evidence",
                        backed.backed(),
                        backed.updates()));
        return Stream.of(List.of(evidence), counts, rows, RowFigures.updates(updates, messages))
                .flatMap(List::stream)
                .toList();
    }
}
