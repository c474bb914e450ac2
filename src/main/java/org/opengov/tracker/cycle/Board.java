package org.opengov.tracker.cycle;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Milestones by reporting periods, as one reader may see them on one day.
 *
 * @param plan code of the plan
 * @param columns the periods shown, oldest first
 * @param rows the milestones that pass every filter, in the plan's order
 * @param total how many cells pass every filter but that of the state
 * @param counts how many of these are of each state
 * @param choices what can be filtered by
 */
public record Board(
        String plan,
        LocalDate day,
        List<Column> columns,
        List<Row> rows,
        long total,
        Map<CellState, Long> counts,
        Choices choices) {

    private static final int ROWS = 200;
    private static final int CELLS = 4_000;

    /** A reporting period; {@code closedOn} is null where it is open on the board's day. */
    public record Column(String code, LocalDate startsOn, LocalDate dueOn, LocalDate closedOn) {

        /** Whether it has begun by a day. */
        public boolean hasBegunOn(LocalDate day) {
            return !startsOn.isAfter(day);
        }
    }

    /**
     * A milestone with its commitment and who answers for it.
     *
     * @param milestone its public id
     * @param commitment OGP id of its commitment
     * @param theme number of the theme; null where the plan names none, as the agencies may be
     * @param agency code of the agency that answers for it
     */
    public record Line(
            Long id,
            String milestone,
            String title,
            String commitment,
            String number,
            String promise,
            String theme,
            String themeName,
            String agency,
            String agencyName) {

        /** Whether the milestone bears the commitment's own title. */
        public boolean isWhole() {
            return title.equals(promise);
        }
    }

    /** A milestone with its cells, one a column. */
    public record Row(Line line, List<Cell> cells) {

        boolean has(CellState state) {
            return cells.stream().anyMatch(cell -> cell.isOf(state));
        }
    }

    /** What can be filtered by: the agencies by name, the themes and periods in the plan's order. */
    public record Choices(List<Choice> agencies, List<Choice> themes, List<String> periods) {}

    /** One thing to filter by. */
    public record Choice(String code, String name) {}

    /** The rows of one commitment. */
    public record Group(Line of, List<Row> rows) {

        /** Whether it is one milestone that bears the commitment's own title, so that the title need not stand twice. */
        public boolean isSingle() {
            return rows.size() == 1 && of.isWhole();
        }
    }

    /** How many pages the rows fill; at least one. */
    public int pages() {
        return Math.max(1, (rows.size() + perPage() - 1) / perPage());
    }

    /** Of a plan with many periods fewer, since each has a cell for each. */
    private int perPage() {
        return Math.min(ROWS, CELLS / Math.max(1, columns.size()) + 1);
    }

    /** The page that is there: the one asked for, else the nearest. */
    public int page(int asked) {
        return Math.min(Math.max(asked, 1), pages());
    }

    /** The rows of one page, by commitment. */
    public List<Group> groups(int asked) {
        int from = (page(asked) - 1) * perPage();
        Map<String, List<Row>> byCommitment = rows.subList(from, Math.min(from + perPage(), rows.size())).stream()
                .collect(
                        Collectors.groupingBy(row -> row.line().commitment(), LinkedHashMap::new, Collectors.toList()));
        return byCommitment.values().stream()
                .map(group -> new Group(group.get(0).line(), group))
                .toList();
    }

    /** How many cells are due by now: those that are not yet due left out. */
    public long due() {
        return total - counts.get(CellState.NOT_YET_DUE);
    }

    /** How many cells were reported in public. */
    public long told() {
        return counts.get(CellState.PUBLISHED) + counts.get(CellState.NIL);
    }
}
