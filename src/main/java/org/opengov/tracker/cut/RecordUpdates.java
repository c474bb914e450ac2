package org.opengov.tracker.cut;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.opengov.tracker.cut.PublicRecord.EvidenceRow;
import org.opengov.tracker.cut.PublicRecord.Spent;
import org.opengov.tracker.cut.PublicRecord.UpdateRow;
import org.opengov.tracker.plan.Money;
import org.opengov.tracker.progress.Evidence;
import org.opengov.tracker.progress.ProgressUpdate;
import org.opengov.tracker.progress.Statement;
import org.opengov.tracker.progress.UpdateLists;

/** The published updates as the record tells them: some at a time, each time in a transaction that ends with them. */
@ApplicationScoped
@Transactional
class RecordUpdates {

    @Inject
    UpdateLists updates;

    /** Those with these ids, the newest first. */
    List<UpdateRow> read(List<Long> ids) {
        return updates.listOf(ids).stream().map(RecordUpdates::of).toList();
    }

    private static UpdateRow of(ProgressUpdate update) {
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
