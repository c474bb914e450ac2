package org.opengov.tracker.exchange.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.omnifaces.cdi.Param;
import org.opengov.tracker.account.CurrentOfficer;
import org.opengov.tracker.exchange.Answer;
import org.opengov.tracker.exchange.KeptUpload;
import org.opengov.tracker.exchange.KeptUploads;
import org.opengov.tracker.exchange.agencybook.AgencyWorkbooks;
import org.opengov.tracker.exchange.agencybook.AgencyWorkbooks.Choice;
import org.opengov.tracker.exchange.agencybook.Preview;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.platform.web.Language;
import org.opengov.tracker.platform.web.Redirect;

/** What an uploaded workbook would change, row by row, and what the officer decides on it. */
@Named
@RequestScoped
public class WorkbookPreview {

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
    private AnswerView view;
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
        view = new AnswerView(answer, "/desk/workbook-preview/" + code, state, pageAsked);
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
        AgencyWorkbooks.Place place = new AgencyWorkbooks.Place(upload.getPlan(), upload.getPeriod());
        Preview saved =
                workbooks.commit(upload.content(), place, new Choice(evenIfOthersAreWrong, expected), caller.get());
        uploads.drop(code, caller.get());
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

    /** Its rows, those of a state at a time. */
    public AnswerView getView() {
        return view;
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
