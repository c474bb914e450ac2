package org.opengov.tracker.exchange.web;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.opengov.tracker.exchange.Answer;
import org.opengov.tracker.exchange.AnswerRow;
import org.opengov.tracker.exchange.RowState;

/** An answer as a page shows it: the rows of one state, what is to be mended first, a hundred at a time. */
public class AnswerView {

    private static final int ROWS_A_PAGE = 100;

    private final Answer answer;
    private final String address;
    private final String state;
    private final String pageAsked;

    /**
     * @param address of the page
     * @param state whose rows are asked for; null where nobody asked
     * @param pageAsked the number that is asked for; may be anything
     */
    AnswerView(Answer answer, String address, String state, String pageAsked) {
        this.answer = answer;
        this.address = address;
        this.state = state;
        this.pageAsked = pageAsked;
    }

    public Answer getAnswer() {
        return answer;
    }

    /** The page with other rows: of one state, all of them where it is null. */
    public String with(RowState shown, int page) {
        return address
                + (address.contains("?") ? "&state=" : "?state=")
                + (shown == null ? "ALL" : shown.name())
                + (page > 1 ? "&page=" + page : "");
    }

    /** The rows of this page. */
    public List<AnswerRow> getRows() {
        return shown().skip((long) (getPage() - 1) * ROWS_A_PAGE)
                .limit(ROWS_A_PAGE)
                .toList();
    }

    private Stream<AnswerRow> shown() {
        RowState chosen = getState();
        return answer.rows().stream().filter(row -> chosen == null || row.state() == chosen);
    }

    /** The state whose rows are shown: what is to be mended first, then what can be saved; null for all. */
    public RowState getState() {
        return Stream.of(RowState.values())
                .filter(candidate -> candidate.name().equals(state))
                .findFirst()
                .orElseGet(() -> state == null ? mostUrgent() : null);
    }

    private RowState mostUrgent() {
        return Stream.of(RowState.WRONG, RowState.CONFLICT, RowState.CHANGED, RowState.REMOVED, RowState.NEW)
                .filter(candidate -> answer.count(candidate) > 0)
                .findFirst()
                .orElse(null);
    }

    /** The numbers of the pages, from 1; none where one page holds all. */
    public List<Integer> getPages() {
        int count = (int) ((shown().count() + ROWS_A_PAGE - 1) / ROWS_A_PAGE);
        return count < 2 ? List.of() : IntStream.rangeClosed(1, count).boxed().toList();
    }

    public int getPage() {
        return pageAsked != null && pageAsked.matches("[1-9]\\d{0,3}") ? Integer.parseInt(pageAsked) : 1;
    }

    /** The states that are counted; that something is taken out is told only where it is. */
    public List<RowState> getStates() {
        return Stream.of(RowState.values())
                .filter(each -> each != RowState.REMOVED || answer.count(each) > 0)
                .toList();
    }
}
