package org.opengov.tracker.exchange.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.opengov.tracker.account.CurrentOfficer;
import org.opengov.tracker.exchange.Answer;
import org.opengov.tracker.exchange.KeptUpload;
import org.opengov.tracker.exchange.KeptUploads;
import org.opengov.tracker.exchange.PlanImports;
import org.opengov.tracker.exchange.PlanImports.Preview;
import org.opengov.tracker.exchange.PlanImports.Wish;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.platform.web.Language;
import org.opengov.tracker.platform.web.Redirect;

/** What an uploaded plan would change, part by part, and what the coordinator decides on it. */
@Named
@RequestScoped
public class PlanPreview {

    @Inject
    private PlanImports imports;

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

    @Inject
    @Param(name = "as")
    private String as;

    private KeptUpload upload;
    private Preview preview;
    private String expected;
    private AnswerView view;

    @PostConstruct
    void open() {
        if (code == null) {
            throw new NotFound("kept plan", "");
        }
        upload = uploads.get(code, caller.get());
        preview = imports.preview(upload.content(), new Wish(isAdopted(), null), caller.get(), language.messages());
        expected = preview.digest();
        view = new AnswerView(
                preview.answer(), "/desk/plan-preview/" + code + (isAdopted() ? "?as=adopted" : ""), state, pageAsked);
    }

    /** Whether it is to be taken in as adopted, with its amendments, where the file says so. */
    public boolean isAdopted() {
        return "adopted".equals(as);
    }

    /** Takes it in as it was shown. */
    public void take() {
        Wish wish = new Wish(isAdopted(), expected);
        Answer answer = imports.take(upload.content(), wish, caller.get(), language.messages());
        uploads.drop(code, caller.get());
        redirect.to("/desk/plan-draft/" + preview.plan(), "planbook.preview.taken", answer.countRight());
    }

    /** Forgets the file. */
    public void drop() {
        uploads.drop(code, caller.get());
        redirect.to("/desk/plan-import", "planbook.preview.dropped");
    }

    public KeptUpload getUpload() {
        return upload;
    }

    public Preview getPreview() {
        return preview;
    }

    /** Its rows, those of a state at a time. */
    public AnswerView getView() {
        return view;
    }

    /** What the coordinator was shown; something else is not taken in its place. */
    public String getExpected() {
        return preview.digest();
    }

    public void setExpected(String expected) {
        this.expected = expected;
    }
}
