package org.opengov.tracker.exchange.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.opengov.tracker.exchange.Answer;
import org.opengov.tracker.exchange.PlanImports;
import org.opengov.tracker.exchange.PlanImports.Preview;
import org.opengov.tracker.exchange.PlanImports.Wish;

/** What an uploaded plan would change, part by part, and what the coordinator decides on it. */
@Named
@RequestScoped
public class PlanPreview extends FilePreview {

    @Inject
    private PlanImports imports;

    @Inject
    @Param(name = "as")
    private String as;

    private Preview preview;
    private String expected;

    @Override
    Answer look() {
        preview = imports.preview(content(), new Wish(isAdopted(), null), officer(), words());
        expected = preview.digest();
        return preview.answer();
    }

    @Override
    String address(String code) {
        return "/desk/plan-preview/" + code + (isAdopted() ? "?as=adopted" : "");
    }

    /** Whether it is to be taken in as adopted, with its amendments, where the file says so. */
    public boolean isAdopted() {
        return "adopted".equals(as);
    }

    /** Takes it in as it was shown. */
    public void take() {
        Answer answer = imports.take(content(), new Wish(isAdopted(), expected), officer(), words());
        leave("/desk/plan-draft/" + preview.plan(), "planbook.preview.taken", answer.countRight());
    }

    /** Forgets the file. */
    public void drop() {
        leave("/desk/plan-import", "planbook.preview.dropped");
    }

    public Preview getPreview() {
        return preview;
    }

    /** What the coordinator was shown; something else is not taken in its place. */
    public String getExpected() {
        return preview.digest();
    }

    public void setExpected(String expected) {
        this.expected = expected;
    }
}
