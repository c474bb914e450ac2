package org.opengov.tracker.assessment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import org.opengov.tracker.account.CurrentOfficer;
import org.opengov.tracker.account.Role;
import org.opengov.tracker.assessment.Assessment;
import org.opengov.tracker.assessment.Assessments;
import org.opengov.tracker.assessment.DidItOpenGovernment;
import org.opengov.tracker.assessment.PotentialImpact;
import org.opengov.tracker.assessment.Review;
import org.opengov.tracker.assessment.Specificity;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.commitment.Commitments;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.OgpValue;
import org.opengov.tracker.platform.Forbidden;
import org.opengov.tracker.platform.web.Redirect;

/** Records what someone else than the government says of a commitment; without one named, offers them to choose from. */
@Named
@RequestScoped
public class AssessmentEdit {

    @Inject
    private Assessments assessments;

    @Inject
    private Commitments commitments;

    @Inject
    private CurrentOfficer caller;

    @Inject
    private Redirect redirect;

    @Inject
    @Param(pathIndex = 0)
    private String ogpId;

    private final AssessmentForm form = new AssessmentForm();
    private Commitment commitment;

    @PostConstruct
    void open() {
        if (!caller.get().isCoordinator() && !isOrganisationFixed()) {
            throw new Forbidden(caller.get().login() + " may not record assessments");
        }
        form.setAssessor(caller.get().organisation());
        commitment = ogpId == null ? null : commitments.get(ogpId);
    }

    /** Records it. */
    public void record() {
        if (isOrganisationFixed()) {
            form.setAssessor(caller.get().organisation());
        }
        assessments.record(ogpId, form.toText(), caller.get());
        redirect.to("/desk/assessments/" + commitment.getOgpId(), "assessment.recorded", commitment.getNumber());
    }

    /** Whether the caller speaks for one organisation only. */
    public boolean isOrganisationFixed() {
        return caller.get().role() == Role.ASSESSOR;
    }

    /** What was recorded of the commitment before, the latest first. */
    public List<Assessment> getRecorded() {
        return assessments.listOf(commitment.getOgpId(), Assessments.EVER);
    }

    /** The commitment to speak of; null while none is chosen. */
    public Commitment getCommitment() {
        return commitment;
    }

    public AssessmentForm getForm() {
        return form;
    }

    /** The voices that assess. */
    public List<Voice> getVoices() {
        return List.of(Voice.INDEPENDENT, Voice.CIVIL_SOCIETY);
    }

    /** What an assessor may say of completion. */
    public List<Completion> getDegrees() {
        return Stream.of(Completion.values()).filter(Completion::isInformation).toList();
    }

    public Review[] getReviews() {
        return Review.values();
    }

    public Specificity[] getSpecificities() {
        return Specificity.values();
    }

    public OgpValue[] getValues() {
        return OgpValue.values();
    }

    public PotentialImpact[] getImpacts() {
        return PotentialImpact.values();
    }

    public DidItOpenGovernment[] getOpenings() {
        return DidItOpenGovernment.values();
    }
}
