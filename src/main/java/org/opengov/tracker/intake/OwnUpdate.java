package org.opengov.tracker.intake;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.plan.Money;
import org.opengov.tracker.progress.Evidence;
import org.opengov.tracker.progress.ProgressUpdate;
import org.opengov.tracker.progress.ReviewState;
import org.opengov.tracker.progress.Statement;

/**
 * An update on its way, as the agency that writes it sees it; texts are null where nothing was written.
 *
 * @param id its id, which it keeps when it is published
 * @param version what a change must name that somebody else saved meanwhile
 * @param author login of who wrote it last
 * @param submittedAt when it was handed in; null until then
 * @param returnReason why a coordinator handed it back; null where it was not
 * @param spent null where nothing is said of money
 * @param links where to go on
 */
public record OwnUpdate(
        String id,
        String plan,
        String milestone,
        String period,
        ReviewState state,
        long version,
        String author,
        Instant savedAt,
        Instant submittedAt,
        String returnReason,
        boolean nil,
        String nilReason,
        Completion completion,
        LocalDate completedOn,
        String done,
        String challenges,
        String nextSteps,
        String stepBackReason,
        String corrects,
        Money spent,
        boolean helpWanted,
        boolean late,
        List<Proof> evidence,
        Links links) {

    /**
     * What backs it.
     *
     * @param address where a link leads; null for a file
     * @param fileName the name of a file; null for a link
     */
    public record Proof(String id, String title, String address, String fileName) {

        static Proof of(Evidence evidence) {
            return new Proof(
                    String.valueOf(evidence.getId()),
                    evidence.getTitle(),
                    evidence.getAddress(),
                    evidence.getFileName());
        }
    }

    /**
     * Where to go on.
     *
     * @param desk the form in which a person writes on; it asks to sign in
     * @param commitment the public page of the commitment
     * @param mine the agency's updates of the same period, for who has a token
     */
    public record Links(String desk, String commitment, String mine) {

        static Links of(ProgressUpdate update, URI site) {
            String milestone = update.getMilestone().getOgpId();
            String period = URLEncoder.encode(update.getPeriod().getCode(), StandardCharsets.UTF_8);
            String plan = update.getPeriod().getPlan().getCode();
            return new Links(
                    site + "/desk/progress-edit/" + milestone + "?period=" + period,
                    site + "/commitments/"
                            + update.getMilestone().getCommitment().getOgpId(),
                    site + "/api/v1/plans/" + plan + "/progress-updates/mine?period=" + period);
        }
    }

    static OwnUpdate of(ProgressUpdate update, URI site) {
        Statement said = update.getStatement();
        ProgressUpdate corrected = update.getCorrects();
        return new OwnUpdate(
                String.valueOf(update.getId()),
                update.getPeriod().getPlan().getCode(),
                update.getMilestone().getOgpId(),
                update.getPeriod().getCode(),
                update.getState(),
                update.getVersion(),
                update.getAuthor(),
                update.getSavedAt(),
                update.getSubmittedAt(),
                update.getReturnReason(),
                said.isNil(),
                said.getNilReason(),
                said.getCompletion(),
                said.getCompletedOn(),
                said.getDone(),
                said.getChallenges(),
                said.getNextSteps(),
                said.getStepBackReason(),
                corrected == null ? null : String.valueOf(corrected.getId()),
                said.getSpent(),
                said.isHelpWanted(),
                said.isLate(),
                update.getEvidence().stream().map(Proof::of).toList(),
                Links.of(update, site));
    }
}
