package org.opengov.tracker.exchange.sheet;

import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.opengov.tracker.report.workbook.RowHeight;

/** A sheet to read: a title, parts, and lines of a word and what is to be said of it. */
public final class TextSheet {

    private static final int WIDTH_UNIT = 256;
    private static final int FIRST = 34;
    private static final int SECOND = 96;
    private static final float TITLE_HEIGHT = 28;

    private final XSSFSheet sheet;
    private final SheetStyles styles;
    private int next;

    /** Begins the sheet with its title. */
    public TextSheet(XSSFSheet sheet, SheetStyles styles, String title) {
        this.sheet = sheet;
        this.styles = styles;
        sheet.setColumnWidth(0, FIRST * WIDTH_UNIT);
        sheet.setColumnWidth(1, SECOND * WIDTH_UNIT);
        sheet.setDisplayGridlines(false);
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 1);
        Row row = sheet.createRow(next++);
        put(row, 0, styles.headline(), title);
        row.setHeightInPoints(TITLE_HEIGHT);
    }

    /** Begins a part. */
    public void section(String title) {
        next++;
        put(sheet.createRow(next++), 0, styles.subheading(), title);
    }

    /** A word in a style, and what is to be said of it. */
    public void line(XSSFCellStyle style, String word, String text) {
        Row row = sheet.createRow(next++);
        put(row, 0, style, word);
        put(row, 1, styles.plain(), text);
        RowHeight.fit(row);
    }

    /** Names the words of the lines that come next, so that cells may choose from them. */
    public void name(String name, int lines) {
        Name list = sheet.getWorkbook().createName();
        list.setNameName(name);
        CellReference from = new CellReference(sheet.getSheetName(), next, 0, true, true);
        CellReference to = new CellReference(next + lines - 1, 0, true, true);
        list.setRefersToFormula(
                from.formatAsString() + ":" + to.formatAsString().toUpperCase(Locale.ROOT));
    }

    private void put(Row row, int column, XSSFCellStyle style, String text) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        styles.text(cell, text);
    }
}
