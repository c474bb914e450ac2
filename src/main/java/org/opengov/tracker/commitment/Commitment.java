package org.opengov.tracker.commitment;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.plan.Theme;
import org.opengov.tracker.platform.Versioned;

/** One promise of a plan. Its adopted wording and dates never change; it has at least one milestone. */
@Entity
public class Commitment extends Versioned {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private ActionPlan plan;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Theme theme;

    private int ordinal;

    @Column(nullable = false)
    private String number;

    @Column(name = "ogp_id", nullable = false, updatable = false, unique = true)
    private String ogpId;

    @Column(name = "ogp_id_basis")
    private String ogpIdBasis;

    @Column(name = "ogp_id_inferred")
    private boolean ogpIdInferred;

    @Column(name = "irm_case_number")
    private String irmCaseNumber;

    @Column(nullable = false)
    private String title;

    @Column(name = "title_in_source")
    private String titleInSource;

    private String summary;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "lead_agency_id")
    private Agency leadAgency;

    @Column(name = "lead_in_source")
    private String leadInSource;

    @Column(name = "supporting_in_source")
    private String supportingInSource;

    @Column(nullable = false)
    private EdtfDate starts;

    @Column(nullable = false)
    private EdtfDate due;

    @Column(name = "starts_in_source")
    private String startsInSource;

    @Column(name = "due_in_source")
    private String dueInSource;

    @Column(name = "date_note")
    private String dateNote;

    private String indicator;

    @ManyToMany
    @JoinTable(
            name = "commitment_co_lead",
            joinColumns = @JoinColumn(name = "commitment_id"),
            inverseJoinColumns = @JoinColumn(name = "agency_id"))
    @OrderColumn(name = "position")
    private List<Agency> coLeadAgencies = new ArrayList<>();

    @ManyToMany
    @JoinTable(
            name = "commitment_supporting",
            joinColumns = @JoinColumn(name = "commitment_id"),
            inverseJoinColumns = @JoinColumn(name = "agency_id"))
    @OrderColumn(name = "position")
    private List<Agency> supportingAgencies = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "commitment_policy_tag", joinColumns = @JoinColumn(name = "commitment_id"))
    @OrderColumn(name = "position")
    @Column(name = "tag")
    private List<String> policyTags = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "commitment_source", joinColumns = @JoinColumn(name = "commitment_id"))
    @OrderColumn(name = "position")
    @Column(name = "address")
    private List<String> sources = new ArrayList<>();

    @OneToMany(mappedBy = "commitment", cascade = CascadeType.PERSIST)
    @OrderBy("ordinal")
    private List<Milestone> milestones = new ArrayList<>();

    protected Commitment() {}

    /**
     * A commitment of a theme's plan.
     *
     * @param ordinal its place in the plan, which the text of its number cannot tell ("10" after "9")
     */
    public Commitment(ActionPlan plan, Theme theme, int ordinal, Agencies agencies, CommitmentText text) {
        this.plan = plan;
        this.theme = theme;
        this.ordinal = ordinal;
        this.leadAgency = agencies.lead();
        this.coLeadAgencies.addAll(agencies.coLeads());
        this.supportingAgencies.addAll(agencies.supporting());
        take(text);
    }

    /** Who answers for a commitment. */
    public record Agencies(Agency lead, List<Agency> coLeads, List<Agency> supporting) {}

    private void take(CommitmentText text) {
        number = text.number();
        ogpId = text.ogpId();
        ogpIdBasis = text.ogpIdBasis();
        ogpIdInferred = text.ogpIdInferred();
        irmCaseNumber = text.irmCaseNumber();
        title = text.title();
        titleInSource = text.titleInSource();
        summary = text.summary();
        leadInSource = text.leadInSource();
        supportingInSource = text.supportingInSource();
        starts = text.starts();
        due = text.due();
        startsInSource = text.startsInSource();
        dueInSource = text.dueInSource();
        dateNote = text.dateNote();
        indicator = text.indicator();
        policyTags.addAll(text.policyTags());
        sources.addAll(text.sources());
    }

    /** Adds a milestone after those it has. */
    public Milestone addMilestone(Agency agency, Milestone.MilestoneText text) {
        Milestone milestone = new Milestone(this, milestones.size() + 1, agency, text);
        milestones.add(milestone);
        return milestone;
    }

    /** Its agencies: the lead first, then co-leads, then supporting ones. */
    public List<Agency> agencies() {
        return Stream.of(List.of(leadAgency), coLeadAgencies, supportingAgencies)
                .flatMap(List::stream)
                .toList();
    }

    /** The plan it belongs to. */
    public ActionPlan getPlan() {
        return plan;
    }

    /** The theme it stands under. */
    public Theme getTheme() {
        return theme;
    }

    /** Its number in the legal act: text, never a number. */
    public String getNumber() {
        return number;
    }

    /** Its id with the OGP, such as {@code AZ0012}. */
    public String getOgpId() {
        return ogpId;
    }

    /** How the OGP id is known; null where it needs no saying. */
    public String getOgpIdBasis() {
        return ogpIdBasis;
    }

    /** Whether the OGP id was inferred rather than seen. */
    public boolean isOgpIdInferred() {
        return ogpIdInferred;
    }

    /** The IRM's own number of the case; null where unknown. */
    public String getIrmCaseNumber() {
        return irmCaseNumber;
    }

    /** Its title in the plan's language. */
    public String getTitle() {
        return title;
    }

    /** The title letter by letter as the source has it; null where unknown. */
    public String getTitleInSource() {
        return titleInSource;
    }

    /** What was promised, in one or two sentences; null where unknown. */
    public String getSummary() {
        return summary;
    }

    /** The agency that leads. */
    public Agency getLeadAgency() {
        return leadAgency;
    }

    /** The lead as the source writes it; null where unknown. */
    public String getLeadInSource() {
        return leadInSource;
    }

    /** The supporting bodies as the source writes them; null where unknown. */
    public String getSupportingInSource() {
        return supportingInSource;
    }

    /** Agencies that lead with it. */
    public List<Agency> getCoLeadAgencies() {
        return List.copyOf(coLeadAgencies);
    }

    /** Agencies that support it. */
    public List<Agency> getSupportingAgencies() {
        return List.copyOf(supportingAgencies);
    }

    /** Its start, as said. */
    public EdtfDate getStarts() {
        return starts;
    }

    /** When it is due, as said. */
    public EdtfDate getDue() {
        return due;
    }

    /** Whether its start lies after its end, which is kept as the source has it and flagged. */
    public boolean isReversed() {
        return starts.isAfter(due);
    }

    /** The start letter by letter as the source has it; null where unknown. */
    public String getStartsInSource() {
        return startsInSource;
    }

    /** The due date letter by letter as the source has it; null where unknown. */
    public String getDueInSource() {
        return dueInSource;
    }

    /** What a reader must know of the dates; null where nothing. */
    public String getDateNote() {
        return dateNote;
    }

    /** What it is measured by; null where the sources name nothing. */
    public String getIndicator() {
        return indicator;
    }

    /** Policy areas as the OGP tags them. */
    public List<String> getPolicyTags() {
        return List.copyOf(policyTags);
    }

    /** Addresses that its facts come from. */
    public List<String> getSources() {
        return List.copyOf(sources);
    }

    /** Its milestones, in order. */
    public List<Milestone> getMilestones() {
        return List.copyOf(milestones);
    }
}
