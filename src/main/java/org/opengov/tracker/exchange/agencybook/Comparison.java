package org.opengov.tracker.exchange.agencybook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.exchange.AnswerRow.Newer;
import org.opengov.tracker.exchange.RowState;
import org.opengov.tracker.exchange.agencybook.BookFacts.Basis;
import org.opengov.tracker.exchange.sheet.SheetCells.RawRow;
import org.opengov.tracker.platform.Breach;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.progress.BulkUpdates;
import org.opengov.tracker.progress.BulkUpdates.Line;
import org.opengov.tracker.progress.ProgressUpdate;
import org.opengov.tracker.progress.ReviewState;

/**
 * Holds each row of a workbook against what it was made from and against what is stored now. By the first one tells
 * whether the officer touched it, by the second whether it would change anything, and by both whether somebody else was
 * there in between.
 */
final class Comparison {

    private static final Basis NO_BASIS = new Basis(Basis.NOTHING, "", "");

    private final ReadBook book;
    private final Map<String, Line> lines;
    private final Map<String, String> remembered;
    private final BulkUpdates updates;
    private final Officer officer;
    private final Set<String> twice;

    /** @param remembered which update stood where after this very workbook was saved last, by milestone */
    Comparison(ReadBook book, List<Line> lines, Map<String, String> remembered, BulkUpdates updates, Officer officer) {
        this.book = book;
        this.lines =
                lines.stream().collect(Collectors.toMap(line -> line.milestone().getOgpId(), Function.identity()));
        this.remembered = remembered;
        this.updates = updates;
        this.officer = officer;
        Set<String> seen = new HashSet<>();
        this.twice = book.rows().stream()
                .map(Comparison::id)
                .filter(id -> !seen.add(id))
                .collect(Collectors.toSet());
    }

    private static String id(RawRow raw) {
        return raw.cell(Column.MILESTONE.ordinal()).text();
    }

    List<PreviewRow> rows() {
        return book.rows().stream().map(this::row).toList();
    }

    private PreviewRow row(RawRow raw) {
        Messages words = Messages.in(book.facts().locale());
        RowReader reader = new RowReader(words, book.from1904()).read(raw);
        String id = id(raw);
        Line line = lines.get(id);
        List<Fault> faults = new ArrayList<>();
        if (line == null) {
            faults.add(fault(Column.MILESTONE, id.isEmpty() ? "noMilestone" : "foreign"));
        } else if (twice.contains(id)) {
            faults.add(fault(Column.MILESTONE, "twice"));
        } else {
            addLocks(raw, basis(id), faults);
        }
        faults.addAll(reader.faults());
        Values written = reader.values();
        Values stored = Values.of(line == null ? null : line.current());
        return faults.isEmpty()
                ? judge(raw.number(), line, stored, written)
                : new PreviewRow(raw.number(), id, line, RowState.WRONG, stored, written, faults, null);
    }

    private PreviewRow judge(int number, Line line, Values stored, Values written) {
        String id = line.milestone().getOgpId();
        ProgressUpdate current = line.current();
        RowState state;
        List<Fault> faults = List.of();
        if (isUntouched(id, written) || isStored(current, stored, written)) {
            state = RowState.UNCHANGED;
        } else if (!expected(id).equals(Basis.token(current))) {
            state = RowState.CONFLICT;
        } else {
            faults = isSettled(current) ? List.of(settled(current)) : broken(line, written);
            state = !faults.isEmpty() ? RowState.WRONG : current == null ? RowState.NEW : RowState.CHANGED;
        }
        Newer newer = state == RowState.CONFLICT ? newer(current) : null;
        return new PreviewRow(number, id, line, state, stored, written, faults, newer);
    }

    private boolean isUntouched(String id, Values written) {
        return basis(id).digest().equals(written.digest());
    }

    /** An empty row says nothing; a row that was handed in says no more by asking for less. */
    private static boolean isStored(ProgressUpdate current, Values stored, Values written) {
        if (current == null) {
            return written.isEmpty();
        }
        return written.differencesFrom(stored).isEmpty() && (stored.isHandedIn() || !written.isHandedIn());
    }

    private String expected(String id) {
        return remembered.getOrDefault(id, basis(id).token());
    }

    private Basis basis(String id) {
        return book.facts().bases().getOrDefault(id, NO_BASIS);
    }

    private static boolean isSettled(ProgressUpdate current) {
        return current != null
                && (current.getState() == ReviewState.SUBMITTED || current.getState() == ReviewState.PUBLISHED);
    }

    private static Fault settled(ProgressUpdate current) {
        return fault(Column.MILESTONE, current.getState() == ReviewState.SUBMITTED ? "submitted" : "published");
    }

    private List<Fault> broken(Line line, Values written) {
        return updates.check(line, written.toEntry(), officer).stream()
                .map(breach -> new Fault(Column.ofField(breach.field()), breach))
                .toList();
    }

    private static Newer newer(ProgressUpdate current) {
        if (current == null) {
            return null;
        }
        boolean reviewed = current.getState() == ReviewState.RETURNED || current.getState() == ReviewState.PUBLISHED;
        Instant at = reviewed ? current.getReviewedAt() : current.getSubmittedAt();
        return new Newer(
                reviewed ? current.getReviewer() : current.getAuthor(), at == null ? current.getSavedAt() : at);
    }

    private static void addLocks(RawRow raw, Basis basis, List<Fault> faults) {
        String[] locks = basis.locks().split(" ");
        List<Column> known = Column.known();
        String[] found = BookFacts.locks(known.stream()
                        .map(column -> raw.cell(column.ordinal()).canonical())
                        .toList())
                .split(" ");
        for (int index = 0; index < known.size() && locks.length == found.length; index++) {
            if (!locks[index].equals(found[index])) {
                faults.add(fault(known.get(index), "locked"));
            }
        }
    }

    private static Fault fault(Column column, String what) {
        return new Fault(column, new Breach("", "agencybook.row." + what, List.of()));
    }
}
