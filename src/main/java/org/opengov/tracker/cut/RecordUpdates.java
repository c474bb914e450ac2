package org.opengov.tracker.cut;

import org.opengov.tracker.cut.PublicRecord.EvidenceRow;
import org.opengov.tracker.cut.PublicRecord.Spent;
import org.opengov.tracker.cut.PublicRecord.UpdateRow;
import org.opengov.tracker.plan.Money;
import org.opengov.tracker.progress.Evidence;
import org.opengov.tracker.progress.ProgressUpdate;
import org.opengov.tracker.progress.Statement;

/** The published updates as the record tells them. */
final class RecordUpdates {

    private RecordUpdates() {}

    static UpdateRow of(ProgressUpdate update) {
        Statement said = update.getStatement();
        return new UpdateRow(
                update.getId(),
                update.getMilestone().getOgpId(),
                update.getMilestone().getCommitment().getOgpId(),
                update.getMilestone().getCommitment().getNumber(),
                update.getMilestone().getTitle(),
                update.getAgency().getCode(),
                update.getAgency().getName(),
                update.getPeriod().getCode(),
                update.getPublishedOn(),
                said.isNil(),
                said.isLate(),
                update.getCorrects() == null ? null : update.getCorrects().getId(),
                said.getNilReason(),
                said.getCompletion(),
                said.getCompletedOn(),
                said.getDone(),
                said.getChallenges(),
                said.getNextSteps(),
                spent(said.getSpent()),
                update.getEvidence().stream().map(RecordUpdates::evidence).toList());
    }

    private static Spent spent(Money money) {
        return money == null ? null : new Spent(money.amount(), money.currency());
    }

    private static EvidenceRow evidence(Evidence evidence) {
        return evidence.isStored()
                ? new EvidenceRow(
                        evidence.getTitle(),
                        "/evidence/" + evidence.getId(),
                        evidence.getFile().getSha256())
                : new EvidenceRow(evidence.getTitle(), evidence.getAddress(), null);
    }
}
