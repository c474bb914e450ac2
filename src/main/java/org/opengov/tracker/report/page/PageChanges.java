package org.opengov.tracker.report.page;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.Schedule;
import org.opengov.tracker.cut.PublicRecord.CommitmentBlock;
import org.opengov.tracker.cut.PublicRecord.VoiceState;
import org.opengov.tracker.history.Direction;
import org.opengov.tracker.report.Changes;
import org.opengov.tracker.report.Changes.Move;
import org.opengov.tracker.report.StatusReport;
import org.opengov.tracker.scoreboard.Scoreboard;

/** What moved since the cuts that the report is compared with, and the figures of all of them side by side. */
final class PageChanges {

    private final StatusReport report;
    private final PageWords words;

    PageChanges(StatusReport report, PageWords words) {
        this.report = report;
        this.words = words;
    }

    Map<String, Object> fields() {
        List<Scoreboard> boards = new ArrayList<>();
        report.before().forEach(before -> boards.add(0, before.scoreboard()));
        boards.add(report.scoreboard());
        return Map.of(
                "any", !report.before().isEmpty(),
                "heads", heads(),
                "rows",
                        Stream.concat(degrees(boards), Stream.of(overdue(boards)))
                                .toList(),
                "since", Changes.of(report).stream().map(this::since).toList());
    }

    /** The oldest first, so that a reader's eye follows the time. */
    private List<Map<String, Object>> heads() {
        List<Map<String, Object>> heads = new ArrayList<>();
        report.before()
                .forEach(before -> heads.add(
                        0,
                        Map.of(
                                "cut", words.say("cutNumber", before.cut().number()),
                                "day", words.messages().day(before.cut().day()))));
        heads.add(Map.of(
                "cut",
                report.origin().cut() == null
                        ? ""
                        : words.say("cutNumber", report.origin().cut().number()),
                "day",
                words.messages().day(report.scoreboard().asOf())));
        return heads;
    }

    private Stream<Map<String, Object>> degrees(List<Scoreboard> boards) {
        return PageFigures.degrees().stream()
                .map(degree -> words.mark(
                        degree,
                        row(boards.stream()
                                .map(board -> board.completion().getOrDefault(degree, 0))
                                .toList())));
    }

    private Map<String, Object> overdue(List<Scoreboard> boards) {
        Map<String, Object> fields = new HashMap<>(row(boards.stream()
                .map(board -> board.schedule().getOrDefault(Schedule.OVERDUE, 0))
                .toList()));
        fields.putAll(Map.of("code", "", "mark", "", "word", words.messages().label(Schedule.OVERDUE)));
        return fields;
    }

    private Map<String, Object> row(List<Integer> counts) {
        int change = counts.get(counts.size() - 1) - counts.get(Math.max(0, counts.size() - 2));
        return Map.of(
                "counts",
                counts.stream()
                        .map(count -> Map.of("count", words.number(count), "none", count == 0))
                        .toList(),
                "change",
                change == 0 ? "" : words.messages().signed(change));
    }

    private Map<String, Object> since(Changes changes) {
        return Map.of(
                "cut", words.say("cutNumber", changes.since().cut().number()),
                "day", words.messages().day(changes.since().cut().day()),
                "anchor", "since-" + changes.since().cut().number(),
                "none", changes.moves().isEmpty(),
                "summary", summary(changes),
                "moves", changes.moves().stream().map(this::move).toList());
    }

    private String summary(Changes changes) {
        return words.say(
                "moved",
                changes.moves().size(),
                count(changes, Direction.FURTHER),
                count(changes, Direction.BACK),
                changes.moves().stream().filter(Move::isReplanned).count());
    }

    private static long count(Changes changes, Direction direction) {
        return changes.moves().stream()
                .filter(move -> move.direction() == direction)
                .count();
    }

    private Map<String, Object> move(Move move) {
        CommitmentBlock block = move.commitment();
        return Map.ofEntries(
                entry("number", block.number()),
                entry("title", block.title()),
                entry("anchor", PageWords.anchor("c", block.number())),
                entry("there", move.is() != null),
                entry("direction", words.say("direction." + move.direction())),
                entry("was", state(move.before())),
                entry("is", state(move.now())),
                entry("dates", move.isReplanned() ? dates(move) : ""));
    }

    private String dates(Move move) {
        return words.say(
                "redated", words.date(move.was().due()), words.date(move.is().due()));
    }

    private Map<String, Object> state(VoiceState state) {
        if (state == null) {
            return Map.of("code", "NO_INFORMATION", "mark", "", "word", "–", "schedule", "");
        }
        boolean said = state.completion() != Completion.NO_INFORMATION;
        return words.mark(
                state.completion(), Map.of("schedule", said ? words.messages().label(state.schedule()) : ""));
    }
}
