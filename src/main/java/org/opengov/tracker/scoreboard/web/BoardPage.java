package org.opengov.tracker.scoreboard.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.opengov.tracker.cycle.Board;
import org.opengov.tracker.cycle.BoardFilter;
import org.opengov.tracker.cycle.Boards;
import org.opengov.tracker.cycle.Cell;
import org.opengov.tracker.cycle.CellState;
import org.opengov.tracker.cycle.CellText;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.platform.web.Language;

/** Which milestones were reported in which period, for everybody: what is published, what is awaited, what was missing. */
@Named
@RequestScoped
public class BoardPage {

    @Inject
    @Param(pathIndex = 0)
    private String code;

    @Inject
    private Lens lens;

    @Inject
    private Language language;

    @Inject
    private Plans plans;

    @Inject
    private Boards boards;

    private ActionPlan plan;
    private CellState state;
    private Board board;
    private List<Board.Group> groups;

    @PostConstruct
    void read() {
        plan = plans.getOrDefault(code);
        state = CellState.forPublic().stream()
                .filter(known -> known.name().equals(lens.get("state")))
                .findFirst()
                .orElse(null);
        board = boards.publicOf(
                plan.getCode(),
                lens.getAsOf(),
                new BoardFilter(lens.get("period"), lens.get("agency"), lens.get("theme"), state));
        // Once, since the view asks again for each cell that it draws.
        groups = board.groups(lens.getPage());
    }

    /** Where this page stands, without parameters. */
    public String getPath() {
        return "/board/" + plan.getCode();
    }

    /** Where a cell leads: to its published update; null where there is none. */
    public String link(Board.Row row, int column) {
        Cell cell = row.cells().get(column);
        return cell.told() == null
                ? null
                : lens.to("/commitments/" + row.line().commitment()) + "#update-"
                        + cell.told().id();
    }

    /** Where a row leads: to its milestone. */
    public String rowLink(Board.Row row) {
        return lens.to("/commitments/" + row.line().commitment()) + "#"
                + row.line().milestone();
    }

    /** What stands under a cell's word. */
    public List<String> says(Cell cell) {
        return CellText.of(cell, language.messages());
    }

    /** This board with one parameter changed; an empty value takes a filter off. */
    public String with(String name, Object value) {
        return lens.with(getPath(), name, value);
    }

    /** A filter's value; empty where it filters nothing. */
    public String get(String name) {
        return lens.get(name);
    }

    /** Whether anything is filtered. */
    public boolean isFiltered() {
        return List.of("period", "agency", "theme", "state").stream()
                .anyMatch(name -> !lens.get(name).isEmpty());
    }

    /** The page that is shown. */
    public int getPage() {
        return board.page(lens.getPage());
    }

    /** The rows on it, by commitment. */
    public List<Board.Group> getGroups() {
        return groups;
    }

    /** The plan. */
    public ActionPlan getPlan() {
        return plan;
    }

    /** Its board on the chosen day. */
    public Board getBoard() {
        return board;
    }

    /** The state that is filtered by; null for all. */
    public CellState getState() {
        return state;
    }

    /** The states that can be filtered by. */
    public List<CellState> getStates() {
        return CellState.forPublic();
    }
}
