package org.opengov.tracker.report.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.Schedule;
import org.opengov.tracker.report.workbook.StatusWorkbookColumns.Column;
import org.opengov.tracker.report.workbook.StatusWorkbookLook.Look;

/**
 * Makes {@code reports/templates/status-report.xlsx} anew. The file is what counts: a coordinator restyles it in a
 * spreadsheet program, and this program is needed only to start over.
 */
final class StatusWorkbookTemplate {

    private static final Path FILE = Path.of("reports/templates", StatusWorkbook.TEMPLATE);
    private static final int TITLE = 0;
    private static final int CONTEXT = 1;
    private static final int NOTE = 2;
    private static final int HEADINGS = 3;
    private static final int PATTERN = 4;
    private static final int WIDTH_UNIT = 256;

    private final XSSFWorkbook workbook;
    private final StatusWorkbookLook look;

    private StatusWorkbookTemplate(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.look = new StatusWorkbookLook(workbook);
    }

    /** Run from the folder of the project. */
    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(FILE.getParent());
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(FILE)) {
            new StatusWorkbookTemplate(workbook).fill();
            workbook.write(out);
        }
    }

    private void fill() {
        readMe();
        counts(
                "themes",
                "theme",
                "title",
                List.of(new Column("number", "number", 7, Look.NAME), new Column("theme", "title", 50, Look.NAME)));
        counts("agencies", "agency", "name", List.of(new Column("lead", "name", 54, Look.NAME)));
        table("commitments", "commitment", "", 2, 12, StatusWorkbookColumns.commitments());
        table(
                "milestones",
                "milestone",
                "{text:report.workbook.context.milestones}",
                2,
                11,
                StatusWorkbookColumns.milestones());
        table("changes", "move", "{changes.note}", 0, 11, StatusWorkbookColumns.moves());
        table("compared", "compared", "", 0, 4, StatusWorkbookColumns.compared());
        table("periods", "period", "{text:report.pdf.reportingNote}", 1, 9, StatusWorkbookColumns.periods());
        table("answering", "answering", "", 1, 8, StatusWorkbookColumns.answering());
        table("missing", "gap", "", 1, 6, StatusWorkbookColumns.gaps());
        burndown();
        table("updates", "update", "{updates.note}", 2, 12, StatusWorkbookColumns.updates());
        table("assessments", "assessment", "{assessments.note}", 2, 12, StatusWorkbookColumns.assessments());
    }

    private void readMe() {
        XSSFSheet sheet = sheet("readme");
        sheet.setColumnWidth(0, 34 * WIDTH_UNIT);
        sheet.setColumnWidth(1, 92 * WIDTH_UNIT);
        line(sheet, Look.TITLE, "{report.kind}");
        line(sheet, Look.CONTEXT, "{plan.title}");
        line(sheet, Look.CONTEXT, "{report.scope}");
        sheet.createRow(sheet.getLastRowNum() + 1);
        pair(sheet, "{text:report.workbook.plan}", "{plan.title} ({plan.code})");
        pair(sheet, "{text:report.workbook.country}", "{plan.country}");
        pair(sheet, "{text:report.workbook.act}", "{plan.act}");
        pair(sheet, "{text:report.workbook.period}", "{plan.starts} – {plan.ends}");
        pair(
                sheet,
                "{text:report.workbook.size}",
                "{scoreboard.commitments} {text:report.workbook.size.commitments}, "
                        + "{scoreboard.milestones} {text:report.workbook.size.milestones}, "
                        + "{plan.agencies} {text:report.workbook.size.agencies}");
        pair(sheet, "{text:report.workbook.asOf}", "{scoreboard.asOf}");
        pair(sheet, "{text:report.workbook.voice}", "{scoreboard.voice}");
        pair(sheet, "{text:report.workbook.revision}", "{scoreboard.revision}");
        pair(sheet, "{text:report.pdf.cut}", "{cut.number}");
        pair(sheet, "{text:report.pdf.checksum}", "{cut.sha256}");
        pair(sheet, "{text:report.pdf.checkCut}", "{cut.address}", Look.LINK);
        pair(sheet, "{text:report.workbook.madeAt}", "{report.madeAt}");
        pair(sheet, "{text:report.workbook.address}", "{report.address}", Look.LINK);
        pair(sheet, "{text:report.workbook.licence}", "{text:report.workbook.licence.text}");
        pair(sheet, "", "{illustration.statement}", Look.NOTICE);
        pair(sheet, "{silence.voice}", "{silence.statement}", Look.NOTICE);
        section(sheet, "{text:report.workbook.scale.completion}");
        for (Completion degree : Completion.values()) {
            XSSFRow row = pair(
                    sheet, "{completion:" + degree.name() + "}", "{text:definition.Completion." + degree.name() + "}");
            row.getCell(0).setCellStyle(look.degree(degree));
        }
        section(sheet, "{text:report.workbook.scale.schedule}");
        for (Schedule state : Schedule.values()) {
            pair(sheet, "{text:Schedule." + state.name() + "}", "{text:definition.Schedule." + state.name() + "}");
        }
        section(sheet, "{text:report.workbook.sources}");
        pair(sheet, "", "{source.address}", Look.LINK);
        sheet.getPrintSetup().setLandscape(false);
    }

    private void section(XSSFSheet sheet, String text) {
        sheet.createRow(sheet.getLastRowNum() + 1).setHeightInPoints(10);
        line(sheet, Look.SECTION, text);
    }

    private void line(XSSFSheet sheet, Look style, String text) {
        XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
        row.setHeightInPoints(style.height());
        cell(row, 0, style, text);
    }

    private XSSFRow pair(XSSFSheet sheet, String label, String value) {
        return pair(sheet, label, value, Look.PLAIN);
    }

    private XSSFRow pair(XSSFSheet sheet, String label, String value, Look style) {
        XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
        cell(row, 0, Look.LABEL, label);
        cell(row, 1, style, value);
        return row;
    }

    private void counts(String name, String pattern, String category, List<Column> leading) {
        List<Column> columns = new ArrayList<>(leading);
        columns.add(new Column("commitments", "commitments", 16, Look.COUNT));
        for (Completion degree : Completion.values()) {
            columns.add(
                    new Column("{completion:" + degree.name() + "}", "completion." + degree.name(), 18, Look.COUNT));
        }
        XSSFSheet sheet = table(name, pattern, "", leading.size(), columns.size(), columns);
        XSSFRow totals = sheet.createRow(PATTERN + 1);
        totals.setHeightInPoints(Look.TOTAL.height());
        for (int column = 0; column < columns.size(); column++) {
            String field = columns.get(column).field();
            boolean counted = column >= leading.size();
            cell(totals, column, counted ? Look.TOTAL : Look.TOTAL_LABEL, counted ? "{scoreboard." + field + "}" : "");
        }
        totals.getCell(leading.size() - 1).setCellValue("{text:report.workbook.total}");
        addTotals(sheet.getTables().get(0), columns.size());
        CellRangeAddress area = new CellRangeAddress(PATTERN + 3, PATTERN + 26, 0, columns.size() - 1);
        cell(sheet.createRow(area.getFirstRow()), 0, Look.CONTEXT, "{chart:" + pattern + "." + category + "}");
        sheet.addMergedRegion(area);
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, columns.size() - 1, 0, area.getLastRow());
    }

    private void burndown() {
        List<Column> columns = StatusWorkbookColumns.left();
        XSSFSheet sheet = table("burndown", "left", "{text:report.pdf.burndownNote}", 1, columns.size(), columns);
        CellRangeAddress area = new CellRangeAddress(PATTERN + 2, PATTERN + 24, 0, columns.size() - 1);
        cell(sheet.createRow(area.getFirstRow()), 0, Look.CONTEXT, "{chart:left.day}");
        sheet.addMergedRegion(area);
        sheet.getPrintSetup().setFitHeight((short) 1);
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, columns.size() - 1, 0, area.getLastRow());
    }

    private static void addTotals(XSSFTable table, int columns) {
        table.getCTTable().setTotalsRowCount(1);
        table.setCellReferences(area(PATTERN + 1, columns));
    }

    private XSSFSheet table(
            String name, String pattern, String note, int frozenColumns, int printedColumns, List<Column> columns) {
        XSSFSheet sheet = sheet(name);
        row(sheet, TITLE, Look.TITLE, "{text:report.sheet." + name + "}");
        row(sheet, CONTEXT, Look.CONTEXT, "{report.context}");
        row(sheet, NOTE, Look.NOTE, note);
        XSSFRow headings = sheet.createRow(HEADINGS);
        XSSFRow rows = sheet.createRow(PATTERN);
        for (int index = 0; index < columns.size(); index++) {
            Column column = columns.get(index);
            sheet.setColumnWidth(index, column.width() * WIDTH_UNIT);
            cell(headings, index, column.look().heading(), column.headingText());
            cell(rows, index, column.look(), "{" + pattern + "." + column.field() + "}");
        }
        addTable(sheet, name, columns.size());
        sheet.createFreezePane(frozenColumns, PATTERN);
        sheet.setRepeatingRows(new CellRangeAddress(HEADINGS, HEADINGS, -1, -1));
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, printedColumns - 1, 0, PATTERN);
        return sheet;
    }

    private static void addTable(XSSFSheet sheet, String name, int columns) {
        XSSFTable table = sheet.createTable(area(PATTERN, columns));
        table.setName(Character.toUpperCase(name.charAt(0)) + name.substring(1));
        table.setDisplayName(table.getName());
        table.getCTTable().addNewAutoFilter().setRef(area(PATTERN, columns).formatAsString());
    }

    private static AreaReference area(int lastRow, int columns) {
        return new AreaReference(
                new CellReference(HEADINGS, 0), new CellReference(lastRow, columns - 1), SpreadsheetVersion.EXCEL2007);
    }

    private XSSFSheet sheet(String name) {
        XSSFSheet sheet = workbook.createSheet(name);
        sheet.setDisplayGridlines(false);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        Map.of(PageMargin.LEFT, 0.5, PageMargin.RIGHT, 0.5).forEach(sheet::setMargin);
        sheet.getFooter().setLeft("&8{report.context}");
        sheet.getFooter().setRight("&8{text:report.workbook.page}");
        return sheet;
    }

    private void row(XSSFSheet sheet, int index, Look style, String text) {
        XSSFRow row = sheet.createRow(index);
        row.setHeightInPoints(style.height());
        cell(row, 0, style, text);
    }

    private void cell(XSSFRow row, int column, Look style, String text) {
        XSSFCellStyle looks = look.style(style);
        row.createCell(column).setCellStyle(looks);
        if (!text.isEmpty()) {
            row.getCell(column).setCellValue(text);
        }
    }
}
