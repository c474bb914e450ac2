package org.opengov.tracker.report.workbook;

import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.plan.DateText;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.platform.Messages;

/**
 * Puts values into cells: numbers as numbers, days as days, everything else as text that no spreadsheet program can
 * take for a formula.
 */
final class WorkbookCells {

    /** What a spreadsheet program, or the one that reads its export, may take for the start of a formula. */
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    private final XSSFWorkbook workbook;
    private final Messages messages;
    private final Map<Completion, XSSFColor> colours;
    private final Map<StyleKey, XSSFCellStyle> styles = new HashMap<>();

    /** The words of degrees and dates: they are few, and a large plan says each of them thousands of times. */
    private final Map<Object, String> words = new HashMap<>();

    private record StyleKey(int pattern, boolean quoted, Completion degree) {}

    WorkbookCells(XSSFWorkbook workbook, Messages messages, Map<Completion, XSSFColor> colours) {
        this.workbook = workbook;
        this.messages = messages;
        this.colours = colours;
    }

    /** Writes a value in the style of the template's cell. */
    void put(Cell cell, XSSFCellStyle pattern, Object value) {
        cell.setBlank();
        cell.setCellStyle(pattern);
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate day) {
            cell.setCellValue(day);
        } else if (value != null) {
            putText(cell, pattern, value);
        }
    }

    /** Turns a cell that holds the address of a page into a link to it. */
    void link(Cell cell, Object value) {
        if (value instanceof String address && isWebAddress(address)) {
            Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.URL);
            link.setAddress(address);
            cell.setHyperlink(link);
        }
    }

    /** A value in the reader's words. */
    String say(Object value) {
        if (value instanceof String text) {
            return text;
        }
        if (value instanceof Enum<?> || value instanceof EdtfDate || value instanceof LocalDate) {
            return words.computeIfAbsent(value, this::word);
        }
        if (value instanceof Boolean yes) {
            return messages.text(yes ? "report.workbook.yes" : "report.workbook.no");
        }
        if (value instanceof List<?> many) {
            return many.stream().map(this::say).collect(Collectors.joining("; "));
        }
        return Objects.toString(value, "");
    }

    private String word(Object value) {
        if (value instanceof Completion degree) {
            return degree.mark() + " " + messages.label(degree);
        }
        if (value instanceof Enum<?> label) {
            return messages.label(label);
        }
        return value instanceof EdtfDate date ? DateText.of(date, messages) : messages.day((LocalDate) value);
    }

    private void putText(Cell cell, XSSFCellStyle pattern, Object value) {
        String text = shortened(say(value));
        if (text.isEmpty()) {
            return;
        }
        boolean quoted = FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        Completion degree = value instanceof Completion completion ? completion : null;
        if (quoted || degree != null) {
            cell.setCellStyle(styles.computeIfAbsent(new StyleKey(pattern.getIndex(), quoted, degree), this::style));
        }
        cell.setCellValue(text);
    }

    private XSSFCellStyle style(StyleKey key) {
        XSSFCellStyle pattern = workbook.getCellStyleAt(key.pattern());
        XSSFCellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(pattern);
        style.setQuotePrefixed(key.quoted());
        if (key.degree() != null && colours.containsKey(key.degree())) {
            style.setFont(coloured(pattern.getFont(), colours.get(key.degree())));
        }
        return style;
    }

    private XSSFFont coloured(XSSFFont pattern, XSSFColor colour) {
        XSSFFont font = workbook.createFont();
        font.setFontName(pattern.getFontName());
        font.setFontHeight(pattern.getFontHeight());
        font.setBold(pattern.getBold());
        font.setItalic(pattern.getItalic());
        font.setColor(colour);
        return font;
    }

    private String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        String marker = messages.text("report.workbook.shortened");
        int end = LONGEST - marker.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + marker;
    }

    private static boolean isWebAddress(String text) {
        try {
            String scheme = URI.create(text).getScheme();
            return "https".equals(scheme) || "http".equals(scheme);
        } catch (IllegalArgumentException other) {
            return false;
        }
    }
}
