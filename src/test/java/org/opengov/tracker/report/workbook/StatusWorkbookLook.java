package org.opengov.tracker.report.workbook;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.opengov.tracker.commitment.Completion;

/** The product's look as cell styles: paper and ink, thin lines, colour only for the degrees of completion. */
final class StatusWorkbookLook {

    private static final String FONT = "Arial";
    private static final String INK = "16202c";
    private static final String SOFT = "55606e";
    private static final String LINE = "dcdad3";
    private static final String LINK_INK = "0a5a78";
    private static final String PAPER = "fbfaf7";
    private static final String SHADE = "f1efe9";

    private static final Map<Completion, String> COLOURS = new EnumMap<>(Map.of(
            Completion.COMPLETE, "17724a",
            Completion.SUBSTANTIAL, "3f7f1f",
            Completion.LIMITED, "9a6300",
            Completion.NOT_STARTED, "a93226",
            Completion.UNCLEAR, "5d4a8a",
            Completion.NO_INFORMATION, "6b7280",
            Completion.WITHDRAWN, "55606e"));

    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> styles = new EnumMap<>(Look.class);

    /** What a cell is for. */
    enum Look {
        TITLE,
        CONTEXT,
        NOTE,
        SECTION,
        LABEL,
        PLAIN,
        LINK,
        NOTICE,
        HEADING,
        HEADING_COUNT,
        NAME,
        TEXT,
        STRONG,
        ADDRESS,
        CODE,
        NUMBER,
        COUNT,
        PERCENT,
        DAY,
        TOTAL,
        TOTAL_LABEL;

        /** The height of a row that holds nothing else, in points. */
        float height() {
            return switch (this) {
                case TITLE -> 34;
                case SECTION -> 24;
                default -> 18;
            };
        }

        /** The look of the heading above such cells. */
        Look heading() {
            return switch (this) {
                case NUMBER, COUNT, PERCENT -> HEADING_COUNT;
                default -> HEADING;
            };
        }
    }

    StatusWorkbookLook(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont base = workbook.getFontAt(0);
        base.setFontName(FONT);
        base.setFontHeightInPoints((short) 10);
        base.setColor(colour(INK));
    }

    XSSFCellStyle style(Look look) {
        return styles.computeIfAbsent(look, this::make);
    }

    /** The look of a degree in the legend, from which it has its colour everywhere. */
    XSSFCellStyle degree(Completion degree) {
        XSSFCellStyle style = make(Look.LABEL);
        style.setFont(font(10, true, COLOURS.get(degree)));
        return style;
    }

    private XSSFCellStyle make(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setFont(fontOf(look));
        switch (look) {
            case TITLE, SECTION, CONTEXT, NOTE -> style.setVerticalAlignment(VerticalAlignment.CENTER);
            case HEADING, HEADING_COUNT -> heading(style, look);
            case TOTAL, TOTAL_LABEL -> total(style, look);
            case NOTICE -> notice(style);
            default -> cell(style, look);
        }
        return style;
    }

    private XSSFFont fontOf(Look look) {
        return switch (look) {
            case TITLE -> font(20, true, INK);
            case SECTION -> font(12, true, INK);
            case CONTEXT, NOTE, LABEL, CODE -> font(10, false, SOFT);
            case LINK -> underlined(font(10, false, LINK_INK));
            case STRONG, HEADING, HEADING_COUNT, TOTAL, TOTAL_LABEL -> font(10, true, INK);
            default -> font(10, false, INK);
        };
    }

    private void heading(XSSFCellStyle style, Look look) {
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.BOTTOM);
        align(style, look == Look.HEADING ? HorizontalAlignment.LEFT : HorizontalAlignment.RIGHT);
        fill(style, SHADE);
        style.setBorderBottom(BorderStyle.MEDIUM);
        style.setBottomBorderColor(colour(INK));
    }

    private void total(XSSFCellStyle style, Look look) {
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        align(style, look == Look.TOTAL ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
        style.setBorderTop(BorderStyle.THIN);
        style.setTopBorderColor(colour(INK));
        fill(style, PAPER);
    }

    private void notice(XSSFCellStyle style) {
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        fill(style, SHADE);
        style.setBorderLeft(BorderStyle.THICK);
        style.setLeftBorderColor(colour(SOFT));
        line(style);
    }

    private void cell(XSSFCellStyle style, Look look) {
        style.setWrapText(look != Look.ADDRESS);
        line(style);
        if (EnumSet.of(Look.LABEL, Look.PLAIN, Look.LINK, Look.NAME, Look.COUNT).contains(look)) {
            style.setVerticalAlignment(VerticalAlignment.CENTER);
        }
        switch (look) {
            case CODE -> format(style, "@", HorizontalAlignment.LEFT);
            case NUMBER, COUNT -> format(style, "#,##0", HorizontalAlignment.RIGHT);
            case PERCENT -> format(style, "0%", HorizontalAlignment.RIGHT);
            case DAY -> format(style, "yyyy-mm-dd", HorizontalAlignment.LEFT);
            default -> align(style, HorizontalAlignment.LEFT);
        }
    }

    private void format(XSSFCellStyle style, String format, HorizontalAlignment alignment) {
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        align(style, alignment);
    }

    /** Figures keep a distance from the words of the next column. */
    private static void align(XSSFCellStyle style, HorizontalAlignment alignment) {
        style.setAlignment(alignment);
        style.setIndention((short) (alignment == HorizontalAlignment.RIGHT ? 1 : 0));
    }

    private void line(XSSFCellStyle style) {
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(colour(LINE));
    }

    private static void fill(XSSFCellStyle style, String colour) {
        style.setFillForegroundColor(colour(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private XSSFFont font(int points, boolean bold, String colour) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(colour(colour));
        return font;
    }

    private static XSSFFont underlined(XSSFFont font) {
        font.setUnderline(Font.U_SINGLE);
        return font;
    }

    private static XSSFColor colour(String rgb) {
        return new XSSFColor(HexFormat.of().parseHex(rgb), null);
    }
}
