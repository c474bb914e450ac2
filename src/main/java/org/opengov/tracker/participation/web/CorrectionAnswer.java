package org.opengov.tracker.participation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.opengov.tracker.account.CurrentOfficer;
import org.opengov.tracker.participation.Answer;
import org.opengov.tracker.participation.CorrectionOutcome;
import org.opengov.tracker.participation.CorrectionRequest;
import org.opengov.tracker.participation.Corrections;
import org.opengov.tracker.participation.Figure;
import org.opengov.tracker.participation.Figures;
import org.opengov.tracker.participation.SeenPage;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.platform.web.Language;
import org.opengov.tracker.platform.web.Redirect;

/** One request for correction before a coordinator, and the form that answers it. */
@Named
@RequestScoped
public class CorrectionAnswer {

    @Inject
    private Corrections corrections;

    @Inject
    private Figures figures;

    @Inject
    private Language language;

    @Inject
    private CurrentOfficer caller;

    @Inject
    private Redirect redirect;

    @Inject
    @Param(pathIndex = 0)
    private Long number;

    @Inject
    @Param(name = "answer-form:version")
    private String sent;

    private CorrectionRequest asked;
    private long looked;
    private CorrectionOutcome outcome;
    private String text = "";
    private boolean wordsShown = true;

    @PostConstruct
    void read() {
        if (number == null) {
            throw new NotFound("correction", "without a number");
        }
        asked = corrections.get(number, caller.get());
    }

    /** The form's action. */
    public void submit() {
        corrections.answer(number, looked, new Answer(outcome, text, wordsShown), caller.get());
        redirect.to("/desk/corrections", "correction.answered", number);
    }

    /** Whether there is something to answer; what was just sent is shown again whatever happened meanwhile. */
    public boolean isOpen() {
        return sent != null || asked.isOpen();
    }

    /** What the page shows now for the figure that was named, for the same day and voice; empty where it shows it no longer. */
    public String getFigureNow() {
        return SeenPage.of(asked.getPage())
                .flatMap(page -> figures.find(page, asked.getFigureCode(), language.getLocale()))
                .map(Figure::text)
                .orElse("");
    }

    public CorrectionRequest getAsked() {
        return asked;
    }

    /** What can come of it. */
    public CorrectionOutcome[] getOutcomes() {
        return CorrectionOutcome.values();
    }

    /** The version on the page. */
    public long getVersion() {
        return asked.getVersion();
    }

    public void setVersion(long version) {
        this.looked = version;
    }

    public CorrectionOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(CorrectionOutcome outcome) {
        this.outcome = outcome;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public boolean isWordsShown() {
        return wordsShown;
    }

    public void setWordsShown(boolean wordsShown) {
        this.wordsShown = wordsShown;
    }
}
