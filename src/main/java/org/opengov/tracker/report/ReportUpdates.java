package org.opengov.tracker.report;

import org.opengov.tracker.progress.Evidence;
import org.opengov.tracker.progress.ProgressUpdate;
import org.opengov.tracker.progress.Statement;

/** The published updates as a report lists them. */
final class ReportUpdates {

    private final String site;

    /** @param site where the public reaches the site; stored evidence is fetched there */
    ReportUpdates(String site) {
        this.site = site;
    }

    StatusReport.UpdateRow of(ProgressUpdate update) {
        Statement said = update.getStatement();
        return new StatusReport.UpdateRow(
                update.getMilestone().getOgpId(),
                update.getMilestone().getCommitment().getNumber(),
                update.getMilestone().getTitle(),
                update.getAgency().getName(),
                update.getPeriod().getCode(),
                update.getPublishedOn(),
                said.isNil(),
                said.getNilReason(),
                said.getCompletion(),
                said.getCompletedOn(),
                said.getDone(),
                said.getChallenges(),
                said.getNextSteps(),
                update.getEvidence().stream().map(this::evidence).toList());
    }

    private StatusReport.EvidenceRow evidence(Evidence evidence) {
        return evidence.isStored()
                ? new StatusReport.EvidenceRow(
                        evidence.getTitle(),
                        site + "/evidence/" + evidence.getId(),
                        evidence.getFile().getSha256())
                : new StatusReport.EvidenceRow(evidence.getTitle(), evidence.getAddress(), null);
    }
}
