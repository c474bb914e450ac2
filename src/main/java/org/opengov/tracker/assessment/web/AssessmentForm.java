package org.opengov.tracker.assessment.web;

import java.util.List;
import org.opengov.tracker.assessment.AssessmentText;
import org.opengov.tracker.assessment.DidItOpenGovernment;
import org.opengov.tracker.assessment.PotentialImpact;
import org.opengov.tracker.assessment.Review;
import org.opengov.tracker.assessment.Specificity;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.OgpValue;
import org.opengov.tracker.plan.EdtfDate;

/** What is typed of an assessment; what is left empty was not stated. */
public class AssessmentForm {

    private Voice voice;
    private String assessor;
    private Review review;
    private EdtfDate published = EdtfDate.UNKNOWN;
    private EdtfDate observedUntil = EdtfDate.UNKNOWN;
    private Completion completion;
    private Specificity specificity;
    private List<OgpValue> ogpValues = List.of();
    private PotentialImpact potentialImpact;
    private DidItOpenGovernment didItOpen;
    private Boolean starred;
    private String nextSteps;
    private String note;
    private String source;

    AssessmentText toText() {
        return new AssessmentText(
                voice,
                assessor.strip(),
                review,
                null,
                observedUntil,
                published,
                completion,
                null,
                null,
                specificity,
                ogpValues.isEmpty() ? null : Boolean.TRUE,
                ogpValues,
                potentialImpact,
                didItOpen,
                starred,
                null,
                null,
                List.of(),
                blankToNull(nextSteps),
                blankToNull(note),
                source.strip());
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public Voice getVoice() {
        return voice;
    }

    public void setVoice(Voice voice) {
        this.voice = voice;
    }

    public String getAssessor() {
        return assessor;
    }

    public void setAssessor(String assessor) {
        this.assessor = assessor;
    }

    public Review getReview() {
        return review;
    }

    public void setReview(Review review) {
        this.review = review;
    }

    public EdtfDate getPublished() {
        return published;
    }

    public void setPublished(EdtfDate published) {
        this.published = published;
    }

    public EdtfDate getObservedUntil() {
        return observedUntil;
    }

    public void setObservedUntil(EdtfDate observedUntil) {
        this.observedUntil = observedUntil;
    }

    public Completion getCompletion() {
        return completion;
    }

    public void setCompletion(Completion completion) {
        this.completion = completion;
    }

    public Specificity getSpecificity() {
        return specificity;
    }

    public void setSpecificity(Specificity specificity) {
        this.specificity = specificity;
    }

    public List<OgpValue> getOgpValues() {
        return ogpValues;
    }

    public void setOgpValues(List<OgpValue> ogpValues) {
        this.ogpValues = ogpValues;
    }

    public PotentialImpact getPotentialImpact() {
        return potentialImpact;
    }

    public void setPotentialImpact(PotentialImpact potentialImpact) {
        this.potentialImpact = potentialImpact;
    }

    public DidItOpenGovernment getDidItOpen() {
        return didItOpen;
    }

    public void setDidItOpen(DidItOpenGovernment didItOpen) {
        this.didItOpen = didItOpen;
    }

    public Boolean getStarred() {
        return starred;
    }

    public void setStarred(Boolean starred) {
        this.starred = starred;
    }

    public String getNextSteps() {
        return nextSteps;
    }

    public void setNextSteps(String nextSteps) {
        this.nextSteps = nextSteps;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
