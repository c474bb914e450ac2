package org.opengov.tracker.drafting.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import org.opengov.tracker.account.CurrentOfficer;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.commitment.Milestone;
import org.opengov.tracker.commitment.Milestone.MilestoneText;
import org.opengov.tracker.drafting.AgencyRegister;
import org.opengov.tracker.drafting.CommitmentDrafts;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.platform.web.Redirect;

/** A milestone of a draft: a new one, or one to word anew. */
@Named
@RequestScoped
public class MilestoneEdit {

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
    private String ogpId;

    @Inject
    @Param
    private String milestone;

    private final Typed typed = new Typed();
    private List<String> partners = new ArrayList<>();
    private Commitment commitment;
    private Milestone stored;
    private Long version;

    @PostConstruct
    void open() {
        commitment = commitments.get(ogpId == null ? "" : ogpId, caller.get());
        commitment.getPlan().requireDraft();
        if (milestone == null) {
            typed.put("weight", 1)
                    .put("agency", commitment.lead().map(Agency::getCode).orElse(""));
            return;
        }
        stored = commitment.getMilestones().stream()
                .filter(one -> one.getOgpId().equals(milestone))
                .findFirst()
                .orElseThrow(() -> new NotFound("milestone", milestone));
        version = stored.getVersion();
        typed.put("number", stored.getNumber())
                .put("title", stored.getTitle())
                .put("starts", stored.getOwnStarts())
                .put("due", stored.getOwnDue())
                .put("weight", stored.getWeight())
                .put("indicator", stored.getIndicator())
                .put(
                        "agency",
                        stored.getAgency() == null ? "" : stored.getAgency().getCode());
        stored.responsible().stream().skip(1).forEach(partner -> partners.add(partner.getCode()));
    }

    /** Adds it, or words it anew. */
    public void save() {
        Integer weight = typed.whole("weight");
        MilestoneText text = new MilestoneText(
                typed.text("number"),
                typed.text("title"),
                stored != null && stored.isDerived(),
                stored == null ? null : stored.getBasis(),
                typed.date("starts"),
                typed.date("due"),
                weight == null ? 1 : weight,
                typed.text("indicator"),
                stored == null ? null : stored.getNote());
        typed.requireReadable();
        List<String> responsible = Stream.concat(Stream.ofNullable(typed.text("agency")), partners.stream())
                .distinct()
                .toList();
        if (stored == null) {
            commitments.addMilestone(ogpId, responsible, text, caller.get());
        } else {
            commitments.rewriteMilestone(stored, version, responsible, text, caller.get());
        }
        redirect.to(path(), "draft.saved");
    }

    /** Takes it out. */
    public void remove() {
        commitments.removeMilestone(stored, caller.get());
        redirect.to(path(), "draft.removed");
    }

    private String path() {
        return "/desk/plan-draft/" + commitment.getPlan().getCode() + "#" + ogpId;
    }

    public Commitment getCommitment() {
        return commitment;
    }

    /** The milestone; null for a new one. */
    public Milestone getStored() {
        return stored;
    }

    /** Every agency of the register. */
    public List<Agency> getAgencies() {
        return register.list(caller.get());
    }

    public Typed getTyped() {
        return typed;
    }

    public List<String> getPartners() {
        return partners;
    }

    public void setPartners(List<String> partners) {
        this.partners = partners;
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}
