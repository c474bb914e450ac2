package org.opengov.tracker.report.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.opengov.tracker.report.workbook.TemplateRow.TemplateCell;

/**
 * One sheet of the template while it is filled. Rows above the first pattern row are filled in place; that row and all
 * below it are taken out of the template and written to a stream, so that they never are in memory together.
 */
final class WorkbookSheet {

    private final XSSFSheet sheet;
    private final WorkbookFields fields;
    private final WorkbookCells cells;
    private final StatusWorkbook.Watch watch;
    private final RowHeight heights = new RowHeight();
    private final List<TemplateRow> rows;

    /** The tables by the index of their pattern row. */
    private final Map<Integer, WorkbookTable> tables = new HashMap<>();

    WorkbookSheet(XSSFSheet sheet, WorkbookFields fields, WorkbookCells cells, StatusWorkbook.Watch watch) {
        this.sheet = sheet;
        this.fields = fields;
        this.cells = cells;
        this.watch = watch;
        this.rows = StreamSupport.stream(sheet.spliterator(), false)
                .map(row -> TemplateRow.of(row, fields))
                .toList();
        for (TemplateRow row : rows) {
            if (row.pattern() != null) {
                WorkbookTable.around(sheet, row.index()).ifPresent(table -> tables.put(row.index(), table));
            }
        }
    }

    /** Fills what stands above the first pattern row, and makes tables and charts as large as their rows need. */
    void prepare(WorkbookChart charts) {
        head().forEach(this::fillInPlace);
        tail().forEach(row -> sheet.removeRow(sheet.getRow(row.index())));
        for (TemplateRow row : rows) {
            table(row)
                    .ifPresent(
                            table -> table.resize(place(row.index()) - 1, height(row), column -> heading(row, column)));
            row.cells().forEach(cell -> cell.chart().ifPresent(chart -> draw(charts, row, cell, chart)));
        }
        moveMergedAreas();
        WorkbookPage page = new WorkbookPage(sheet);
        page.fitPrintArea(lastRow -> place(lastRow + 1) - 1);
        page.fillMargins(fields, cells);
    }

    /** Writes the first pattern row, as often as it needs, and everything below it. */
    void write(Sheet out) {
        for (TemplateRow row : tail()) {
            if (row.pattern() != null) {
                repeat(row, row.pattern(), out);
            } else {
                Row written = row(out, place(row.index()), row);
                fill(written, row, this::single, true);
                totals(row, written);
            }
        }
    }

    /** How many rows its pattern rows will be repeated for. */
    int rows() {
        return rows.stream()
                .filter(row -> row.pattern() != null)
                .mapToInt(row -> row.pattern().rows().size())
                .sum();
    }

    private List<TemplateRow> head() {
        return rows.stream().takeWhile(row -> row.pattern() == null).toList();
    }

    private List<TemplateRow> tail() {
        return rows.stream().dropWhile(row -> row.pattern() == null).toList();
    }

    private void fillInPlace(TemplateRow row) {
        for (TemplateCell cell : row.cells()) {
            if (cell.text() != null) {
                fill(sheet.getRow(row.index()).getCell(cell.column()), cell, this::single, true);
            }
        }
        if (row.height() < 0 && !row.cells().isEmpty()) {
            heights.fitTo(sheet.getRow(row.index()));
        }
    }

    private <T> void repeat(TemplateRow row, PatternRows<T> pattern, Sheet out) {
        boolean linked = table(row).isEmpty();
        int at = place(row.index());
        for (T each : pattern.rows()) {
            Row written = row(out, at++, row);
            fill(written, row, name -> pattern.has(name) ? pattern.value(each, name) : single(name), linked);
            watch.row();
        }
        if (pattern.rows().isEmpty() && !linked) {
            Row blank = row(out, at, row);
            row.cells().forEach(cell -> blank.createCell(cell.column()).setCellStyle(cell.style()));
        }
    }

    private void fill(Row written, TemplateRow row, Function<String, Object> values, boolean linked) {
        row.cells().forEach(cell -> fill(written.createCell(cell.column()), cell, values, linked));
        if (row.height() < 0) {
            heights.fitTo(written);
        }
    }

    private void fill(Cell cell, TemplateCell from, Function<String, Object> values, boolean linked) {
        if (from.chart().isPresent()) {
            cell.setCellStyle(from.style());
            return;
        }
        Object value = from.text() == null ? from.number() : from.text().fill(values, cells::say);
        cells.put(cell, from.style(), value);
        // A sheet may hold some 65,000 links only, so the rows of a table stay text.
        if (linked) {
            cells.link(cell, value);
        }
    }

    private void totals(TemplateRow row, Row written) {
        rows.stream()
                .filter(above -> above.pattern() != null && above.index() == row.index() - 1)
                .flatMap(above -> table(above).stream())
                .filter(WorkbookTable::hasTotals)
                .forEach(table -> row.cells().forEach(cell -> total(table, written.getCell(cell.column()))));
    }

    /** The total is the scoreboard's own figure, with the formula that keeps it true when a reader filters the table. */
    private static void total(WorkbookTable table, Cell cell) {
        switch (cell.getCellType()) {
            case NUMERIC -> {
                double figure = cell.getNumericCellValue();
                cell.setCellFormula(table.total(cell.getColumnIndex()));
                cell.setCellValue(figure);
            }
            case STRING -> table.label(cell.getColumnIndex(), cell.getStringCellValue());
            default -> {
                // An empty cell in a row of totals stays empty.
            }
        }
    }

    private void draw(WorkbookChart charts, TemplateRow row, TemplateCell cell, String chart) {
        String category = chart.substring(CellText.CHART.length());
        TemplateRow source = rows.stream()
                .filter(each -> each.pattern() != null && each.pattern().has(category))
                .filter(each -> each.columnOf(category).isPresent())
                .findFirst()
                .orElseThrow(() -> cell.text().refuse(chart, "names no column of a table on its sheet"));
        CellRangeAddress area = sheet.getMergedRegions().stream()
                .filter(merged -> merged.isInRange(row.index(), cell.column()))
                .findFirst()
                .orElseThrow(() -> cell.text().refuse(chart, "needs an area of merged cells to draw in"));
        if (!source.pattern().rows().isEmpty()) {
            charts.draw(
                    moved(area),
                    new WorkbookChart.Source<>(
                            source.pattern(),
                            source,
                            place(source.index()),
                            category,
                            column -> heading(source, column)));
        }
    }

    private void moveMergedAreas() {
        List<CellRangeAddress> areas = List.copyOf(sheet.getMergedRegions());
        for (int index = areas.size() - 1; index >= 0; index--) {
            sheet.removeMergedRegion(index);
        }
        areas.stream().filter(area -> !isChart(area)).map(this::moved).forEach(sheet::addMergedRegion);
    }

    private boolean isChart(CellRangeAddress area) {
        return rows.stream()
                .flatMap(row -> row.cells().stream().filter(cell -> area.isInRange(row.index(), cell.column())))
                .anyMatch(cell -> cell.chart().isPresent());
    }

    private CellRangeAddress moved(CellRangeAddress area) {
        int by = place(area.getFirstRow()) - area.getFirstRow();
        return new CellRangeAddress(
                area.getFirstRow() + by, area.getLastRow() + by, area.getFirstColumn(), area.getLastColumn());
    }

    private Object single(String name) {
        return fields.value(name).orElseThrow();
    }

    /** What stands above a cell of a pattern row. */
    private String heading(TemplateRow pattern, int column) {
        return rows.stream()
                .filter(row -> row.index() == pattern.index() - 1)
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.column() == column && cell.text() != null)
                .findFirst()
                .map(cell -> cells.say(cell.text().fill(this::single, cells::say)))
                .orElse("");
    }

    private Optional<WorkbookTable> table(TemplateRow row) {
        return Optional.ofNullable(tables.get(row.index()));
    }

    /** Where a row of the template comes to stand once the pattern rows above it are repeated. */
    private int place(int templateRow) {
        return templateRow
                + rows.stream()
                        .filter(row -> row.index() < templateRow)
                        .mapToInt(row -> height(row) - 1)
                        .sum();
    }

    private int height(TemplateRow row) {
        if (row.pattern() == null) {
            return 1;
        }
        return Math.max(row.pattern().rows().size(), table(row).isPresent() ? 1 : 0);
    }

    private static Row row(Sheet out, int at, TemplateRow from) {
        Row row = out.createRow(at);
        if (from.height() >= 0) {
            row.setHeight(from.height());
        }
        return row;
    }
}
