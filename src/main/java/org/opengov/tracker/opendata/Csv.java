package org.opengov.tracker.opendata;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.opengov.tracker.platform.CsvLine;
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
        StringWriter table = new StringWriter();
        try {
            write(rows, table);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return table.toString();
    }

    /** The same, row by row as they come. */
    public void write(Iterable<T> rows, Writer table) throws IOException {
        table.write(CsvLine.of(columns.stream().map(Column::code)));
        for (T row : rows) {
            table.write(CsvLine.of(columns.stream().map(column -> column.value().apply(row))));
        }
    }
}
