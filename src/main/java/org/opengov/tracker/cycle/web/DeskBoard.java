package org.opengov.tracker.cycle.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.omnifaces.util.Utils;
import org.opengov.tracker.account.CurrentOfficer;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.cycle.Board;
import org.opengov.tracker.cycle.BoardFilter;
import org.opengov.tracker.cycle.Boards;
import org.opengov.tracker.cycle.Cell;
import org.opengov.tracker.cycle.CellState;
import org.opengov.tracker.cycle.CellText;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.plan.ShownPlans;
import org.opengov.tracker.platform.web.Language;
import org.opengov.tracker.platform.web.ListPage;

/** The board at the desk. Plan and filters are in the address, so that what is seen can be passed on. */
@Named
@RequestScoped
public class DeskBoard {

    private static final List<String> PARAMETERS = List.of("plan", "period", "agency", "theme", "state");

    @Inject
    private Boards boards;

    @Inject
    private Plans plans;

    @Inject
    private ShownPlans shown;

    @Inject
    private CurrentOfficer caller;

    @Inject
    private Language language;

    @Inject
    private HttpServletRequest request;

    private final Map<String, String> given = new LinkedHashMap<>();
    private ActionPlan plan;
    private CellState state;
    private Board board;
    private List<Board.Group> groups;

    @PostConstruct
    void open() {
        PARAMETERS.forEach(name -> given.put(name, text(name)));
        plan = given.get("plan").isEmpty() ? plans.findDefault().orElse(null) : plans.get(given.get("plan"));
        state = CellState.forDesk().stream()
                .filter(known -> known.name().equals(given.get("state")))
                .findFirst()
                .orElse(null);
        if (plan != null) {
            given.put("plan", plan.getCode());
            BoardFilter filter = new BoardFilter(given.get("period"), given.get("agency"), given.get("theme"), state);
            board = boards.of(plan.getCode(), officer(), filter);
            // Once, since the view asks again for each cell that it draws.
            groups = board.groups(getPage());
        }
    }

    private String text(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    private Officer officer() {
        return caller.get();
    }

    /** Where a cell leads: to what is public, else to the form or the review; null where there is nothing to open. */
    public String link(Board.Row row, int column) {
        Cell cell = row.cells().get(column);
        Board.Column period = board.columns().get(column);
        String path = null;
        if (cell.onItsWay() != null && officer().isCoordinator()) {
            path = "/desk/review-update/" + cell.onItsWay().id();
        } else if (cell.told() != null && cell.onItsWay() == null) {
            path = "/commitments/" + row.line().commitment() + "#update-"
                    + cell.told().id();
        } else if (officer().isOfficer() && period.hasBegunOn(board.day())) {
            path = "/desk/progress-edit/" + Utils.encodeURL(row.line().milestone()) + "?period="
                    + Utils.encodeURL(period.code());
        }
        return path == null ? null : request.getContextPath() + language.link(path);
    }

    /** A row's title leads nowhere at the desk. */
    public String rowLink(Board.Row row) {
        return null;
    }

    /** What stands under a cell's word. */
    public List<String> says(Cell cell) {
        return CellText.of(cell, language.messages());
    }

    /** This board with one parameter changed; an empty value takes a filter off. */
    public String with(String name, Object value) {
        Map<String, String> changed = new LinkedHashMap<>(given);
        changed.put(name, value == null ? "" : value.toString());
        String query = changed.entrySet().stream()
                .filter(parameter -> !parameter.getValue().isEmpty())
                .map(parameter -> parameter.getKey() + "=" + Utils.encodeURL(parameter.getValue()))
                .collect(Collectors.joining("&"));
        return request.getContextPath() + language.link("/desk/board" + (query.isEmpty() ? "" : "?" + query));
    }

    /** A filter's value; empty where it filters nothing. */
    public String get(String name) {
        return given.get(name);
    }

    /** Whether anything is filtered. */
    public boolean isFiltered() {
        return given.entrySet().stream()
                .anyMatch(parameter -> !parameter.getKey().equals("plan")
                        && !parameter.getValue().isEmpty());
    }

    /** The page that is shown. */
    public int getPage() {
        return board.page(ListPage.asked(text("page")));
    }

    /** The rows on it, by commitment. */
    public List<Board.Group> getGroups() {
        return groups;
    }

    public Board getBoard() {
        return board;
    }

    public ActionPlan getPlan() {
        return plan;
    }

    public List<ActionPlan> getPlans() {
        return shown.list();
    }

    /** The state that is filtered by; null for all. */
    public CellState getState() {
        return state;
    }

    /** The states that can be filtered by. */
    public List<CellState> getStates() {
        return CellState.forDesk();
    }
}
