package org.opengov.tracker.report.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.opengov.tracker.commitment.Schedule;
import org.opengov.tracker.cut.PublicRecord.CommitmentBlock;
import org.opengov.tracker.cut.PublicRecord.VoiceState;
import org.opengov.tracker.report.StatusReport;

/** What a cabinet asks first: which commitments are overdue, the longest first, and which were planned anew. */
final class PageAttention {

    private final StatusReport report;
    private final PageWords words;

    PageAttention(StatusReport report, PageWords words) {
        this.report = report;
        this.words = words;
    }

    Map<String, Object> fields() {
        List<Map<String, Object>> overdue = report.commitments().stream()
                .filter(block -> chosen(block).schedule() == Schedule.OVERDUE)
                .sorted(Comparator.comparingLong(
                                (CommitmentBlock block) -> chosen(block).daysLate())
                        .reversed())
                .map(this::overdue)
                .toList();
        List<Map<String, Object>> replanned = report.commitments().stream()
                .filter(block -> block.replannings() > 0)
                .map(this::replanned)
                .toList();
        return Map.of(
                "overdue",
                overdue,
                "anyOverdue",
                !overdue.isEmpty(),
                "replanned",
                replanned,
                "anyReplanned",
                !replanned.isEmpty());
    }

    private VoiceState chosen(CommitmentBlock block) {
        return block.voices().get(report.scoreboard().voice());
    }

    private Map<String, Object> overdue(CommitmentBlock block) {
        return words.mark(
                chosen(block).completion(),
                Map.of(
                        "number", block.number(),
                        "title", block.title(),
                        "anchor", PageWords.anchor("c", block.number()),
                        "lead", words.common().lead(block),
                        "due", words.date(block.due()),
                        "days", words.number(chosen(block).daysLate())));
    }

    private Map<String, Object> replanned(CommitmentBlock block) {
        return Map.of(
                "number", block.number(),
                "title", block.title(),
                "anchor", PageWords.anchor("c", block.number()),
                "adopted", words.date(block.adoptedDue()),
                "due", words.date(block.due()),
                "times", words.number(block.replannings()),
                "slip", words.number(block.slipDays()));
    }
}
