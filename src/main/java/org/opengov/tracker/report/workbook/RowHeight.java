package org.opengov.tracker.report.workbook;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/**
 * How high a row of wrapped text must be. Spreadsheet programs measure a streamed row only when somebody touches it,
 * so the height is estimated from the widths of letters, told in digits as the widths of columns are.
 */
public final class RowHeight {

    private static final float HIGHEST = 409;
    private static final float PADDING = 5;
    private static final float LINE = 1.28f;
    private static final float COLUMN_POINTS = 10;
    private static final float WIDTH_UNIT = 256;
    private static final float BOLD = 1.08f;
    private static final String NARROW = "fijlrtI.,;:!|()[]/- ’'";

    private RowHeight() {}

    /** Makes the row as high as its longest wrapped cell. */
    public static void fit(Row row) {
        float highest = 0;
        for (Cell cell : row) {
            highest = Math.max(highest, points(cell));
        }
        row.setHeightInPoints(Math.min(HIGHEST, highest + PADDING));
    }

    private static float points(Cell cell) {
        var style = (XSSFCellStyle) cell.getCellStyle();
        var font = style.getFont();
        float size = font.getFontHeightInPoints();
        if (cell.getCellType() != CellType.STRING || !style.getWrapText()) {
            return size * LINE;
        }
        float digits = cell.getSheet().getColumnWidth(cell.getColumnIndex()) / WIDTH_UNIT;
        float room = digits * COLUMN_POINTS / size / (font.getBold() ? BOLD : 1);
        return lines(cell.getStringCellValue(), Math.max(1, room)) * size * LINE;
    }

    /** How many lines a text takes in a column so many digits wide when it breaks between words. */
    static int lines(String text, float room) {
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            lines++;
            float used = 0;
            for (String word : paragraph.split("(?<= )")) {
                float width = width(word);
                if (used + width <= room) {
                    used += width;
                } else {
                    lines += (used == 0 ? 0 : 1) + (int) (width / room);
                    used = width % room;
                }
            }
        }
        return lines;
    }

    private static float width(String word) {
        float width = 0;
        for (int index = 0; index < word.length(); index++) {
            width += width(word.charAt(index));
        }
        return width;
    }

    private static float width(char letter) {
        if (NARROW.indexOf(letter) >= 0) {
            return 0.55f;
        }
        return Character.isUpperCase(letter) || letter > 'ӿ' || letter == 'm' || letter == 'w' ? 1.35f : 1.04f;
    }
}
