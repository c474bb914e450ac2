package org.opengov.tracker.exchange.sheet;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Marks cells that are to be mended: red, with a note that says what is wrong. */
public final class CellMarks {

    private static final int NOTE_COLUMNS = 3;
    private static final int NOTE_ROWS = 4;

    private final SheetStyles styles;
    private final CreationHelper helper;
    private final Drawing<?> notes;

    /** @param sheet whose cells are marked */
    public CellMarks(XSSFSheet sheet, SheetStyles styles) {
        this.styles = styles;
        this.helper = sheet.getWorkbook().getCreationHelper();
        this.notes = sheet.createDrawingPatriarch();
    }

    /** Marks a cell that has no note yet. */
    public void mark(Cell cell, String text) {
        cell.setCellStyle(styles.alarmed((XSSFCellStyle) cell.getCellStyle()));
        ClientAnchor anchor = helper.createClientAnchor();
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setCol2(cell.getColumnIndex() + 1 + NOTE_COLUMNS);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + NOTE_ROWS);
        Comment note = notes.createCellComment(anchor);
        note.setString(helper.createRichTextString(text));
        cell.setCellComment(note);
    }
}
