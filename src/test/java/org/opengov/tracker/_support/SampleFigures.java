package org.opengov.tracker._support;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.cut.PublicRecord.Period;
import org.opengov.tracker.cut.PublicRecord.UpdateRow;
import org.opengov.tracker.cycle.CellState;
import org.opengov.tracker.scoreboard.Scoreboard.AgencyScore;
import org.opengov.tracker.scoreboard.Scoreboard.Row;
import org.opengov.tracker.scoreboard.Scoreboard.ThemeScore;

/** Counts of sample rows by theme, agency and degree. */
final class SampleFigures {

    private SampleFigures() {}

    /** The plan's four years, each due on 15 January of the next. */
    static List<Period> periods() {
        return IntStream.rangeClosed(2012, 2015)
                .mapToObj(year -> new Period(
                        String.valueOf(year),
                        year == 2012 ? LocalDate.of(2012, 9, 5) : LocalDate.of(year, 1, 1),
                        LocalDate.of(year, 12, 31),
                        LocalDate.of(year + 1, 1, 15),
                        null))
                .toList();
    }

    /** What the public board says of a milestone with at most this one update. */
    static Map<String, CellState> cells(Optional<UpdateRow> update) {
        Map<String, CellState> cells = new LinkedHashMap<>();
        periods().forEach(period -> cells.put(period.code(), CellState.AWAITED));
        update.ifPresent(each -> cells.put(each.period(), each.nil() ? CellState.NIL : CellState.PUBLISHED));
        return cells;
    }

    static List<ThemeScore> themes(List<Row> rows) {
        return grouped(rows, Row::theme).entrySet().stream()
                .map(theme -> new ThemeScore(
                        theme.getKey(),
                        SampleCommitment.THEMES.get(theme.getKey()),
                        theme.getValue().size(),
                        count(Completion.class, theme.getValue(), Row::completion)))
                .toList();
    }

    static List<AgencyScore> agencies(List<Row> rows) {
        return grouped(rows, Row::leadAgency).entrySet().stream()
                .map(agency -> new AgencyScore(
                        agency.getKey(),
                        SampleCommitment.AGENCIES.get(agency.getKey()),
                        agency.getKey().endsWith("-exec"),
                        agency.getValue().size(),
                        count(Completion.class, agency.getValue(), Row::completion)))
                .toList();
    }

    private static Map<String, List<Row>> grouped(List<Row> rows, Function<Row, String> by) {
        return rows.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
    }

    static <E extends Enum<E>, T> Map<E, Integer> count(Class<E> scale, List<T> of, Function<T, E> by) {
        Map<E, Integer> counts = new EnumMap<>(scale);
        for (E degree : scale.getEnumConstants()) {
            counts.put(degree, (int)
                    of.stream().filter(each -> by.apply(each) == degree).count());
        }
        return counts;
    }
}
