package org.opengov.tracker.exchange.agencybook;

import java.util.List;
import org.opengov.tracker.exchange.sheet.CleanText;
import org.opengov.tracker.exchange.sheet.RawCell;
import org.opengov.tracker.exchange.sheet.SheetCells.RawRow;
import org.opengov.tracker.exchange.sheet.SheetCells.Size;
import org.opengov.tracker.exchange.sheet.StreamedBook;
import org.opengov.tracker.exchange.sheet.Unreadable;

/** Reads an agency's workbook from its stream, and refuses whatever is not laid out as the product laid it out. */
final class BookReader {

    /** What the hidden sheet of facts holds besides one row for each milestone. */
    private static final int OTHER_FACTS = 20;

    private static final int FACT_COLUMNS = 5;

    private final long mostBytes;

    BookReader(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** @throws org.opengov.tracker.platform.RuleBroken when the file as a whole cannot be taken; says why and what to do */
    ReadBook read(byte[] file) {
        return StreamedBook.read(file, mostBytes, BookReader::read);
    }

    private static ReadBook read(StreamedBook book) {
        if (!book.sheets().contains(Layout.FACTS_SHEET)) {
            throw Unreadable.because("foreign");
        }
        Size hidden = new Size(OTHER_FACTS, Layout.MOST_ROWS, FACT_COLUMNS);
        BookFacts facts = BookFacts.of(book.rows(Layout.FACTS_SHEET, hidden, CleanText::of).stream()
                .map(row ->
                        row.cells().values().stream().map(RawCell::canonical).toList())
                .toList());
        if (!facts.format().equals(Layout.FORMAT)) {
            throw Unreadable.because(facts.format().isEmpty() ? "foreign" : "format");
        }
        if (!book.sheets().contains(facts.sheet())) {
            throw Unreadable.because("renamed", facts.sheet());
        }
        Size shown = new Size(Layout.FIRST_ROW - 1, Layout.MOST_ROWS, Column.values().length);
        List<RawRow> rows = book.rows(facts.sheet(), shown, CleanText::of);
        requireColumns(rows);
        return new ReadBook(
                facts,
                book.from1904(),
                rows.stream().filter(row -> row.number() >= Layout.FIRST_ROW).toList());
    }

    private static void requireColumns(List<RawRow> rows) {
        RawRow keys = rows.stream()
                .filter(row -> row.number() == Layout.KEY_ROW)
                .findFirst()
                .orElseThrow(() -> Unreadable.because("moved", Column.MILESTONE.cell(Layout.KEY_ROW)));
        for (Column column : Column.values()) {
            if (!keys.cell(column.ordinal()).text().equals(column.key())) {
                throw Unreadable.because("moved", column.cell(Layout.HEAD_ROW));
            }
        }
    }
}
