package org.opengov.tracker.report.workbook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;

/**
 * A row of the template as it was before anything was filled in.
 *
 * @param height the row's fixed height in twentieths of a point; negative where it fits its text
 * @param pattern what the row is repeated for; null where it is written once
 */
record TemplateRow(int index, short height, List<TemplateCell> cells, PatternRows<?> pattern) {

    /** A cell with its look and either a text with names in it or a number that stays as it is. */
    record TemplateCell(int column, XSSFCellStyle style, CellText text, Double number) {

        Optional<String> chart() {
            return text == null ? Optional.empty() : text.chart();
        }
    }

    /** Reads a row, and refuses names that stand for nothing. */
    static TemplateRow of(Row row, WorkbookFields fields) {
        List<TemplateCell> cells = StreamSupport.stream(row.spliterator(), false)
                .map(TemplateRow::cell)
                .toList();
        short height = ((XSSFRow) row).getCTRow().getCustomHeight() ? row.getHeight() : -1;
        return new TemplateRow(row.getRowNum(), height, cells, pattern(cells, fields));
    }

    /** Where the row shows this one field; empty where it does not. */
    Optional<Integer> columnOf(String field) {
        return texts(cells)
                .filter(cell -> cell.text().isOnly(field))
                .map(TemplateCell::column)
                .findFirst();
    }

    private static TemplateCell cell(Cell cell) {
        XSSFCellStyle style = (XSSFCellStyle) cell.getCellStyle();
        String place = "sheet " + cell.getSheet().getSheetName() + ", cell "
                + cell.getAddress().formatAsString();
        return switch (cell.getCellType()) {
            case STRING ->
                new TemplateCell(cell.getColumnIndex(), style, new CellText(place, cell.getStringCellValue()), null);
            case NUMERIC -> new TemplateCell(cell.getColumnIndex(), style, null, cell.getNumericCellValue());
            default -> new TemplateCell(cell.getColumnIndex(), style, null, null);
        };
    }

    private static PatternRows<?> pattern(List<TemplateCell> cells, WorkbookFields fields) {
        PatternRows<?> pattern = null;
        for (TemplateCell cell : texts(cells).toList()) {
            for (String name : cell.text().names()) {
                PatternRows<?> named = fields.pattern(name).orElse(null);
                if (named == null
                        && !name.startsWith(CellText.CHART)
                        && fields.value(name).isEmpty()) {
                    throw cell.text().refuse(name, "does not exist");
                }
                if (named != null && pattern != null && named != pattern) {
                    throw cell.text().refuse(name, "is of another kind than those before it in the row");
                }
                pattern = named == null ? pattern : named;
            }
        }
        return pattern;
    }

    private static Stream<TemplateCell> texts(List<TemplateCell> cells) {
        return cells.stream().filter(cell -> cell.text() != null);
    }
}
