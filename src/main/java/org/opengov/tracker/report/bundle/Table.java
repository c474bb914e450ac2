package org.opengov.tracker.report.bundle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.opengov.tracker.cut.PublicRecord.UpdateRow;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.platform.CsvLine;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.report.bundle.Column.Kind;
import org.opengov.tracker.report.bundle.Column.Said;

/**
 * One table of the bundle, told once: its lines and its schema both come from the same columns. Rows are asked for one by
 * one, so that a table need never be in memory.
 *
 * @param <T> what a row tells of
 */
final class Table<T> {

    private static final String PLAN = "plan";
    private static final String FIELD = "report.bundle.field.";
    private static final String ABOUT = "report.bundle.about.";
    private static final String TABLE = "report.bundle.table.";

    private final String name;
    private final Messages messages;
    private final Supplier<Stream<T>> rows;
    private final Function<UpdateRow, Stream<T>> ofUpdate;
    private final List<Column<T>> columns = new ArrayList<>();
    private final List<Map<String, Object>> foreignKeys = new ArrayList<>();
    private List<String> key = List.of();

    /**
     * @param name the file's name without its ending
     * @param messages the words of titles and descriptions
     */
    Table(String name, Messages messages, Supplier<Stream<T>> rows) {
        this(name, messages, rows, null);
    }

    private Table(String name, Messages messages, Supplier<Stream<T>> rows, Function<UpdateRow, Stream<T>> ofUpdate) {
        this.name = name;
        this.messages = messages;
        this.rows = rows;
        this.ofUpdate = ofUpdate;
    }

    /** A table whose rows come of one update after the other, so that several can be filled while updates are read once. */
    static <T> Table<T> ofUpdates(
            String name, Messages messages, List<UpdateRow> updates, Function<UpdateRow, Stream<T>> rows) {
        return new Table<>(name, messages, () -> updates.stream().flatMap(rows), rows);
    }

    Table<T> text(String column, Function<T, String> value) {
        return add(column, Kind.TEXT, said(column), value);
    }

    Table<T> address(String column, Function<T, String> value) {
        return add(column, Kind.ADDRESS, said(column), value);
    }

    Table<T> whole(String column, Function<T, ? extends Number> value) {
        return add(column, Kind.WHOLE, said(column), value);
    }

    Table<T> decimal(String column, Function<T, BigDecimal> value) {
        return add(column, Kind.DECIMAL, said(column), value);
    }

    /** A share from 0 to 1. */
    Table<T> share(String column, Function<T, Double> value) {
        decimal(column, value.andThen(BigDecimal::valueOf));
        return constrain("minimum", 0).constrain("maximum", 1);
    }

    Table<T> yesNo(String column, Function<T, Boolean> value) {
        return add(column, Kind.YES_NO, said(column), value);
    }

    Table<T> day(String column, Function<T, LocalDate> value) {
        return add(column, Kind.DAY, said(column), value);
    }

    /** Several texts in one cell. */
    Table<T> list(String column, Function<T, List<String>> value) {
        Said said = said(column);
        String about = said.about() + " " + messages.text("report.bundle.list.about");
        return add(column, Kind.TEXT, new Said(said.title(), about), value);
    }

    /** A code of a scale, and beside it its word in the reader's language. */
    <E extends Enum<E>> Table<T> scale(String column, Class<E> scale, Function<T, E> value) {
        add(column, Kind.TEXT, said(column), value.andThen(code -> code == null ? null : code.name()));
        List<String> codes =
                Arrays.stream(scale.getEnumConstants()).map(Enum::name).toList();
        return constrain("enum", codes)
                .label(column, value.andThen(code -> code == null ? null : messages.label(code)));
    }

    /** The word that belongs to the codes of another column. */
    Table<T> label(String of, Function<T, String> value) {
        Said label = new Said(
                messages.text("report.bundle.label", said(of).title()), messages.text("report.bundle.label.about", of));
        return add(of + "_label", Kind.TEXT, label, value);
    }

    /** A date as said, and beside it the day where it is said to the day: "2014" never becomes 31 December. */
    Table<T> date(String column, Function<T, EdtfDate> value) {
        Said said = said(column);
        String about = said.about() + " " + messages.text("report.bundle.said.about");
        add(column, Kind.TEXT, new Said(said.title(), about), value);
        Said day = new Said(
                messages.text("report.bundle.day", said.title()), messages.text("report.bundle.day.about", column));
        return add(column + "_day", Kind.DAY, day, value.andThen(Table::exact));
    }

    private static LocalDate exact(EdtfDate date) {
        return date != null && date.precision() == EdtfDate.Precision.DAY
                ? date.last().orElse(null)
                : null;
    }

    /** How many are so, by a word that is not the column's own. */
    Table<T> count(String column, String word, Function<T, Integer> value) {
        Said said =
                new Said(messages.text("report.bundle.count", word), messages.text("report.bundle.count.about", word));
        return add(column, Kind.WHOLE, said, value);
    }

    /** The column named last is never empty. */
    Table<T> always() {
        return constrain("required", true);
    }

    /** What tells one row from all others; none of it is ever empty. */
    Table<T> key(String... fields) {
        key = List.of(fields);
        for (Column<T> column : columns) {
            if (key.contains(column.name())) {
                column.constraints().put("required", true);
                if (key.size() == 1) {
                    column.constraints().put("unique", true);
                }
            }
        }
        return this;
    }

    /** A column that holds the key of another table, or nothing. */
    Table<T> refersTo(String table, String field, String otherField) {
        Map<String, Object> reference = new LinkedHashMap<>();
        // The specification names a table's own rows by the empty text.
        reference.put("resource", table.equals(name) ? "" : table);
        reference.put("fields", otherField);
        Map<String, Object> foreign = new LinkedHashMap<>();
        foreign.put("fields", field);
        foreign.put("reference", reference);
        foreignKeys.add(foreign);
        return this;
    }

    /**
     * The same table as a part of one that holds the rows of several plans: the plan's code stands first in each row and
     * in its key. A reference goes to the row of the same plan where its column is never empty. Where it may be empty it
     * goes by its own value alone: readers of packages take half a key for a broken one.
     */
    Table<T> ofPlan(String plan) {
        if (columns.get(0).name().equals(PLAN)) {
            return this;
        }
        Table<T> part = new Table<>(name, messages, rows, ofUpdate);
        part.text(PLAN, row -> plan).always();
        columns.forEach(column -> {
            part.columns.add(column);
            column.constraints().remove("unique");
        });
        part.key = Stream.concat(Stream.of(PLAN), key.stream()).toList();
        part.refersTo(PLAN, PLAN, PLAN);
        foreignKeys.forEach(foreign -> part.foreignKeys.add(withinPlan(foreign)));
        return part;
    }

    private Map<String, Object> withinPlan(Map<String, Object> foreign) {
        String field = (String) foreign.get("fields");
        boolean always = columns.stream()
                .anyMatch(column ->
                        column.name().equals(field) && column.constraints().containsKey("required"));
        if (!always) {
            return foreign;
        }
        Map<?, ?> reference = (Map<?, ?>) foreign.get("reference");
        Map<String, Object> other = new LinkedHashMap<>();
        other.put("resource", reference.get("resource"));
        other.put("fields", List.of(PLAN, reference.get("fields")));
        Map<String, Object> within = new LinkedHashMap<>();
        within.put("fields", List.of(PLAN, field));
        within.put("reference", other);
        return within;
    }

    private Said said(String column) {
        return new Said(messages.text(FIELD + column), messages.text(ABOUT + column));
    }

    private Table<T> add(String column, Kind kind, Said said, Function<T, ?> value) {
        columns.add(new Column<>(column, kind, said, new LinkedHashMap<>(), value));
        return this;
    }

    private Table<T> constrain(String constraint, Object value) {
        columns.get(columns.size() - 1).constraints().put(constraint, value);
        return this;
    }

    String name() {
        return name;
    }

    /** The name of its file. */
    String path() {
        return name + ".csv";
    }

    /** What it holds, in the reader's language. */
    Said said() {
        return new Said(messages.text(TABLE + name), messages.text(TABLE + name + ".about"));
    }

    /** Its header and its rows, each a line. */
    Stream<String> lines() {
        return Stream.concat(Stream.of(header()), rowLines());
    }

    /** Its first line, the names of its columns. */
    String header() {
        return CsvLine.of(columns.stream().map(Column::name));
    }

    /** Its rows, each a line. */
    Stream<String> rowLines() {
        return rows.get().map(this::line);
    }

    /** Whether its rows come of updates. */
    boolean isOfUpdates() {
        return ofUpdate != null;
    }

    /** The rows that come of an update, each a line. */
    Stream<String> rowLines(UpdateRow update) {
        return ofUpdate.apply(update).map(this::line);
    }

    private String line(T row) {
        return CsvLine.of(columns.stream().map(column -> column.value().apply(row)));
    }

    /** Its Table Schema. */
    Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("fields", columns.stream().map(Column::field).toList());
        schema.put("missingValues", List.of(""));
        schema.put("primaryKey", key);
        if (!foreignKeys.isEmpty()) {
            schema.put("foreignKeys", foreignKeys);
        }
        return schema;
    }
}
