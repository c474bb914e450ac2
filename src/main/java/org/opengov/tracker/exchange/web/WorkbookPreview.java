package org.opengov.tracker.exchange.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import org.opengov.tracker.account.CurrentOfficer;
import org.opengov.tracker.exchange.Answer;
import org.opengov.tracker.exchange.AnswerRow;
import org.opengov.tracker.exchange.RowState;
import org.opengov.tracker.exchange.agencybook.AgencyWorkbooks;
import org.opengov.tracker.exchange.agencybook.AgencyWorkbooks.Choice;
import org.opengov.tracker.exchange.agencybook.KeptUpload;
import org.opengov.tracker.exchange.agencybook.KeptUploads;
import org.opengov.tracker.exchange.agencybook.Preview;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.platform.web.Language;
import org.opengov.tracker.platform.web.Redirect;

/** What an uploaded workbook would change, row by row, and what the officer decides on it. */
@Named
@RequestScoped
public class WorkbookPreview {

    private static final int ROWS_A_PAGE = 100;

    @Inject
    private AgencyWorkbooks workbooks;

    @Inject
    private KeptUploads uploads;

    @Inject
    private CurrentOfficer caller;

    @Inject
    private Language language;

    @Inject
    private Redirect redirect;

    @Inject
    @Param(pathIndex = 0)
    private String code;

    @Inject
    @Param
    private String state;

    @Inject
    @Param(name = "page")
    private String pageAsked;

    private KeptUpload upload;
    private Answer answer;
    private Integer expected;

    @PostConstruct
    void open() {
        if (code == null) {
            throw new NotFound("kept workbook", "");
        }
        upload = uploads.get(code, caller.get());
        AgencyWorkbooks.Place place = new AgencyWorkbooks.Place(upload.getPlan(), upload.getPeriod());
        answer = workbooks.preview(upload.content(), place, caller.get()).answer(language.messages());
        expected = (int) answer.countRight();
    }

    /** Saves every row; refused where one is not right. */
    public void saveAll() {
        save(false);
    }

    /** Saves the right rows and leaves out the others. */
    public void saveRight() {
        save(true);
    }

    private void save(boolean evenIfOthersAreWrong) {
        Preview saved = uploads.commit(code, new Choice(evenIfOthersAreWrong, expected), caller.get());
        redirect.to(home(), "agencybook.preview.saved", saved.countSaved(), saved.countHandedIn());
    }

    /** Forgets the workbook. */
    public void drop() {
        uploads.drop(code, caller.get());
        redirect.to(home(), "agencybook.preview.dropped");
    }

    private String home() {
        return "/desk/workbook?plan=" + encoded(upload.getPlan()) + "&period=" + encoded(upload.getPeriod());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** This page with other rows: of one state, all of them where it is null. */
    public String with(RowState shown, int page) {
        return "/desk/workbook-preview/" + code + "?state=" + (shown == null ? "ALL" : shown.name())
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
        return Stream.of(RowState.WRONG, RowState.CONFLICT, RowState.CHANGED, RowState.NEW)
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

    public RowState[] getStates() {
        return RowState.values();
    }

    public Answer getAnswer() {
        return answer;
    }

    public KeptUpload getUpload() {
        return upload;
    }

    /** How many rows the officer is told would be saved. */
    public Integer getExpected() {
        return (int) answer.countRight();
    }

    public void setExpected(Integer expected) {
        this.expected = expected;
    }
}
