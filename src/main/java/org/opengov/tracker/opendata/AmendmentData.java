package org.opengov.tracker.opendata;

import java.time.Instant;
import java.time.LocalDate;
import org.opengov.tracker.commitment.AmendedField;
import org.opengov.tracker.commitment.Amendment;

/**
 * A change to an adopted plan.
 *
 * @param commitment OGP id of the commitment that it changed, or whose milestone it changed
 * @param milestone id of the milestone that it changed; empty where it changed the commitment itself
 * @param was the value before, dates in EDTF; empty where there was none
 * @param became the value from the day of the decision on
 * @param act the deciding act
 * @param decided the day of the decision
 * @param approver who decided
 * @param recordedAt when it was recorded here
 */
public record AmendmentData(
        String commitment,
        String milestone,
        AmendedField field,
        String was,
        String became,
        String reason,
        String act,
        LocalDate decided,
        String approver,
        String address,
        Instant recordedAt) {

    static AmendmentData of(Amendment amendment, Site site) {
        String commitment = amendment.getCommitment().getOgpId();
        return new AmendmentData(
                commitment,
                amendment.getMilestone() == null ? "" : amendment.getMilestone().getOgpId(),
                amendment.getField(),
                amendment.getWas(),
                amendment.getBecame(),
                amendment.getReason(),
                amendment.getAct(),
                amendment.getDecidedOn(),
                amendment.getApprover(),
                site.amendment(amendment),
                amendment.getRecordedAt());
    }
}
