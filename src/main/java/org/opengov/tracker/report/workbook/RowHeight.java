package org.opengov.tracker.report.workbook;

import java.util.HashMap;
import java.util.Map;
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

    /** Everything up to the end of the Cyrillic letters; what is beyond is as wide as a capital. */
    private static final float[] WIDTHS = new float['ӿ' + 1];

    static {
        for (char letter = 0; letter < WIDTHS.length; letter++) {
            WIDTHS[letter] = measured(letter);
        }
    }

    private final Map<Short, Look> looks = new HashMap<>();
    private final Map<Integer, Float> columns = new HashMap<>();

    /** For the rows of one sheet whose columns keep their widths; what it has found out of a style or column it keeps. */
    RowHeight() {}

    /** What counts of a style; asking the style itself for every cell takes longer than all the rest. */
    private record Look(float size, boolean bold, boolean wraps) {

        static Look of(XSSFCellStyle style) {
            var font = style.getFont();
            return new Look(font.getFontHeightInPoints(), font.getBold(), style.getWrapText());
        }
    }

    /** Makes the row as high as its longest wrapped cell. */
    public static void fit(Row row) {
        new RowHeight().fitTo(row);
    }

    /** As the other, for one of many rows. */
    void fitTo(Row row) {
        float highest = 0;
        for (Cell cell : row) {
            highest = Math.max(highest, points(cell));
        }
        row.setHeightInPoints(Math.min(HIGHEST, highest + PADDING));
    }

    private float points(Cell cell) {
        var style = (XSSFCellStyle) cell.getCellStyle();
        Look look = looks.computeIfAbsent(style.getIndex(), first -> Look.of(style));
        if (cell.getCellType() != CellType.STRING || !look.wraps()) {
            return look.size() * LINE;
        }
        float digits = columns.computeIfAbsent(
                cell.getColumnIndex(), column -> cell.getSheet().getColumnWidth(column) / WIDTH_UNIT);
        float room = digits * COLUMN_POINTS / look.size() / (look.bold() ? BOLD : 1);
        return lines(cell.getStringCellValue(), Math.max(1, room)) * look.size() * LINE;
    }

    /** How many lines a text takes in a column so many digits wide when it breaks between words. */
    static int lines(String text, float room) {
        int lines = 0;
        for (int from = 0; from <= text.length(); ) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            lines += lines(text, from, end, room);
            from = end + 1;
        }
        return lines;
    }

    private static int lines(String text, int from, int end, float room) {
        int lines = 1;
        float used = 0;
        for (int at = from; at < end; ) {
            int space = text.indexOf(' ', at);
            int next = space < 0 || space >= end ? end : space + 1;
            float width = width(text, at, next);
            if (used + width <= room) {
                used += width;
            } else {
                lines += (used == 0 ? 0 : 1) + (int) (width / room);
                used = width % room;
            }
            at = next;
        }
        return lines;
    }

    private static float width(String text, int from, int end) {
        float width = 0;
        for (int index = from; index < end; index++) {
            char letter = text.charAt(index);
            width += letter < WIDTHS.length ? WIDTHS[letter] : measured(letter);
        }
        return width;
    }

    private static float measured(char letter) {
        if (NARROW.indexOf(letter) >= 0) {
            return 0.55f;
        }
        return Character.isUpperCase(letter) || letter > 'ӿ' || letter == 'm' || letter == 'w' ? 1.35f : 1.04f;
    }
}
