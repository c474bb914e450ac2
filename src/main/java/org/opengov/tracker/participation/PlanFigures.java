package org.opengov.tracker.participation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.scoreboard.Agreement;
import org.opengov.tracker.scoreboard.Compared;
import org.opengov.tracker.scoreboard.Gap;
import org.opengov.tracker.scoreboard.Scoreboard;
import org.opengov.tracker.scoreboard.Scoreboards;

/** The figures of a plan's scoreboard, and of the page that puts its voices side by side. */
final class PlanFigures {

    private final Map<Voice, Scoreboard> boards;
    private final Messages messages;

    /** @param boards those of every voice, of one plan and one day */
    PlanFigures(Map<Voice, Scoreboard> boards, Messages messages) {
        this.boards = boards;
        this.messages = messages;
    }

    /** @param voice whose scoreboard is shown; null for the one with the widest coverage */
    List<Figure> ofScoreboard(Voice voice, List<Gap> gaps) {
        Scoreboard board = boards.get(voice == null ? Scoreboards.widest(boards) : voice);
        return Stream.of(counts(board.voice()), rows(board), schedules(board), agencies(board), missing(gaps))
                .flatMap(List::stream)
                .toList();
    }

    List<Figure> ofVoices() {
        List<Compared> all = Compared.of(boards);
        List<Figure> figures = new ArrayList<>();
        long differing = all.stream()
                .filter(each -> each.agreement() == Agreement.DIFFER)
                .count();
        figures.add(new Figure(FigurePart.COUNTS, "differing", messages.text("voices.title"), share(differing)));
        figures.addAll(counts(Voice.GOVERNMENT));
        all.stream()
                .limit(RowFigures.MOST)
                .forEach(each -> each.said()
                        .forEach((voice, row) -> figures.add(new Figure(
                                FigurePart.COMPLETION,
                                row.ogpId() + "." + voice,
                                RowFigures.name(row, voice, messages),
                                messages.label(row.completion())))));
        return figures;
    }

    /** The counts of every voice; those of the voice that is shown first. */
    private List<Figure> counts(Voice shown) {
        return boards.keySet().stream()
                .sorted((one, other) -> Boolean.compare(other == shown, one == shown))
                .flatMap(voice -> Stream.of(Completion.values())
                        .filter(completion -> boards.get(voice).completion().get(completion) > 0)
                        .map(completion -> new Figure(
                                FigurePart.COUNTS,
                                voice + "." + completion,
                                messages.label(voice) + ", " + messages.label(completion),
                                share(boards.get(voice).completion().get(completion)))))
                .toList();
    }

    private List<Figure> rows(Scoreboard board) {
        return board.rows().stream()
                .limit(RowFigures.MOST)
                .map(row -> new Figure(
                        FigurePart.COMPLETION,
                        row.ogpId(),
                        RowFigures.name(row, board.voice(), messages),
                        RowFigures.value(row, messages)))
                .toList();
    }

    private List<Figure> schedules(Scoreboard board) {
        return board.schedule().entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .map(each -> new Figure(
                        FigurePart.SCHEDULE,
                        each.getKey().name(),
                        messages.label(board.voice()) + ", " + messages.label(each.getKey()),
                        share(each.getValue())))
                .toList();
    }

    private List<Figure> agencies(Scoreboard board) {
        return board.agencies().stream()
                .map(agency -> new Figure(
                        FigurePart.AGENCIES,
                        agency.code(),
                        agency.name(),
                        messages.text("scoreboard.leads", agency.commitments())))
                .toList();
    }

    private List<Figure> missing(List<Gap> gaps) {
        return gaps.stream()
                .filter(gap -> gap.of() > 0)
                .map(gap -> new Figure(
                        FigurePart.OTHER,
                        gap.kind().name(),
                        messages.text("plan.missing"),
                        messages.text("gap." + gap.kind(), gap.missing(), gap.of())))
                .toList();
    }

    private String share(long count) {
        return messages.text(
                "lens.voice.coverage", count, boards.get(Voice.GOVERNMENT).commitments());
    }
}
