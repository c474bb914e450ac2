package org.opengov.tracker.exchange.agencybook;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.commitment.Milestone;
import org.opengov.tracker.commitment.ScheduleText;
import org.opengov.tracker.commitment.Terms;
import org.opengov.tracker.commitment.Timing;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.progress.BulkUpdates;
import org.opengov.tracker.progress.BulkUpdates.Line;
import org.opengov.tracker.progress.ProgressUpdate;
import org.opengov.tracker.progress.ReviewState;
import org.opengov.tracker.progress.Statement;

/** What the product knows of a milestone, as it stands in the locked cells of its row. */
final class KnownCells {

    private static final int LONGEST = 600;

    private final Map<Column, Object> known = new EnumMap<>(Column.class);
    private final Messages words;

    KnownCells(Line line, LocalDate today, Messages words) {
        this.words = words;
        Milestone milestone = line.milestone();
        Commitment commitment = milestone.getCommitment();
        Terms terms = milestone.termsOn(today);
        known.put(Column.MILESTONE, milestone.getOgpId());
        known.put(Column.TITLE, terms.title());
        known.put(
                Column.COMMITMENT,
                commitment.getNumber() + " " + commitment.termsOn(today).title());
        known.put(Column.DUE, ScheduleText.phrase(line.before(), timing(line, terms, today), terms.due(), words));
        known.put(Column.LAST_COMPLETION, line.before().mark() + " " + words.label(line.before()));
        known.put(Column.LAST_UPDATE, last(line.last()));
        known.put(Column.STATE, state(line.current()));
        known.put(Column.DUE_DAY, terms.due().last().orElse(null));
        known.put(Column.OTHER_EVIDENCE, otherEvidence(line.current()));
    }

    /** What stands in a column: a text, a day or a number; null where nothing does. */
    Object get(Column column) {
        return known.get(column);
    }

    /** By what a changed cell is told. */
    String locks() {
        return BookFacts.locks(
                Column.known().stream().map(column -> canonical(get(column))).toList());
    }

    private static String canonical(Object value) {
        if (value instanceof LocalDate day) {
            return String.valueOf((long) DateUtil.getExcelDate(day));
        }
        return value == null ? "" : value.toString();
    }

    private static Timing timing(Line line, Terms terms, LocalDate today) {
        LocalDate completedOn =
                line.last() == null ? null : line.last().getStatement().getCompletedOn();
        return completedOn == null
                ? Timing.incomplete(line.before(), terms.starts(), terms.due(), today)
                : Timing.complete(completedOn, terms.due());
    }

    private String last(ProgressUpdate update) {
        if (update == null) {
            return words.text("agencybook.last.none");
        }
        Statement statement = update.getStatement();
        String text = words.text(
                "agencybook.last",
                update.getPeriod().getCode(),
                words.day(update.getPublishedOn()),
                statement.getDone() == null ? "" : statement.getDone());
        return text.length() > LONGEST ? text.substring(0, LONGEST).strip() + "…" : text.strip();
    }

    private String state(ProgressUpdate current) {
        if (current == null) {
            return words.text("Todo.MISSING");
        }
        return current.getState() == ReviewState.RETURNED
                ? words.text("agencybook.state.returned", current.getReviewer(), current.getReturnReason())
                : words.label(current.getState());
    }

    private static int otherEvidence(ProgressUpdate current) {
        return current == null
                ? 0
                : current.getEvidence().size() - BulkUpdates.linksOf(current).size();
    }
}
