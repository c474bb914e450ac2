package org.opengov.tracker._support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.account.Role;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.progress.ProgressDraft;
import org.opengov.tracker.progress.ProgressUpdate;
import org.opengov.tracker.progress.ProgressUpdates;
import org.opengov.tracker.progress.ProgressUpdates.Place;
import org.opengov.tracker.progress.Review;

/** What a test starts from, made through the same doors as by people. */
@ApplicationScoped
public class Given {

    /** The plan the product ships. */
    public static final String PLAN = "AZ-2012-2015";

    /** A milestone of the State Oil Fund: due at the end of 2015, hence overdue as long as it is not complete. */
    public static final String MILESTONE = "AZ0031.1";

    /** Its commitment. */
    public static final String COMMITMENT = "AZ0031";

    /** Where an update of that milestone belongs. */
    public static final Place PLACE = new Place(MILESTONE, "2015");

    @Inject
    private ProgressUpdates updates;

    @Inject
    private Review review;

    /** An officer of an agency. */
    public static Officer officerOf(String agency) {
        return new Officer(1L, "officer-of-" + agency, "An officer", Role.OFFICER, agency, null);
    }

    /** An officer of the agency that answers for {@link #MILESTONE}. */
    public static Officer officer() {
        return officerOf("sofaz");
    }

    /** A coordinator. */
    public static Officer coordinator() {
        return new Officer(2L, "a-coordinator", "A coordinator", Role.COORDINATOR, null, null);
    }

    /** An administrator. */
    public static Officer administrator() {
        return new Officer(4L, "an-administrator", "An administrator", Role.ADMINISTRATOR, null, null);
    }

    /** An assessor of an organisation. */
    public static Officer assessorOf(String organisation) {
        return new Officer(3L, "an-assessor", "An assessor", Role.ASSESSOR, null, organisation);
    }

    /** What an officer writes of a milestone that is partly done, with all that the rules ask for. */
    public static ProgressDraft draft(Completion completion) {
        return new ProgressDraft(
                false,
                null,
                completion,
                null,
                "Three reports are out.",
                "The fourth waits for its data.",
                null,
                null,
                null);
    }

    /** What an officer writes of a milestone that is done; it still owes evidence. */
    public static ProgressDraft complete(LocalDate completedOn) {
        return new ProgressDraft(
                false, null, Completion.COMPLETE, completedOn, "All reports are out.", null, null, null, null);
    }

    /** A nil update. */
    public static ProgressDraft nil(String reason) {
        return new ProgressDraft(true, reason, null, null, null, null, null, null, null);
    }

    /** An update that waits for the coordinator. */
    public ProgressUpdate submitted(Completion completion) {
        return updates.submit(PLACE, draft(completion), null, officer());
    }

    /** An update that is public from today. */
    public ProgressUpdate published(Completion completion) {
        return publish(submitted(completion));
    }

    /** Publishes what was handed in. */
    public ProgressUpdate publish(ProgressUpdate submitted) {
        review.publish(submitted.getId(), submitted.getVersion(), coordinator());
        return submitted;
    }
}
