package org.opengov.tracker.exchange.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Utils;
import org.opengov.tracker.exchange.Answer;
import org.opengov.tracker.exchange.agencybook.AgencyWorkbooks;
import org.opengov.tracker.exchange.agencybook.AgencyWorkbooks.Choice;
import org.opengov.tracker.exchange.agencybook.AgencyWorkbooks.Place;
import org.opengov.tracker.exchange.agencybook.Preview;

/** What an uploaded workbook would change, row by row, and what the officer decides on it. */
@Named
@RequestScoped
public class WorkbookPreview extends FilePreview {

    @Inject
    private AgencyWorkbooks workbooks;

    private Integer expected;

    @Override
    Answer look() {
        Answer answer = workbooks.preview(content(), place(), officer()).answer(words());
        expected = (int) answer.countRight();
        return answer;
    }

    @Override
    String address(String code) {
        return "/desk/workbook-preview/" + code;
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
        Preview saved = workbooks.commit(content(), place(), new Choice(evenIfOthersAreWrong, expected), officer());
        leave(home(), "agencybook.preview.saved", saved.countSaved(), saved.countHandedIn());
    }

    /** Forgets the workbook. */
    public void drop() {
        leave(home(), "agencybook.preview.dropped");
    }

    private Place place() {
        return new Place(getUpload().getPlan(), getUpload().getPeriod());
    }

    private String home() {
        return "/desk/workbook?plan=" + Utils.encodeURL(getUpload().getPlan()) + "&period="
                + Utils.encodeURL(getUpload().getPeriod());
    }

    /** How many rows the officer is told would be saved. */
    public Integer getExpected() {
        return (int) getAnswer().countRight();
    }

    public void setExpected(Integer expected) {
        this.expected = expected;
    }
}
