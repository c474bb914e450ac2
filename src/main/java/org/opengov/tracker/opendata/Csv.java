package org.opengov.tracker.opendata;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.opengov.tracker.platform.Messages;

/**
 * A table as comma-separated values (RFC 4180): a header of stable column codes, then a line for each row, each line
 * ending in CR LF. A code is followed by a column with its word in the reader's language; a date as said by its first
 * and last day.
 *
 * <p>A text that a spreadsheet would take for a formula gets an apostrophe in front.
 *
 * @param <T> what a row tells of
 */
public final class Csv<T> {

    private static final String END_OF_LINE = "\r\n";
    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private final Messages messages;
    private final List<Column<T>> columns = new ArrayList<>();

    private record Column<T>(String code, Function<T, ?> value) {}

    /** @param messages the words beside the codes */
    public Csv(Messages messages) {
        this.messages = messages;
    }

    /** A column of texts, numbers, days, yes-or-no, or lists, which are written with semicolons between. */
    public Csv<T> column(String code, Function<T, ?> value) {
        columns.add(new Column<>(code, value));
        return this;
    }

    /** A column of codes of a scale, and one of their words. */
    public Csv<T> scale(String code, Function<T, ? extends Enum<?>> value) {
        return column(code, value).column(code + "Label", row -> {
            Enum<?> said = value.apply(row);
            return said == null ? null : messages.label(said);
        });
    }

    /** A column with the date as said, and one each for the first and the last day it may mean. */
    public Csv<T> date(String code, Function<T, SaidDate> value) {
        return column(code, value.andThen(SaidDate::said))
                .column(code + "First", value.andThen(SaidDate::first))
                .column(code + "Last", value.andThen(SaidDate::last));
    }

    /** The whole table. */
    public String write(List<T> rows) {
        StringBuilder table = new StringBuilder();
        line(table, columns.stream().map(Column::code).toList());
        rows.forEach(row -> line(
                table,
                columns.stream().map(column -> cell(column.value().apply(row))).toList()));
        return table.toString();
    }

    private static void line(StringBuilder table, List<String> cells) {
        table.append(cells.stream().map(Csv::quoted).collect(Collectors.joining(",")))
                .append(END_OF_LINE);
    }

    private static String cell(Object value) {
        if (value == null) {
            return "";
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
