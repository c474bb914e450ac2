package org.opengov.tracker.exchange.irm;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.opengov.tracker.exchange.irm.CsvRows.Row;
import org.opengov.tracker.platform.RuleBroken;

/** The heading of an edition: which column is where. Editions have more or fewer columns and call some differently. */
final class IrmHeading {

    private static final int LAST_LINE = 10;

    private final Map<IrmColumn, Integer> places = new EnumMap<>(IrmColumn.class);
    private final Map<String, Integer> tags = new LinkedHashMap<>();
    private final List<String> leftAside = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private final Row row;

    private IrmHeading(Row row) {
        this.row = row;
        for (int place = 0; place < row.cells().size(); place++) {
            take(row.cell(place).strip(), place);
        }
    }

    private void take(String name, int place) {
        Optional<IrmColumn> column = IrmColumn.of(name);
        Optional<String> tag = IrmColumn.tag(name);
        if (column.isPresent() && places.putIfAbsent(column.get(), place) == null) {
            return;
        }
        if (tag.isPresent() && tags.putIfAbsent(tag.get(), place) == null) {
            return;
        }
        if (!name.isEmpty()) {
            (IrmColumn.isLeftAside(name) ? leftAside : unknown).add(name);
        }
    }

    /**
     * The heading of a file, which may stand below lines that number or group the columns.
     *
     * @throws RuleBroken when no line names the columns without which no row can be understood; says which are missing
     */
    static IrmHeading find(List<Row> rows) {
        IrmHeading best = null;
        for (Row row : rows.subList(0, Math.min(rows.size(), LAST_LINE))) {
            IrmHeading here = new IrmHeading(row);
            if (best == null || here.missing().size() < best.missing().size()) {
                best = here;
            }
        }
        if (best == null) {
            throw RuleBroken.at("workbook", "irm.file.empty");
        }
        if (!best.missing().isEmpty()) {
            throw RuleBroken.at("workbook", "irm.file.columns", String.join(", ", best.missing()));
        }
        return best;
    }

    private List<String> missing() {
        return Stream.of(IrmColumn.values())
                .filter(column -> column.isNeeded() && !places.containsKey(column))
                .map(IrmColumn::first)
                .toList();
    }

    /** The line where it stands. */
    int line() {
        return row.line();
    }

    /** How many columns the file has. */
    int width() {
        return row.cells().size();
    }

    /** Whether a row below is the heading once more, or numbers or groups its columns, and so no commitment. */
    boolean isRepeatedBy(Row other) {
        boolean begins = IrmColumn.of(other.cell(places.get(IrmColumn.COUNTRY)))
                .filter(column -> column == IrmColumn.COUNTRY)
                .isPresent();
        if (begins && new IrmHeading(other).missing().isEmpty()) {
            return true;
        }
        return other.cells().stream()
                        .filter(cell -> !cell.isBlank())
                        .allMatch(cell -> cell.strip().matches("\\d+"))
                && other.cell(places.get(IrmColumn.TITLE)).strip().matches("\\d+");
    }

    /** What a row says in a column; empty where the edition has no such column. */
    String cell(Row of, IrmColumn column) {
        Integer place = places.get(column);
        return place == null ? "" : of.cell(place);
    }

    /** How the file calls a column. */
    String name(IrmColumn column) {
        Integer place = places.get(column);
        return place == null ? column.first() : row.cell(place).strip();
    }

    /** The tags that a row bears. */
    List<String> tags(Row of) {
        return tags.entrySet().stream()
                .filter(tag -> Flag.of(of.cell(tag.getValue())) == Flag.YES)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Columns that are known and not kept, each once. */
    List<String> leftAside() {
        return leftAside.stream().distinct().toList();
    }

    /** Columns that nobody here has seen before, each once. */
    List<String> unknown() {
        return unknown.stream().distinct().toList();
    }
}
