package org.opengov.tracker.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.opengov.tracker.exchange.sheet.RawCell;
import org.opengov.tracker.exchange.sheet.SheetCells.RawRow;
import org.opengov.tracker.exchange.sheet.SheetCells.Size;
import org.opengov.tracker.exchange.sheet.StreamedBook;
import org.opengov.tracker.exchange.sheet.Unreadable;
import org.opengov.tracker.plan.PlanFact.Kind;
import org.opengov.tracker.platform.Messages;

/** Reads a plan workbook into the fields of a plan file, each with the cell where it stands. */
final class PlanBookReader {

    private static final int FACT_COLUMNS = 2;
    private static final int MOST_FACTS = 200_000;
    private static final int FORM_COLUMNS = 4;
    private static final int LONGEST_ID = 36;

    private final long mostBytes;
    private final List<PlanFault> faults = new ArrayList<>();

    PlanBookReader(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** @throws org.opengov.tracker.platform.RuleBroken when the file as a whole cannot be taken; says why and what to do */
    PlanSource read(byte[] file) {
        return StreamedBook.read(file, mostBytes, this::read);
    }

    private PlanSource read(StreamedBook book) {
        Map<String, String> facts = facts(book);
        if (!PlanBookLayout.FORMAT.equals(facts.get("format"))) {
            throw Unreadable.because(facts.containsKey("format") ? "format" : "foreign");
        }
        Messages words = Messages.in(Locale.forLanguageTag(facts.getOrDefault("language", "en")));
        Map<PlanSheet, List<Map<String, LocatedJson>>> rows = new HashMap<>();
        for (PlanSheet sheet : PlanSheet.values()) {
            rows.put(sheet, rows(book, sheet, facts, words));
        }
        Map<String, String> bases = new HashMap<>(facts);
        bases.keySet().removeIf(key -> key.indexOf(' ') < 0);
        String id = facts.getOrDefault("book", "");
        return new PlanSource(new PlanBookTree(rows, faults).json(), id.length() > LONGEST_ID ? "" : id, bases, faults);
    }

    private static Map<String, String> facts(StreamedBook book) {
        if (!book.sheets().contains(PlanBookLayout.FACTS_SHEET)) {
            throw Unreadable.because("foreign");
        }
        Map<String, String> facts = new HashMap<>();
        for (RawRow row : book.rows(
                PlanBookLayout.FACTS_SHEET, new Size(0, MOST_FACTS, FACT_COLUMNS), UnaryOperator.identity())) {
            facts.put(row.cell(0).canonical(), row.cell(1).canonical());
        }
        return facts;
    }

    private List<Map<String, LocatedJson>> rows(
            StreamedBook book, PlanSheet sheet, Map<String, String> facts, Messages words) {
        String name = facts.getOrDefault(PlanBookLayout.SHEET + sheet, "");
        if (!book.sheets().contains(name)) {
            throw Unreadable.because("renamed", name);
        }
        int columns = sheet.isForm() ? FORM_COLUMNS : sheet.columns().size();
        Size size = new Size(PlanBookLayout.FIRST_ROW - 1, PlanBookLayout.MOST_ROWS, columns);
        List<RawRow> rows = book.rows(name, size, UnaryOperator.identity());
        PlanBookCells cells = new PlanBookCells(name, book.from1904(), words, faults);
        return sheet.isForm() ? List.of(form(sheet, rows, cells)) : table(sheet, rows, cells);
    }

    private Map<String, LocatedJson> form(PlanSheet sheet, List<RawRow> rows, PlanBookCells cells) {
        Map<String, LocatedJson> fields = new LinkedHashMap<>();
        for (PlanColumn column : sheet.columns()) {
            RawRow row = rows.stream()
                    .filter(each -> each.cell(PlanBookLayout.FORM_KEY).text().equals(sheet.key(column)))
                    .findFirst()
                    .orElseThrow(() -> Unreadable.because("moved", "A" + PlanBookLayout.HEAD_ROW));
            fields.put(
                    column.name(),
                    cells.read(column, row.cell(PlanBookLayout.FORM_VALUE), row.number(), PlanBookLayout.FORM_VALUE));
        }
        return fields;
    }

    private List<Map<String, LocatedJson>> table(PlanSheet sheet, List<RawRow> rows, PlanBookCells cells) {
        requireColumns(sheet, rows);
        List<Map<String, LocatedJson>> all = new ArrayList<>();
        for (RawRow row : rows) {
            boolean says =
                    row.cells().values().stream().anyMatch(cell -> !cell.text().isBlank());
            if (row.number() < PlanBookLayout.FIRST_ROW || !says) {
                continue;
            }
            Map<String, LocatedJson> fields = new LinkedHashMap<>();
            int place = 0;
            for (PlanColumn column : sheet.columns()) {
                fields.put(column.name(), cells.read(column, row.cell(place), row.number(), place));
                place++;
            }
            all.add(fields);
        }
        return all;
    }

    private static void requireColumns(PlanSheet sheet, List<RawRow> rows) {
        RawRow keys = rows.stream()
                .filter(row -> row.number() == PlanBookLayout.KEY_ROW)
                .findFirst()
                .orElseThrow(() -> Unreadable.because("moved", "A" + PlanBookLayout.KEY_ROW));
        int place = 0;
        for (PlanColumn column : sheet.columns()) {
            RawCell key = keys.cell(place);
            if (!key.text().equals(sheet.key(column))) {
                throw Unreadable.because("moved", PlanBookCells.cell(place, PlanBookLayout.HEAD_ROW));
            }
            place++;
        }
    }

    /** The field of a plan file for a fact of a kind that was read; null where its kind was not understood. */
    static String factField(LocatedJson kind) {
        for (Kind each : Kind.values()) {
            if (each.name().equals(kind.content())) {
                return PlanBookFacts.FIELDS.get(each);
            }
        }
        return null;
    }
}
