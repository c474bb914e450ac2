package org.opengov.tracker.commitment;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.plan.Theme;
import org.opengov.tracker.platform.Versioned;

/**
 * One promise of a plan, in at least one milestone. While the plan is a draft it is worded anew at will; once adopted it
 * stays as it is for good. What is changed later is an {@link Amendment}; what counts on a day is told by {@link #termsOn}.
 */
@Entity
public class Commitment extends Versioned {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private ActionPlan plan;

    @ManyToOne(fetch = FetchType.LAZY)
    private Theme theme;

    private int ordinal;

    @Column(nullable = false)
    private String number;

    @Column(name = "ogp_id", nullable = false, unique = true)
    private String ogpId;

    @Embedded
    private Origin origin;

    @Column(nullable = false)
    private String title;

    private String summary;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "lead_agency_id")
    private Agency leadAgency;

    @Column(nullable = false)
    private EdtfDate starts;

    @Column(nullable = false)
    private EdtfDate due;

    @Embedded
    private Template template = new Template();

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

    @OneToMany(mappedBy = "commitment", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<Milestone> milestones = new ArrayList<>();

    @OneToMany(mappedBy = "commitment", cascade = CascadeType.PERSIST)
    @OrderBy("decidedOn, recordedAt")
    private List<Amendment> amendments = new ArrayList<>();

    protected Commitment() {}

    /**
     * A commitment of a plan.
     *
     * @param theme null where the sources do not say
     * @param ordinal its place in the plan, which the text of its number cannot tell ("10" after "9")
     */
    public Commitment(ActionPlan plan, Theme theme, int ordinal, CommitmentAgencies agencies, CommitmentText text) {
        this.plan = plan;
        this.ordinal = ordinal;
        take(theme, agencies, text);
    }

    /**
     * Words it anew while its plan is a draft; its milestones go with its OGP id.
     *
     * @throws org.opengov.tracker.platform.RuleBroken once the plan is adopted: from then on only amendments change it
     */
    public void rewrite(Theme of, CommitmentAgencies agencies, CommitmentText text) {
        plan.requireDraft();
        take(of, agencies, text);
    }

    private void take(Theme of, CommitmentAgencies agencies, CommitmentText text) {
        theme = of;
        leadAgency = agencies.lead();
        replace(coLeadAgencies, agencies.coLeads());
        replace(supportingAgencies, agencies.supporting());
        number = text.number();
        ogpId = text.ogpId();
        milestones.forEach(Milestone::follow);
        origin = new Origin(text);
        title = text.title();
        summary = text.summary();
        starts = text.starts();
        due = text.due();
        template.take(text.indicator(), text.template());
        replace(policyTags, text.policyTags());
        replace(sources, text.sources());
    }

    static <T> void replace(List<T> old, List<T> present) {
        if (!old.equals(present)) {
            old.clear();
            old.addAll(present);
        }
    }

    void add(Amendment amendment) {
        amendments.add(amendment);
    }

    /** What it promised on a day: as adopted, with every amendment decided by then. */
    public Terms termsOn(LocalDate day) {
        Terms.History history = Terms.History.of(amendments, null, day);
        return new Terms(
                history.value(AmendedField.TITLE, title),
                history.date(AmendedField.STARTS, starts),
                history.date(AmendedField.DUE, due),
                due,
                history.isWithdrawn(),
                history.count(AmendedField.DUE));
    }

    /**
     * Adds a milestone after those it has, while its plan is a draft.
     * @param responsible who answers for it, the one that reports first; none where the sources do not say
     */
    public Milestone addMilestone(List<Agency> responsible, Milestone.MilestoneText text) {
        plan.requireDraft();
        Milestone milestone = new Milestone(this, milestones.size() + 1, responsible, text);
        milestones.add(milestone);
        return milestone;
    }

    /** Gives it another place in its plan while that is a draft. */
    public void place(int at) {
        plan.requireDraft();
        ordinal = at;
    }

    /** Takes a milestone out of a draft; {@link Milestone#place} closes the gap. */
    public void remove(Milestone milestone) {
        plan.requireDraft();
        milestones.remove(milestone);
    }

    /** Its agencies: the lead first, then co-leads, then supporting ones. */
    public List<Agency> agencies() {
        return Stream.of(lead().stream().toList(), coLeadAgencies, supportingAgencies)
                .flatMap(List::stream)
                .toList();
    }

    /** The agency that leads, where the sources say. */
    public Optional<Agency> lead() {
        return Optional.ofNullable(leadAgency);
    }

    /** The plan it belongs to. */
    public ActionPlan getPlan() {
        return plan;
    }

    /** The theme it stands under; null where the sources do not say. */
    public Theme getTheme() {
        return theme;
    }

    /** Its place in the plan, from 1. */
    public int getOrdinal() {
        return ordinal;
    }

    /** Its number in the legal act: text, never a number. */
    public String getNumber() {
        return number;
    }

    /** Its id with the OGP, such as {@code AZ0012}. */
    public String getOgpId() {
        return ogpId;
    }

    /** How its facts are known, with the sources' own writing. */
    public Origin getOrigin() {
        return origin;
    }

    /** Its title as adopted, in the plan's language. */
    public String getTitle() {
        return title;
    }

    /** What was promised, in one or two sentences; null where unknown. */
    public String getSummary() {
        return summary;
    }

    /** The agency that leads; null where the sources do not say. */
    public Agency getLeadAgency() {
        return leadAgency;
    }

    /** Agencies that lead with it. */
    public List<Agency> getCoLeadAgencies() {
        return List.copyOf(coLeadAgencies);
    }

    /** Agencies that support it. */
    public List<Agency> getSupportingAgencies() {
        return List.copyOf(supportingAgencies);
    }

    /** Its start as adopted, as said. */
    public EdtfDate getStarts() {
        return starts;
    }

    /** When it is due as adopted, as said. */
    public EdtfDate getDue() {
        return due;
    }

    /** Whether its start lies after its end, which is kept as the source has it and flagged. */
    public boolean isReversed() {
        return starts.isAfter(due);
    }

    /** What it is measured by and whatever else the OGP's template asks. */
    public Template getTemplate() {
        return template;
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

    /** The changes to what was adopted, of its milestones too, in the order in which they were decided. */
    public List<Amendment> getAmendments() {
        return List.copyOf(amendments);
    }
}
