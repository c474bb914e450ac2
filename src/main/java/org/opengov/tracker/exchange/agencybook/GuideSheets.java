package org.opengov.tracker.exchange.agencybook;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.Schedule;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.report.workbook.RowHeight;

/** The sheets to read: how to fill the workbook in, and what the words of the scales mean. */
final class GuideSheets {

    /** Names of the lists that cells choose from. */
    static final String DEGREES = "completion_words";

    static final String YES_NO = "yes_no_words";
    static final String CURRENCIES = "currency_codes";

    private static final List<String> OFTEN_USED = List.of("AZN", "USD", "EUR", "GBP", "RUB", "TRY", "GEL", "UAH");
    private static final int STEPS = 6;
    private static final int WIDTH_UNIT = 256;

    private final BookStyles styles;
    private final Messages words;
    private int next;

    GuideSheets(BookStyles styles, Messages words) {
        this.styles = styles;
        this.words = words;
    }

    /** How to fill it in, step by step and column by column. */
    void writeGuide(XSSFSheet sheet, BookSource source) {
        begin(sheet, words.text("agencybook.guide.title"), 34, 96);
        for (int step = 1; step <= STEPS; step++) {
            line(
                    sheet,
                    styles.strong(),
                    String.valueOf(step),
                    words.text(
                            "agencybook.guide.step." + step,
                            source.address(),
                            words.day(source.period().getDueOn())));
        }
        section(sheet, words.text("agencybook.guide.columns"));
        for (Column column : Column.open()) {
            line(
                    sheet,
                    styles.strong(),
                    words.text("agencybook.column." + column.key()),
                    words.text("agencybook.help." + column.key()));
        }
        section(sheet, words.text("agencybook.guide.colours"));
        legend(sheet, styles.open(Column.DONE), "open");
        legend(sheet, styles.known(Column.TITLE), "known");
        legend(sheet, styles.example(), "example");
        legend(sheet, styles.alarmed(styles.open(Column.DONE)), "red");
    }

    /** What the words of the scales mean; the drop-down lists read from here. */
    void writeScales(XSSFSheet sheet) {
        begin(sheet, words.text("agencybook.scales.title"), 34, 96);
        section(sheet, words.text("agencybook.column.completion"));
        List<Completion> degrees =
                Stream.of(Completion.values()).filter(Completion::isReportable).toList();
        name(sheet, DEGREES, degrees.size());
        degrees.forEach(
                degree -> line(sheet, styles.strong(), degree.mark() + " " + words.label(degree), definition(degree)));
        section(sheet, words.text("agencybook.scales.schedule"));
        Stream.of(Schedule.values())
                .forEach(schedule -> line(sheet, styles.strong(), words.label(schedule), definition(schedule)));
        section(sheet, words.text("agencybook.scales.answers"));
        name(sheet, YES_NO, 2);
        line(sheet, styles.plain(), words.text("agencybook.word.yes"), "");
        line(sheet, styles.plain(), words.text("agencybook.word.no"), "");
        section(sheet, words.text("agencybook.column.currency"));
        name(sheet, CURRENCIES, OFTEN_USED.size());
        OFTEN_USED.forEach(code -> line(
                sheet,
                styles.plain(),
                code,
                java.util.Currency.getInstance(code).getDisplayName(words.locale())));
    }

    private String definition(Enum<?> value) {
        return words.text("definition." + value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    private void begin(XSSFSheet sheet, String title, int first, int second) {
        sheet.setColumnWidth(0, first * WIDTH_UNIT);
        sheet.setColumnWidth(1, second * WIDTH_UNIT);
        sheet.setDisplayGridlines(false);
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(org.apache.poi.ss.usermodel.PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 1);
        next = 0;
        Row row = sheet.createRow(next++);
        put(row, 0, styles.headline(), title);
        row.setHeightInPoints(28);
    }

    private void section(Sheet sheet, String title) {
        next++;
        put(sheet.createRow(next++), 0, styles.subheading(), title);
    }

    private void line(Sheet sheet, XSSFCellStyle style, String first, String second) {
        Row row = sheet.createRow(next++);
        put(row, 0, style, first);
        put(row, 1, styles.plain(), second);
        RowHeight.fit(row);
    }

    private void legend(Sheet sheet, XSSFCellStyle style, String what) {
        line(
                sheet,
                style,
                words.text("agencybook.guide.colour." + what + ".name"),
                words.text("agencybook.guide.colour." + what));
    }

    private void put(Row row, int column, XSSFCellStyle style, String text) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        styles.text(cell, text);
    }

    /** Names the rows that come next, so that cells may choose from them. */
    private void name(Sheet sheet, String name, int rows) {
        Name list = sheet.getWorkbook().createName();
        list.setNameName(name);
        CellReference from = new CellReference(sheet.getSheetName(), next, 0, true, true);
        CellReference to = new CellReference(next + rows - 1, 0, true, true);
        list.setRefersToFormula(
                from.formatAsString() + ":" + to.formatAsString().toUpperCase(Locale.ROOT));
    }
}
