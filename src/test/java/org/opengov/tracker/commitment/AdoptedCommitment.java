package org.opengov.tracker.commitment;

import java.time.LocalDate;
import java.util.List;
import org.opengov.tracker._support.Xanadu;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.commitment.Milestone.MilestoneText;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.EdtfDate;

/** A commitment of an adopted plan, due in 2013, with a milestone that follows it and one with a date of its own. */
final class AdoptedCommitment {

    final ActionPlan plan = Xanadu.plan("Plan");
    final Agency agency = new Agency("moj", "Ministry of Justice", null, false, List.of());
    final Commitment commitment = new Commitment(
            plan,
            null,
            1,
            new CommitmentAgencies(agency, List.of(), List.of()),
            Xanadu.commitment("Title", "Summary", EdtfDate.of("2013")));
    final Milestone follows =
            commitment.addMilestone(List.of(agency), MilestoneText.of("Follows", EdtfDate.UNKNOWN, EdtfDate.UNKNOWN));
    final Milestone own = commitment.addMilestone(
            List.of(agency), MilestoneText.of("Own", EdtfDate.UNKNOWN, EdtfDate.of("2013-06-30")));

    AdoptedCommitment() {
        plan.adopt(null, LocalDate.of(2012, 9, 5));
    }
}
