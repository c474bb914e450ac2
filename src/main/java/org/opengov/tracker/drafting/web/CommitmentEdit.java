package org.opengov.tracker.drafting.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.opengov.tracker.account.CurrentOfficer;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.commitment.OgpValue;
import org.opengov.tracker.drafting.AgencyRegister;
import org.opengov.tracker.drafting.CommitmentDrafts;
import org.opengov.tracker.drafting.PlanDrafts;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.platform.web.Redirect;

/** A commitment of a draft in the fields of the OGP's template: a new one, or one to word anew. */
@Named
@RequestScoped
public class CommitmentEdit {

    @Inject
    private PlanDrafts drafts;

    @Inject
    private CommitmentDrafts commitments;

    @Inject
    private AgencyRegister register;

    @Inject
    private CurrentOfficer caller;

    @Inject
    private Redirect redirect;

    @Inject
    @Param(pathIndex = 0)
    private String code;

    @Inject
    @Param
    private String commitment;

    private final CommitmentForm form = new CommitmentForm();
    private ActionPlan plan;
    private Commitment stored;
    private List<Agency> agencies = List.of();
    private Long version;

    @PostConstruct
    void open() {
        plan = drafts.get(code == null ? "" : code, caller.get());
        plan.requireDraft();
        agencies = register.list(caller.get());
        if (commitment == null) {
            form.begin(commitments.nextOgpId(code, caller.get()));
        } else {
            stored = commitments.list(code, caller.get()).stream()
                    .filter(one -> one.getOgpId().equals(commitment))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("commitment", commitment));
            version = stored.getVersion();
            form.fill(stored);
        }
    }

    /** Adds it, or words it anew. */
    public void save() {
        String ogpId = stored == null
                ? commitments.add(code, form.toDraft(null), caller.get()).getOgpId()
                : commitments
                        .rewrite(commitment, version, form.toDraft(stored), caller.get())
                        .getOgpId();
        redirect.to("/desk/plan-draft/" + code + "#" + ogpId, "draft.saved");
    }

    /** Takes it out, its milestones with it. */
    public void remove() {
        commitments.remove(commitment, caller.get());
        redirect.to("/desk/plan-draft/" + code + "#commitments", "draft.removed");
    }

    public ActionPlan getPlan() {
        return plan;
    }

    /** The commitment; null for a new one. */
    public Commitment getStored() {
        return stored;
    }

    /** Every agency of the register. */
    public List<Agency> getAgencies() {
        return new ArrayList<>(agencies);
    }

    public OgpValue[] getValues() {
        return OgpValue.values();
    }

    public CommitmentForm getForm() {
        return form;
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}
