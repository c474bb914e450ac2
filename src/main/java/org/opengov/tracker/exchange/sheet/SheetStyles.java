package org.opengov.tracker.exchange.sheet;

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

/** The look of a workbook that is filled in by hand, in the ink and paper of the reports. */
public class SheetStyles {

    /** Red, green and blue in hexadecimal digits. */
    public static final String INK = "16202C";

    private static final String SOFT = "55606E";
    private static final String PAPER = "FBFAF7";
    private static final String CALM = "F1EFE9";
    private static final String LINE = "DCDAD3";
    private static final String LINK = "0A5A78";
    private static final String OPEN = "E3EEF2";
    private static final String FLAG = "FFF6E0";
    /** Red, green and blue in hexadecimal digits. */
    public static final String ALARM = "A93226";
    /** Red, green and blue in hexadecimal digits. */
    public static final String ALARM_PAPER = "F9DEDA";

    private static final String WHITE = "FFFFFF";

    private static final short SIZE = 10;
    private static final short HEADING_SIZE = 18;
    private static final short SUBHEADING_SIZE = 12;

    /** What a spreadsheet program, or the one that reads its export, may take for the start of a formula. */
    private static final String FORMULA_STARTS = "=+-@";

    private final XSSFWorkbook workbook;
    private final Map<String, XSSFCellStyle> styles = new HashMap<>();

    /** The finished styles of the rows, of which there are many; each is put together once. */
    private final Map<String, XSSFCellStyle> columns = new HashMap<>();

    /** @param workbook whose styles these are */
    public SheetStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** The name of a sheet, on one line. */
    public XSSFCellStyle headline() {
        return onOneLine(style("headline", font(INK, HEADING_SIZE, true), null));
    }

    /** The name of a part of a sheet. */
    public XSSFCellStyle subheading() {
        return onOneLine(style("subheading", font(INK, SUBHEADING_SIZE, true), null));
    }

    /** What is said beside, on one line. */
    public XSSFCellStyle soft() {
        return onOneLine(style("soft", font(SOFT, SIZE, false), null));
    }

    private static XSSFCellStyle onOneLine(XSSFCellStyle style) {
        style.setWrapText(false);
        return style;
    }

    /** What is to be read. */
    public XSSFCellStyle plain() {
        return style("plain", font(INK, SIZE, false), null);
    }

    /** A word that is explained. */
    public XSSFCellStyle strong() {
        return style("strong", font(INK, SIZE, true), null);
    }

    /** Over the headings: whose part of the sheet begins. */
    public XSSFCellStyle band(boolean open) {
        return onOneLine(style("band" + open, font(open ? WHITE : SOFT, SIZE, true), open ? LINK : CALM));
    }

    /** The heading of a column. */
    public XSSFCellStyle head(boolean open) {
        XSSFCellStyle style = style("head" + open, font(INK, SIZE, true), open ? OPEN : CALM);
        style.setBorderBottom(BorderStyle.MEDIUM);
        style.setBottomBorderColor(colour(INK));
        style.setVerticalAlignment(VerticalAlignment.BOTTOM);
        return style;
    }

    /** A row that shows how it is done. */
    public XSSFCellStyle example() {
        return columns.computeIfAbsent("example", key -> {
            XSSFFont font = newFont(SOFT, SIZE, false);
            font.setItalic(true);
            return lined(style(key, font, FLAG));
        });
    }

    /**
     * A cell that nobody fills in: what is known, or a row that was handed in.
     *
     * @param format of its numbers, as a spreadsheet program knows it
     */
    public XSSFCellStyle known(String format, HorizontalAlignment side) {
        return columns.computeIfAbsent("known" + format + side, key -> formatted(key, PAPER, format, side));
    }

    /** A cell that is to be filled in. */
    public XSSFCellStyle open(String format, HorizontalAlignment side) {
        return columns.computeIfAbsent("open" + format + side, key -> {
            XSSFCellStyle style = formatted(key, null, format, side);
            style.setLocked(false);
            return style;
        });
    }

    private XSSFCellStyle formatted(String name, String fill, String format, HorizontalAlignment side) {
        XSSFCellStyle style = lined(style(name, font(INK, SIZE, false), fill));
        style.setAlignment(side);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    /** What is said of a row when the workbook is given back. */
    public XSSFCellStyle told() {
        return columns.computeIfAbsent("told", key -> lined(style("told", font(ALARM, SIZE, true), null)));
    }

    /** Puts a text into a cell that already bears its style, so that no program takes it for a formula. */
    public void text(Cell cell, String text) {
        exactly(cell, CleanText.of(text));
    }

    /** The same, letter by letter: for texts that must come back as they went out. */
    public void exactly(Cell cell, String clean) {
        if (clean.isEmpty()) {
            return;
        }
        if (FORMULA_STARTS.indexOf(clean.charAt(0)) >= 0) {
            cell.setCellStyle(quoted((XSSFCellStyle) cell.getCellStyle()));
        }
        cell.setCellValue(clean.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_"));
    }

    /** The same in red, for a cell that is to be mended. */
    public XSSFCellStyle alarmed(XSSFCellStyle pattern) {
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

    /** A colour of the palette as the file writes it. */
    public static XSSFColor colour(String rgb) {
        return new XSSFColor(java.util.HexFormat.of().parseHex("FF" + rgb), null);
    }
}
