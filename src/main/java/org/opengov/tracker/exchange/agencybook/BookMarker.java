package org.opengov.tracker.exchange.agencybook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.opengov.tracker.exchange.RowState;
import org.opengov.tracker.exchange.sheet.CellMarks;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.report.workbook.RowHeight;

/**
 * Marks in a workbook that was handed in what is to be mended: red at the cell, a note there, and the same in words at the
 * end of the row. Marks of an earlier time are taken off first.
 */
final class BookMarker {

    private final Messages words;

    /** @param words in the workbook's language */
    BookMarker(Messages words) {
        this.words = words;
    }

    byte[] mark(byte[] file, Preview preview) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.getSheet(preview.facts().sheet());
            BookStyles styles = new BookStyles(workbook);
            CellMarks marks = new CellMarks(sheet, styles);
            for (PreviewRow row : preview.rows()) {
                Row there = sheet.getRow(row.number() - 1);
                unmark(there, sheet);
                told(row).forEach((column, text) -> marks.mark(cell(there, column), text));
                tell(there, row, styles);
            }
            sheet.setColumnHidden(Column.MEND.ordinal(), false);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What is to be said at each cell of a row. */
    private Map<Column, String> told(PreviewRow row) {
        Map<Column, List<String>> texts = new LinkedHashMap<>();
        row.faults()
                .forEach(fault -> texts.computeIfAbsent(fault.column(), column -> new ArrayList<>())
                        .add(fault.breach().text(words)));
        if (row.state() == RowState.CONFLICT) {
            texts.computeIfAbsent(Column.MILESTONE, column -> new ArrayList<>())
                    .add(
                            row.newer() == null
                                    ? words.text("agencybook.conflict.gone")
                                    : words.text(
                                            "agencybook.conflict", row.newer().by()));
        }
        return texts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> String.join("\n", entry.getValue()),
                        (first, second) -> first,
                        LinkedHashMap::new));
    }

    private void tell(Row there, PreviewRow row, BookStyles styles) {
        Cell cell = cell(there, Column.MEND);
        cell.setBlank();
        cell.setCellStyle(styles.told());
        String all = told(row).entrySet().stream()
                .map(entry -> words.text("agencybook.column." + entry.getKey().key()) + ": " + entry.getValue())
                .collect(Collectors.joining("\n"));
        styles.text(cell, all);
        RowHeight.fit(there);
    }

    /** The hidden row of keys wears each column's own style. */
    private static void unmark(Row there, XSSFSheet sheet) {
        Row keys = sheet.getRow(Layout.KEY_ROW - 1);
        for (Column column : Column.values()) {
            Cell cell = there.getCell(column.ordinal());
            if (cell != null && cell.getCellComment() != null) {
                cell.removeCellComment();
                if (column.isOpen()) {
                    cell.setCellStyle(keys.getCell(column.ordinal()).getCellStyle());
                }
            }
        }
    }

    private static Cell cell(Row row, Column column) {
        return row.getCell(column.ordinal(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }
}
