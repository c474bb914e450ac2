package org.opengov.tracker.drafting.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import org.opengov.tracker.account.CurrentOfficer;
import org.opengov.tracker.commitment.AmendedField;
import org.opengov.tracker.commitment.AmendmentText;
import org.opengov.tracker.commitment.Amendments;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.commitment.Milestone;
import org.opengov.tracker.drafting.CommitmentDrafts;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.platform.web.Redirect;

/** Records a change to a commitment of an adopted plan, or to one of its milestones. */
@Named
@RequestScoped
public class AmendmentEdit {

    @Inject
    private CommitmentDrafts commitments;

    @Inject
    private Amendments amendments;

    @Inject
    private CurrentOfficer caller;

    @Inject
    private Redirect redirect;

    @Inject
    @Param(pathIndex = 0)
    private String ogpId;

    @Inject
    @Param
    private String milestone;

    private final Typed typed = new Typed();
    private Commitment commitment;
    private Milestone stored;

    @PostConstruct
    void open() {
        commitment = commitments.get(ogpId == null ? "" : ogpId, caller.get());
        commitment.getPlan().requireAdopted();
        if (milestone != null) {
            stored = commitment.getMilestones().stream()
                    .filter(one -> one.getOgpId().equals(milestone))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("milestone", milestone));
        }
        typed.put("field", AmendedField.DUE);
    }

    /** Records it. */
    public void record() {
        AmendedField field = typed.choice("field", AmendedField.class);
        AmendmentText text = new AmendmentText(
                field,
                field == AmendedField.WITHDRAWN ? turned() : typed.text("became"),
                typed.text("reason"),
                typed.text("act"),
                typed.day("decidedOn"),
                typed.text("approver"));
        typed.requireReadable();
        if (stored == null) {
            amendments.amendCommitment(ogpId, text, caller.get());
        } else {
            amendments.amendMilestone(milestone, text, caller.get());
        }
        redirect.to("/desk/plan-draft/" + commitment.getPlan().getCode() + "#amendments", "amendment.recorded", ogpId);
    }

    /** What is in force is withdrawn, and what was withdrawn is taken up again: there is nothing to type. */
    private String turned() {
        return String.valueOf(!Boolean.parseBoolean(amendments.present(commitment, stored, AmendedField.WITHDRAWN)));
    }

    /**
     * A field with what it says today.
     *
     * @param value as stored; the page says it in the reader's words
     */
    public record Present(AmendedField field, String value) {}

    /** What can be changed, with what it says today. */
    public List<Present> getPresent() {
        return Stream.of(AmendedField.values())
                .filter(field -> stored == null || field.isOfMilestones())
                .map(field -> new Present(field, amendments.present(commitment, stored, field)))
                .toList();
    }

    public Commitment getCommitment() {
        return commitment;
    }

    /** The milestone that is changed; null where it is the commitment itself. */
    public Milestone getStored() {
        return stored;
    }

    public Typed getTyped() {
        return typed;
    }
}
