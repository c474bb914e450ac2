package org.opengov.tracker.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.account.Role;
import org.opengov.tracker.commitment.Commitments;
import org.opengov.tracker.commitment.Milestone;
import org.opengov.tracker.cycle.Board.Choice;
import org.opengov.tracker.cycle.Board.Column;
import org.opengov.tracker.cycle.Board.Line;
import org.opengov.tracker.cycle.Board.Row;
import org.opengov.tracker.cycle.BoardQuery.Periods;
import org.opengov.tracker.cycle.BoardQuery.Place;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.plan.ReportingPeriod;

/** The boards of milestones by periods: one for those who work on updates, one for everybody. */
@ApplicationScoped
@Transactional
public class Boards {

    @Inject
    BoardQuery query;

    @Inject
    Plans plans;

    @Inject
    Commitments commitments;

    @Inject
    Clock clock;

    /**
     * Today's board at the desk: every milestone for a coordinator, for an officer those they may report on.
     *
     * @throws org.opengov.tracker.platform.Forbidden when the caller is neither
     */
    public Board of(String plan, Officer caller, BoardFilter filter) {
        caller.mustBe(Role.COORDINATOR, Role.OFFICER);
        LocalDate today = LocalDate.now(clock);
        Periods periods = query.readPeriods(plans.get(plan), today);
        List<Line> lines = linesOf(plan, today, caller);
        return new Sheet(periods, lines, today, filter, CellState.forDesk())
                .board(plan, query::mapUpdates, CellRule::forDesk);
    }

    private List<Line> linesOf(String plan, LocalDate today, Officer caller) {
        List<Line> all = query.listLines(plan, today);
        if (caller.isCoordinator()) {
            return all;
        }
        Set<Long> own = commitments.listMilestonesOf(caller.agencyCode(), plan).stream()
                .map(Milestone::getId)
                .collect(Collectors.toSet());
        return all.stream().filter(line -> own.contains(line.id())).toList();
    }

    /** The board as everybody may see it, with what was published up to a day; of what is on its way it tells nothing. */
    public Board publicOf(String plan, LocalDate day, BoardFilter filter) {
        Periods periods = query.readPeriods(plans.get(plan), day);
        return new Sheet(periods, query.listLines(plan, day), day, filter, CellState.forPublic())
                .board(plan, period -> query.mapPublished(period, day), CellRule::forPublic);
    }

    /** Everything a board is made of but its updates. */
    private record Sheet(Periods periods, List<Line> lines, LocalDate day, BoardFilter filter, List<CellState> states) {

        /** @param updates those of a period, by milestone; asked for once a period */
        Board board(
                String plan,
                Function<ReportingPeriod, Map<String, List<Stored>>> updates,
                BiFunction<CellRule, List<Stored>, Cell> cell) {
            List<Column> shown =
                    periods.columns().stream().filter(filter::shows).toList();
            List<Line> kept = lines.stream().filter(filter::shows).toList();
            List<List<Cell>> columns = shown.stream()
                    .map(column -> column(column, kept, updates.apply(periods.of(column)), cell))
                    .toList();
            List<Row> rows = IntStream.range(0, kept.size())
                    .mapToObj(at -> new Row(
                            kept.get(at),
                            columns.stream().map(column -> column.get(at)).toList()))
                    .toList();
            List<Row> matching = rows.stream()
                    .filter(row -> filter.state() == null || row.has(filter.state()))
                    .toList();
            long total = (long) rows.size() * shown.size();
            return new Board(plan, day, shown, matching, total, counts(rows), choices());
        }

        private List<Cell> column(
                Column column,
                List<Line> kept,
                Map<String, List<Stored>> updates,
                BiFunction<CellRule, List<Stored>, Cell> cell) {
            return kept.stream()
                    .map(line -> cell.apply(
                            new CellRule(
                                    column, periods.missed().contains(new Place(line.milestone(), column.code())), day),
                            updates.getOrDefault(line.milestone(), List.of())))
                    .toList();
        }

        private Map<CellState, Long> counts(List<Row> rows) {
            Map<CellState, Long> counts = new EnumMap<>(CellState.class);
            states.forEach(state -> counts.put(
                    state,
                    rows.stream()
                            .flatMap(row -> row.cells().stream())
                            .filter(cell -> cell.isOf(state))
                            .count()));
            return counts;
        }

        private Board.Choices choices() {
            List<Choice> agencies = lines.stream()
                    .filter(line -> line.agency() != null)
                    .map(line -> new Choice(line.agency(), line.agencyName()))
                    .distinct()
                    .sorted(Comparator.comparing(Choice::name))
                    .toList();
            List<Choice> themes = lines.stream()
                    .filter(line -> line.theme() != null)
                    .map(line -> new Choice(line.theme(), line.themeName()))
                    .distinct()
                    .toList();
            return new Board.Choices(
                    agencies,
                    themes,
                    periods.columns().stream().map(Column::code).toList());
        }
    }
}
