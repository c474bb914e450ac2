package org.opengov.tracker.exchange.agencybook;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.opengov.tracker.exchange.sheet.SheetStyles;

/** The look of the agency's workbook, column by column. */
final class BookStyles extends SheetStyles {

    BookStyles(XSSFWorkbook workbook) {
        super(workbook);
    }

    /** A cell that nobody fills in: what is known, or a row that was handed in. */
    XSSFCellStyle known(Column column) {
        return known(format(column), side(column));
    }

    /** A cell that an officer fills in. */
    XSSFCellStyle open(Column column) {
        return open(format(column), side(column));
    }

    private static HorizontalAlignment side(Column column) {
        return column == Column.SPENT ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT;
    }

    private static String format(Column column) {
        return switch (column.kind()) {
            case DAY -> "yyyy-mm-dd";
            case AMOUNT -> "#,##0.00";
            case KNOWN -> column == Column.DUE_DAY ? "yyyy-mm-dd" : "General";
            default -> "@";
        };
    }
}
