package org.opengov.tracker.drafting.web;

import java.util.ArrayList;
import java.util.List;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.commitment.CommitmentTemplate;
import org.opengov.tracker.commitment.CommitmentText;
import org.opengov.tracker.commitment.OgpValue;
import org.opengov.tracker.commitment.Origin;
import org.opengov.tracker.commitment.Template;
import org.opengov.tracker.drafting.CommitmentDraft;

/** What a coordinator types of a commitment. */
public class CommitmentForm {

    private final Typed typed = new Typed();
    private List<String> coLeads = new ArrayList<>();
    private List<String> supporting = new ArrayList<>();
    private List<OgpValue> ogpValues = new ArrayList<>();
    private boolean ogpIdGiven;

    /** Begins with the id that is free; it is ours until the OGP gives its own. */
    void begin(String ogpId) {
        typed.put("ogpId", ogpId);
    }

    /** Puts in what a commitment says. */
    void fill(Commitment commitment) {
        Template told = commitment.getTemplate();
        typed.put("number", commitment.getNumber())
                .put("ogpId", commitment.getOgpId())
                .put(
                        "theme",
                        commitment.getTheme() == null
                                ? ""
                                : commitment.getTheme().getNumber())
                .put("title", commitment.getTitle())
                .put("summary", commitment.getSummary())
                .put("lead", commitment.lead().map(Agency::getCode).orElse(""))
                .put("starts", commitment.getStarts())
                .put("due", commitment.getDue())
                .put("problem", told.getProblem())
                .put("objective", told.getObjective())
                .put("description", told.getDescription())
                .put("indicator", told.getIndicator())
                .put("baseline", told.getBaseline())
                .put("target", told.getTarget())
                .put("contact", told.getContact())
                .put("contactMailbox", told.getContactMailbox())
                .put(
                        "budget",
                        told.getBudget() == null
                                ? ""
                                : told.getBudget().amount().toPlainString())
                .put(
                        "currency",
                        told.getBudget() == null ? "" : told.getBudget().currency())
                .put("budgetSource", told.getBudgetSource())
                .putLines("sdgTargets", told.getSdgTargets())
                .putLines("policyTags", commitment.getPolicyTags())
                .putLines("sources", commitment.getSources());
        commitment.getCoLeadAgencies().forEach(agency -> coLeads.add(agency.getCode()));
        commitment.getSupportingAgencies().forEach(agency -> supporting.add(agency.getCode()));
        ogpIdGiven = !commitment.getOrigin().isOgpIdInferred();
        ogpValues.addAll(told.getOgpValues());
    }

    /** @param stored what is worded anew, whose origin is kept; null for a new commitment */
    CommitmentDraft toDraft(Commitment stored) {
        CommitmentTemplate template = new CommitmentTemplate(
                typed.text("problem"),
                typed.text("objective"),
                typed.text("description"),
                List.copyOf(ogpValues),
                typed.lines("sdgTargets"),
                typed.text("contact"),
                typed.text("contactMailbox"),
                typed.text("baseline"),
                typed.text("target"),
                typed.money("budget", "currency"),
                typed.text("budgetSource"));
        CommitmentDraft draft = new CommitmentDraft(
                text(stored, template),
                typed.text("theme"),
                typed.text("lead"),
                List.copyOf(coLeads),
                List.copyOf(supporting));
        typed.requireReadable();
        return draft;
    }

    private CommitmentText text(Commitment stored, CommitmentTemplate template) {
        Origin origin = stored == null ? null : stored.getOrigin();
        boolean known = origin != null;
        boolean sameId =
                known && stored.getOgpId().equals(typed.text("ogpId")) && origin.isOgpIdInferred() != ogpIdGiven;
        return new CommitmentText(
                typed.text("number"),
                typed.text("ogpId"),
                sameId ? origin.getOgpIdBasis() : null,
                !ogpIdGiven,
                known ? origin.getIrmCaseNumber() : null,
                typed.text("title"),
                known ? origin.getTitle() : null,
                typed.text("summary"),
                known ? origin.getLead() : null,
                known ? origin.getSupporting() : null,
                typed.date("starts"),
                typed.date("due"),
                known ? origin.getStarts() : null,
                known ? origin.getDue() : null,
                known ? origin.getDateNote() : null,
                typed.text("indicator"),
                typed.lines("policyTags"),
                typed.lines("sources"),
                template);
    }

    public Typed getTyped() {
        return typed;
    }

    public List<String> getCoLeads() {
        return coLeads;
    }

    public void setCoLeads(List<String> coLeads) {
        this.coLeads = coLeads;
    }

    public List<String> getSupporting() {
        return supporting;
    }

    public void setSupporting(List<String> supporting) {
        this.supporting = supporting;
    }

    public boolean isOgpIdGiven() {
        return ogpIdGiven;
    }

    public void setOgpIdGiven(boolean ogpIdGiven) {
        this.ogpIdGiven = ogpIdGiven;
    }

    public List<OgpValue> getOgpValues() {
        return ogpValues;
    }

    public void setOgpValues(List<OgpValue> ogpValues) {
        this.ogpValues = ogpValues;
    }
}
