package org.opengov.tracker.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.opengov.tracker.exchange.sheet.SheetStyles;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.report.workbook.RowHeight;

/** One sheet of a plan workbook: the form of the plan, or a table of its parts. */
final class PlanBookTable {

    private static final int WIDTH_UNIT = 256;
    private static final int FORM_NAME_WIDTH = 30;
    private static final int FORM_VALUE_WIDTH = 72;
    private static final int FORM_HELP_WIDTH = 64;

    /** How many letters a sheet of paper holds side by side. */
    private static final int PAGE_WIDTH = 240;

    private static final float TITLE_HEIGHT = 28;
    private static final String DAY_FORMAT = "yyyy-mm-dd";

    /** A spreadsheet program keeps so many digits of a number; a longer one is written as a text. */
    private static final int DIGITS = 15;

    private final PlanSheet sheet;
    private final SheetStyles styles;
    private final Messages words;

    PlanBookTable(PlanSheet sheet, SheetStyles styles, Messages words) {
        this.sheet = sheet;
        this.styles = styles;
        this.words = words;
    }

    /** Measures, panes and print; before the rows are streamed. */
    void prepare(XSSFSheet there) {
        there.setDisplayGridlines(false);
        there.getPrintSetup().setLandscape(true);
        there.getPrintSetup().setPaperSize(sheet.isForm() ? PrintSetup.A4_PAPERSIZE : PrintSetup.A3_PAPERSIZE);
        there.setFitToPage(true);
        there.getPrintSetup().setFitWidth((short) pagesWide());
        there.getPrintSetup().setFitHeight((short) 0);
        there.getFooter().setRight(words.text("report.workbook.page"));
        if (sheet.isForm()) {
            there.setColumnHidden(PlanBookLayout.FORM_KEY, true);
            there.setColumnWidth(PlanBookLayout.FORM_NAME, FORM_NAME_WIDTH * WIDTH_UNIT);
            there.setColumnWidth(PlanBookLayout.FORM_VALUE, FORM_VALUE_WIDTH * WIDTH_UNIT);
            there.setColumnWidth(PlanBookLayout.FORM_HELP, FORM_HELP_WIDTH * WIDTH_UNIT);
            return;
        }
        int number = 0;
        for (PlanColumn column : sheet.columns()) {
            there.setColumnWidth(number, column.width() * WIDTH_UNIT);
            there.setDefaultColumnStyle(number, style(column));
            number++;
        }
        there.setRepeatingColumns(CellRangeAddress.valueOf("A:B"));
        there.createFreezePane(Math.min(2, number), PlanBookLayout.HEAD_ROW);
        there.setRepeatingRows(new CellRangeAddress(PlanBookLayout.HEAD_ROW - 1, PlanBookLayout.HEAD_ROW - 1, -1, -1));
    }

    /** So many that what stands there can be read. */
    private int pagesWide() {
        int letters = sheet.columns().stream().mapToInt(PlanColumn::width).sum();
        return sheet.isForm() ? 1 : 1 + letters / PAGE_WIDTH;
    }

    private XSSFCellStyle style(PlanColumn column) {
        if (column.isKnown()) {
            return styles.known(DAY_FORMAT, HorizontalAlignment.LEFT);
        }
        return switch (column.kind()) {
            case DAY -> styles.open(DAY_FORMAT, HorizontalAlignment.LEFT);
            case AMOUNT -> styles.open("#,##0.00", HorizontalAlignment.RIGHT);
            case WHOLE -> styles.open("0", HorizontalAlignment.RIGHT);
            // As a text it stays what was typed: 1.10 is no 1.1, and 2014 no day of 1905.
            default -> styles.open("@", HorizontalAlignment.LEFT);
        };
    }

    void write(Sheet there, List<Map<String, Object>> rows) {
        int first = sheet.isForm() ? PlanBookLayout.FORM_NAME : 0;
        Row title = there.createRow(PlanBookLayout.TITLE_ROW - 1);
        put(title, first, styles.headline(), words.text("planbook.sheet." + sheet));
        title.setHeightInPoints(TITLE_HEIGHT);
        put(there.createRow(PlanBookLayout.HOW_ROW - 1), first, styles.soft(), words.text("planbook.how." + sheet));
        if (sheet.isForm()) {
            writeForm(there, rows.isEmpty() ? Map.of() : rows.get(0));
        } else {
            writeTable(there, rows);
        }
    }

    private void writeForm(Sheet there, Map<String, Object> plan) {
        int number = PlanBookLayout.HEAD_ROW - 1;
        for (PlanColumn column : sheet.columns()) {
            Row row = there.createRow(number++);
            put(row, PlanBookLayout.FORM_KEY, styles.plain(), sheet.key(column));
            put(row, PlanBookLayout.FORM_NAME, styles.strong(), head(column));
            Cell cell = row.createCell(PlanBookLayout.FORM_VALUE);
            cell.setCellStyle(style(column));
            putValue(cell, column, valueOf(plan, column.name()));
            put(row, PlanBookLayout.FORM_HELP, styles.plain(), words.text("planbook.help." + column.name()));
            RowHeight.fit(row);
        }
    }

    private static Object valueOf(Map<String, Object> plan, String name) {
        String[] path = name.split("\\.");
        Object value = plan.get(path[0]);
        return path.length == 2 && value instanceof Map<?, ?> inner ? inner.get(path[1]) : value;
    }

    /** What every row needs is told by a sign and not by colour alone. */
    private String head(PlanColumn column) {
        return words.text(column.label()) + (column.needed() ? " *" : "");
    }

    private void writeTable(Sheet there, List<Map<String, Object>> rows) {
        Row keys = there.createRow(PlanBookLayout.KEY_ROW - 1);
        Row heads = there.createRow(PlanBookLayout.HEAD_ROW - 1);
        int number = 0;
        for (PlanColumn column : sheet.columns()) {
            put(keys, number, style(column), sheet.key(column));
            put(heads, number, styles.head(true), head(column));
            number++;
        }
        keys.setZeroHeight(true);
        RowHeight.fit(heads);
        writeExample(there.createRow(PlanBookLayout.EXAMPLE_ROW - 1));
        int at = PlanBookLayout.FIRST_ROW - 1;
        for (Map<String, Object> fields : rows) {
            Row row = there.createRow(at++);
            int place = 0;
            for (PlanColumn column : sheet.columns()) {
                Cell cell = row.createCell(place++);
                cell.setCellStyle(style(column));
                putValue(cell, column, fields.get(column.name()));
            }
            RowHeight.fit(row);
        }
    }

    private void writeExample(Row row) {
        Map<String, String> example = PlanBookExample.of(sheet, words);
        int place = 0;
        for (PlanColumn column : sheet.columns()) {
            put(row, place++, styles.example(), example.getOrDefault(column.name(), ""));
        }
        if (example.isEmpty()) {
            row.setZeroHeight(true);
        } else {
            RowHeight.fit(row);
        }
    }

    private void putValue(Cell cell, PlanColumn column, Object value) {
        if (value == null) {
            return;
        }
        switch (column.kind()) {
            case DAY -> cell.setCellValue(LocalDate.parse(value.toString()));
            case WHOLE -> cell.setCellValue(Integer.parseInt(value.toString()));
            case AMOUNT -> putAmount(cell, new BigDecimal(value.toString()));
            case PAIRS -> styles.exactly(cell, pairs(value));
            default -> styles.exactly(cell, column.shown(value, words));
        }
    }

    private void putAmount(Cell cell, BigDecimal amount) {
        if (amount.precision() > DIGITS) {
            styles.exactly(cell, amount.toPlainString());
        } else {
            cell.setCellValue(amount.doubleValue());
        }
    }

    private static String pairs(Object value) {
        StringBuilder lines = new StringBuilder();
        ((Map<?, ?>) value)
                .forEach((key, text) -> lines.append(lines.isEmpty() ? "" : "\n")
                        .append(key)
                        .append(": ")
                        .append(text));
        return lines.toString();
    }

    private void put(Row row, int column, XSSFCellStyle style, String text) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        styles.text(cell, text);
    }
}
