package org.opengov.tracker.platform;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One line of comma-separated values (RFC 4180), ending in CR LF. A text that a spreadsheet would take for a formula gets
 * an apostrophe in front.
 */
public final class CsvLine {

    private static final String END = "\r\n";
    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private CsvLine() {}

    /** Texts, numbers, days, yes-or-no, nothing, or lists, which are written with semicolons between. */
    public static String of(Stream<?> cells) {
        return cells.map(CsvLine::cell).map(CsvLine::quoted).collect(Collectors.joining(",", "", END));
    }

    private static String cell(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        if (value instanceof Number) {
            return value.toString();
        }
        if (value instanceof Collection<?> several) {
            return guarded(several.stream().map(String::valueOf).collect(Collectors.joining("; ")));
        }
        return guarded(value.toString());
    }

    private static String guarded(String text) {
        return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(sign -> sign == ',' || sign == '"' || sign == '\r' || sign == '\n');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
