package org.opengov.tracker.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opengov.tracker.cut.PublicRecord.CommitmentBlock;
import org.opengov.tracker.cut.PublicRecord.MilestoneRow;

/** What one agency has to do with one commitment. */
record Involvement(CommitmentBlock commitment, String agency) {

    /** How an agency takes part, what binds it most first. */
    enum Role {
        LEAD,
        CO_LEAD,
        SUPPORTING,
        /** It is named for a milestone only. */
        MILESTONE
    }

    /** The record names an agency's code and its name in two lists of the same order: the lead, co-leads, supporting ones. */
    Role role() {
        int leads = commitment.lead().isEmpty() ? 0 : 1;
        int coLeads = leads + commitment.coLeadAgencies().size();
        int place = commitment.agencies().indexOf(agency);
        if (place < 0 || place >= coLeads + commitment.supportingAgencies().size()) {
            return Role.MILESTONE;
        }
        if (place < leads) {
            return Role.LEAD;
        }
        return place < coLeads ? Role.CO_LEAD : Role.SUPPORTING;
    }

    /** The milestones that it answers for. */
    List<MilestoneRow> answered() {
        return commitment.milestones().stream().filter(this::answers).toList();
    }

    /** Those that it plans for: its own, and all of a commitment that it leads. */
    List<MilestoneRow> planned() {
        return role() == Role.LEAD ? commitment.milestones() : answered();
    }

    /** Its name as this commitment tells it. */
    Optional<String> name() {
        int place = commitment.agencies().indexOf(agency);
        List<String> names = new ArrayList<>();
        if (!commitment.lead().isEmpty()) {
            names.add(commitment.leadAgency());
        }
        names.addAll(commitment.coLeadAgencies());
        names.addAll(commitment.supportingAgencies());
        if (place >= 0 && place < names.size()) {
            return Optional.of(names.get(place));
        }
        return answered().stream()
                .map(milestone ->
                        milestone.agencies().get(milestone.agencyCodes().indexOf(agency)))
                .findFirst();
    }

    private boolean answers(MilestoneRow milestone) {
        return milestone.agencyCodes().contains(agency);
    }
}
