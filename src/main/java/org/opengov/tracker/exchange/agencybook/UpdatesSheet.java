package org.opengov.tracker.exchange.agencybook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.exchange.agencybook.BookFacts.Basis;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.progress.BulkUpdates.Line;
import org.opengov.tracker.progress.ProgressUpdate;
import org.opengov.tracker.progress.ReviewState;
import org.opengov.tracker.report.workbook.RowHeight;

/** The sheet that an officer fills in: one row for each milestone. */
final class UpdatesSheet {

    private static final float LEAST_HEIGHT = 42;
    private static final int WIDTH_UNIT = 256;

    /** On one page it could not be read. */
    private static final int PAGES_WIDE = 2;

    private final BookSource source;
    private final BookStyles styles;
    private final Messages words;

    UpdatesSheet(BookSource source, BookStyles styles) {
        this.source = source;
        this.styles = styles;
        this.words = source.words();
    }

    /** Measures, panes and print; before the rows are streamed. */
    void prepare(XSSFSheet sheet) {
        for (Column column : Column.values()) {
            sheet.setColumnWidth(column.ordinal(), Math.max(column.width(), 10) * WIDTH_UNIT);
            sheet.setColumnHidden(column.ordinal(), isHidden(column));
        }
        sheet.createFreezePane(Column.COMMITMENT.ordinal(), Layout.HEAD_ROW);
        sheet.setDisplayGridlines(false);
        sheet.setZoom(90);
        sheet.setRepeatingRows(new CellRangeAddress(Layout.BAND_ROW - 1, Layout.HEAD_ROW - 1, -1, -1));
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(org.apache.poi.ss.usermodel.PrintSetup.A3_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, Column.MILESTONE.ordinal(), Column.TITLE.ordinal()));
        sheet.getPrintSetup().setFitWidth((short) PAGES_WIDE);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getFooter().setRight(words.text("report.workbook.page"));
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
    }

    private boolean isHidden(Column column) {
        return column.width() == 0 || column == Column.MEND || column == Column.LATE && !source.isLate();
    }

    /** Writes every row, and tells what each was made from. */
    Map<String, Basis> write(Sheet sheet) {
        writeHead(sheet);
        writeExample(sheet.createRow(Layout.EXAMPLE_ROW - 1));
        Map<String, Basis> bases = new HashMap<>();
        int number = Layout.FIRST_ROW;
        for (Line line : source.lines()) {
            bases.put(line.milestone().getOgpId(), write(sheet.createRow(number - 1), line));
            number++;
        }
        return bases;
    }

    private void writeHead(Sheet sheet) {
        put(
                sheet.createRow(Layout.TITLE_ROW - 1),
                Column.MILESTONE,
                styles.headline(),
                words.text("agencybook.title", source.agency().getName()));
        sheet.getRow(0).setHeightInPoints(28);
        put(
                sheet.createRow(Layout.CONTEXT_ROW - 1),
                Column.MILESTONE,
                styles.soft(),
                words.text(
                        "agencybook.context",
                        source.plan().titleIn(words.locale()),
                        source.period().getCode(),
                        words.day(source.period().getDueOn()),
                        words.day(source.today())));
        put(
                sheet.createRow(Layout.HOW_ROW - 1),
                Column.MILESTONE,
                styles.soft(),
                words.text("agencybook.how", source.address()));
        Row keys = sheet.createRow(Layout.KEY_ROW - 1);
        Row bands = sheet.createRow(Layout.BAND_ROW - 1);
        Row heads = sheet.createRow(Layout.HEAD_ROW - 1);
        for (Column column : Column.values()) {
            put(keys, column, column.isOpen() ? styles.open(column) : styles.known(column), column.key());
            put(bands, column, styles.band(column.isOpen()), band(column));
            put(heads, column, styles.head(column.isOpen()), words.text("agencybook.column." + column.key()));
        }
        keys.setZeroHeight(true);
        RowHeight.fit(heads);
    }

    private String band(Column column) {
        return switch (column) {
            case MILESTONE -> words.text("agencybook.band.known");
            case COMPLETION -> words.text("agencybook.band.open");
            case LINK_1 -> words.text("agencybook.band.evidence");
            case SPENT -> words.text("agencybook.band.money");
            default -> "";
        };
    }

    private void writeExample(Row row) {
        Values example = new Values();
        example.put(Column.COMPLETION, Completion.LIMITED);
        example.put(Column.DONE, words.text("agencybook.example.done"));
        example.put(Column.CHALLENGES, words.text("agencybook.example.challenges"));
        example.put(Column.NEXT_STEPS, words.text("agencybook.example.nextSteps"));
        example.put(Column.LINK_1, "https://example.org/report-2");
        example.put(Column.LINK_TITLE_1, words.text("agencybook.example.link"));
        example.put(Column.SPENT, new BigDecimal("12500"));
        example.put(Column.CURRENCY, "AZN");
        example.put(Column.HAND_IN, true);
        for (Column column : Column.values()) {
            Cell cell = row.createCell(column.ordinal());
            cell.setCellStyle(styles.example());
            putValue(cell, column, example.get(column));
        }
        styles.text(row.getCell(Column.MILESTONE.ordinal()), words.text("agencybook.example"));
        styles.text(row.getCell(Column.TITLE.ordinal()), words.text("agencybook.example.title"));
        fit(row);
    }

    private Basis write(Row row, Line line) {
        KnownCells known = new KnownCells(line, source.today(), words);
        Values values = prefilled(line);
        boolean settled = isSettled(line.current());
        for (Column column : Column.values()) {
            Cell cell = row.createCell(column.ordinal());
            cell.setCellStyle(style(column, settled));
            if (column.isOpen()) {
                putValue(cell, column, values.get(column));
            } else {
                putKnown(cell, known.get(column));
            }
        }
        fit(row);
        return new Basis(Basis.token(line.current()), values.digest(), known.locks());
    }

    private XSSFCellStyle style(Column column, boolean settled) {
        if (column == Column.MEND) {
            return styles.told();
        }
        return column.isOpen() && !settled ? styles.open(column) : styles.known(column);
    }

    /** What stands in the row: what was written last, and that a row filled in is handed in. */
    private Values prefilled(Line line) {
        Values values = Values.of(line.current());
        if (line.current() == null) {
            values.put(Column.HAND_IN, true);
            values.put(Column.LATE, source.isLate());
        }
        return values;
    }

    private static boolean isSettled(ProgressUpdate current) {
        return current != null
                && (current.getState() == ReviewState.SUBMITTED || current.getState() == ReviewState.PUBLISHED);
    }

    private void putValue(Cell cell, Column column, Object value) {
        if (value instanceof Completion degree) {
            styles.text(cell, degree.mark() + " " + words.label(degree));
        } else if (value instanceof LocalDate day) {
            cell.setCellValue(day);
        } else if (value instanceof BigDecimal amount) {
            cell.setCellValue(amount.doubleValue());
        } else if (column.kind() == Column.Kind.YES_NO) {
            styles.text(cell, words.text(value == null ? "agencybook.word.no" : "agencybook.word.yes"));
        } else if (value != null) {
            styles.text(cell, value.toString());
        }
    }

    private void putKnown(Cell cell, Object value) {
        if (value instanceof LocalDate day) {
            cell.setCellValue(day);
        } else if (value instanceof Integer number) {
            cell.setCellValue(number);
        } else if (value != null) {
            styles.text(cell, value.toString());
        }
    }

    private void put(Row row, Column column, XSSFCellStyle style, String text) {
        Cell cell = row.createCell(column.ordinal());
        cell.setCellStyle(style);
        styles.text(cell, text);
    }

    private static void fit(Row row) {
        RowHeight.fit(row);
        row.setHeightInPoints(Math.max(LEAST_HEIGHT, row.getHeightInPoints()));
    }
}
