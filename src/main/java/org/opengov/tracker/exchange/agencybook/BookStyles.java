package org.opengov.tracker.exchange.agencybook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The look of the workbook, in the ink and paper of the reports. */
final class BookStyles {

    static final String INK = "16202C";
    static final String SOFT = "55606E";
    static final String PAPER = "FBFAF7";
    static final String CALM = "F1EFE9";
    static final String LINE = "DCDAD3";
    static final String LINK = "0A5A78";
    static final String OPEN = "E3EEF2";
    static final String FLAG = "FFF6E0";
    static final String ALARM = "A93226";
    static final String ALARM_PAPER = "F9DEDA";
    static final String WHITE = "FFFFFF";

    private static final short SIZE = 10;
    private static final short HEADING_SIZE = 18;
    private static final short SUBHEADING_SIZE = 12;

    /** What a spreadsheet program, or the one that reads its export, may take for the start of a formula. */
    private static final String FORMULA_STARTS = "=+-@";

    private final XSSFWorkbook workbook;
    private final Map<String, XSSFCellStyle> styles = new HashMap<>();

    /** The finished styles of the rows, of which there are many; each is put together once. */
    private final Map<String, XSSFCellStyle> columns = new HashMap<>();

    BookStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** The name of a sheet, on one line. */
    XSSFCellStyle headline() {
        return onOneLine(style("headline", font(INK, HEADING_SIZE, true), null));
    }

    XSSFCellStyle subheading() {
        return onOneLine(style("subheading", font(INK, SUBHEADING_SIZE, true), null));
    }

    XSSFCellStyle soft() {
        return onOneLine(style("soft", font(SOFT, SIZE, false), null));
    }

    private static XSSFCellStyle onOneLine(XSSFCellStyle style) {
        style.setWrapText(false);
        return style;
    }

    XSSFCellStyle plain() {
        return style("plain", font(INK, SIZE, false), null);
    }

    XSSFCellStyle strong() {
        return style("strong", font(INK, SIZE, true), null);
    }

    /** Over the headings: whose part of the sheet begins. */
    XSSFCellStyle band(boolean open) {
        return onOneLine(style("band" + open, font(open ? WHITE : SOFT, SIZE, true), open ? LINK : CALM));
    }

    XSSFCellStyle head(boolean open) {
        XSSFCellStyle style = style("head" + open, font(INK, SIZE, true), open ? OPEN : CALM);
        style.setBorderBottom(BorderStyle.MEDIUM);
        style.setBottomBorderColor(colour(INK));
        style.setVerticalAlignment(VerticalAlignment.BOTTOM);
        return style;
    }

    XSSFCellStyle example() {
        return columns.computeIfAbsent("example", key -> {
            XSSFFont font = newFont(SOFT, SIZE, false);
            font.setItalic(true);
            return lined(style(key, font, FLAG));
        });
    }

    /** A cell that nobody fills in: what is known, or a row that was handed in. */
    XSSFCellStyle known(Column column) {
        return columns.computeIfAbsent("known" + column, key -> newKnown(column));
    }

    private XSSFCellStyle newKnown(Column column) {
        return formatted(lined(style("known" + format(column), font(INK, SIZE, false), PAPER)), column);
    }

    /** A cell that an officer fills in. */
    XSSFCellStyle open(Column column) {
        return columns.computeIfAbsent("open" + column, key -> newOpen(column));
    }

    private XSSFCellStyle newOpen(Column column) {
        XSSFCellStyle style = formatted(lined(style("open" + format(column), font(INK, SIZE, false), null)), column);
        style.setLocked(false);
        return style;
    }

    XSSFCellStyle told() {
        return columns.computeIfAbsent("told", key -> lined(style("told", font(ALARM, SIZE, true), null)));
    }

    /** Puts a text into a cell that already bears its style, so that no program takes it for a formula. */
    void text(Cell cell, String text) {
        String clean = CleanText.of(text);
        if (clean.isEmpty()) {
            return;
        }
        if (FORMULA_STARTS.indexOf(clean.charAt(0)) >= 0) {
            cell.setCellStyle(quoted((XSSFCellStyle) cell.getCellStyle()));
        }
        cell.setCellValue(clean.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_"));
    }

    /** The same in red, for a cell that is to be mended. */
    XSSFCellStyle alarmed(XSSFCellStyle pattern) {
        return derived("alarmed", pattern, style -> {
            style.setFillForegroundColor(colour(ALARM_PAPER));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        });
    }

    private XSSFCellStyle quoted(XSSFCellStyle pattern) {
        return derived("quoted", pattern, style -> style.setQuotePrefixed(true));
    }

    private XSSFCellStyle derived(
            String what, XSSFCellStyle pattern, java.util.function.Consumer<XSSFCellStyle> change) {
        return styles.computeIfAbsent(what + pattern.getIndex(), key -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(pattern);
            change.accept(style);
            return style;
        });
    }

    private static String format(Column column) {
        return switch (column.kind()) {
            case DAY -> "yyyy-mm-dd";
            case AMOUNT -> "#,##0.00";
            case KNOWN -> column == Column.DUE_DAY ? "yyyy-mm-dd" : "General";
            default -> "@";
        };
    }

    private XSSFCellStyle formatted(XSSFCellStyle style, Column column) {
        style.setAlignment(column == Column.SPENT ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
        style.setDataFormat(workbook.createDataFormat().getFormat(format(column)));
        return style;
    }

    private static XSSFCellStyle lined(XSSFCellStyle style) {
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(colour(LINE));
        style.setBorderRight(BorderStyle.THIN);
        style.setRightBorderColor(colour(LINE));
        return style;
    }

    private XSSFCellStyle style(String name, XSSFFont font, String fill) {
        return styles.computeIfAbsent(name, key -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.setFont(font);
            style.setWrapText(true);
            style.setVerticalAlignment(VerticalAlignment.TOP);
            if (fill != null) {
                style.setFillForegroundColor(colour(fill));
                style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            }
            return style;
        });
    }

    private XSSFFont font(String colour, short size, boolean bold) {
        XSSFFont found = workbook.getStylesSource().getFonts().stream()
                .filter(font -> font.getBold() == bold
                        && !font.getItalic()
                        && font.getFontHeightInPoints() == size
                        && colour(colour).equals(font.getXSSFColor()))
                .findFirst()
                .orElse(null);
        return found == null ? newFont(colour, size, bold) : found;
    }

    private XSSFFont newFont(String colour, short size, boolean bold) {
        XSSFFont font = workbook.createFont();
        font.setFontName("Arial");
        font.setFontHeightInPoints(size);
        font.setBold(bold);
        font.setColor(colour(colour));
        return font;
    }

    static XSSFColor colour(String rgb) {
        return new XSSFColor(java.util.HexFormat.of().parseHex("FF" + rgb), null);
    }
}
