package org.opengov.tracker.report.workbook;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumn;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STTotalsRowFunction;

/** An Excel table of the template round a pattern row: it grows with the rows and takes the reader's headings. */
final class WorkbookTable {

    private final XSSFTable table;

    private WorkbookTable(XSSFTable table) {
        this.table = table;
    }

    /** The table whose only row of data is this one. */
    static Optional<WorkbookTable> around(XSSFSheet sheet, int patternRow) {
        return sheet.getTables().stream()
                .filter(table -> table.getStartRowIndex() == patternRow - 1)
                .map(WorkbookTable::new)
                .findFirst();
    }

    boolean hasTotals() {
        return table.getTotalsRowCount() > 0;
    }

    /** Lets the table reach over its rows; a table keeps one row of data even where there is nothing to tell. */
    void resize(int headerRow, int rows, IntFunction<String> headings) {
        int last = headerRow + rows + table.getTotalsRowCount();
        int left = table.getStartColIndex();
        int right = table.getEndColIndex();
        name(left, headings);
        table.setCellReferences(new AreaReference(
                new CellReference(headerRow, left), new CellReference(last, right), SpreadsheetVersion.EXCEL2007));
        // Numbers of commitments such as 1.1 are text on purpose; no green corner need ask about it.
        table.getXSSFSheet()
                .addIgnoredErrors(
                        new CellRangeAddress(headerRow, last, left, right), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    }

    /** Makes a column's last cell the table's own total, and gives the formula for it. */
    String total(int column) {
        CTTableColumn total = column(column);
        if (total.isSetTotalsRowLabel()) {
            total.unsetTotalsRowLabel();
        }
        total.setTotalsRowFunction(STTotalsRowFunction.SUM);
        return "SUBTOTAL(109," + table.getName() + "[" + total.getName().replaceAll("[\\[\\]#']", "'$0") + "])";
    }

    /** Tells the table what stands in the last row of a column that is not added up. */
    void label(int column, String text) {
        column(column).setTotalsRowLabel(text);
    }

    /** A table's columns bear the very texts of its heading cells, each once; a program may refuse the file otherwise. */
    private void name(int left, IntFunction<String> headings) {
        Set<String> taken = new HashSet<>();
        for (CTTableColumn column : table.getCTTable().getTableColumns().getTableColumnArray()) {
            String heading = headings.apply(left + taken.size());
            if (heading.isEmpty() || !taken.add(heading.toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("Workbook template, table " + table.getName()
                        + ": two columns have the heading \"" + heading + "\", or none.");
            }
            column.setName(heading);
        }
    }

    private CTTableColumn column(int column) {
        return table.getCTTable().getTableColumns().getTableColumnArray(column - table.getStartColIndex());
    }
}
