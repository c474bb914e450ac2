package org.opengov.tracker.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.opengov.tracker.exchange.PlanComparison.Judged;
import org.opengov.tracker.exchange.sheet.CellMarks;
import org.opengov.tracker.exchange.sheet.SheetStyles;
import org.opengov.tracker.platform.Messages;

/**
 * Marks in a plan workbook that was handed in what is to be mended: red at the cell, with a note. Marks of an earlier time
 * are taken off first.
 */
final class PlanBookMarker {

    private final PlanLook look;
    private final Messages words;

    PlanBookMarker(PlanLook look, Messages words) {
        this.look = look;
        this.words = words;
    }

    byte[] mark(byte[] file) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            SheetStyles styles = new SheetStyles(workbook);
            workbook.forEach(sheet -> unmark((XSSFSheet) sheet));
            Map<String, CellMarks> marks = new LinkedHashMap<>();
            told().forEach((place, text) -> {
                CellReference there = new CellReference(place.substring(place.indexOf('!') + 1));
                XSSFSheet sheet = workbook.getSheet(place.substring(0, place.indexOf('!')));
                if (sheet != null) {
                    marks.computeIfAbsent(sheet.getSheetName(), name -> new CellMarks(sheet, styles))
                            .mark(cell(sheet, there), text);
                }
            });
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What is to be said at each cell. */
    private Map<String, String> told() {
        Map<String, String> texts = new LinkedHashMap<>();
        look.faults()
                .values()
                .forEach(faults -> faults.stream()
                        .filter(fault -> fault.place().contains("!"))
                        .forEach(fault ->
                                texts.merge(fault.place(), fault.text(words), (one, two) -> one + "\n" + two)));
        for (Judged unit : look.judged()) {
            if (unit.state() == RowState.CONFLICT && unit.file() != null) {
                texts.putIfAbsent(unit.file().place(), words.text("planbook.conflict"));
            }
        }
        return texts;
    }

    private static Cell cell(XSSFSheet sheet, CellReference there) {
        XSSFRow row = sheet.getRow(there.getRow());
        XSSFRow present = row == null ? sheet.createRow(there.getRow()) : row;
        return present.getCell(there.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    /** The hidden row of keys wears each column's own style; in the form each cell its neighbour's. */
    private static void unmark(XSSFSheet sheet) {
        XSSFRow keys = sheet.getRow(PlanBookLayout.KEY_ROW - 1);
        sheet.getCellComments().keySet().stream().toList().forEach(place -> {
            Cell cell = sheet.getRow(place.getRow()).getCell(place.getColumn());
            cell.removeCellComment();
            if (keys != null && keys.getCell(place.getColumn()) != null) {
                cell.setCellStyle(keys.getCell(place.getColumn()).getCellStyle());
            }
        });
    }
}
