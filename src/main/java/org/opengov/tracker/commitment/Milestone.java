package org.opengov.tracker.commitment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.platform.Versioned;

/** A step of a commitment; progress is reported of milestones and of nothing else. */
@Entity
public class Milestone extends Versioned {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Commitment commitment;

    private int ordinal;
    private String number;

    @Column(name = "ogp_id", nullable = false, unique = true)
    private String ogpId;

    @Column(nullable = false)
    private String title;

    private boolean derived;
    private String basis;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "agency_id")
    private Agency agency;

    @ManyToMany
    @JoinTable(
            name = "milestone_partner",
            joinColumns = @JoinColumn(name = "milestone_id"),
            inverseJoinColumns = @JoinColumn(name = "agency_id"))
    @OrderColumn(name = "position")
    private List<Agency> partners = new ArrayList<>();

    @Column(nullable = false)
    private EdtfDate starts;

    @Column(nullable = false)
    private EdtfDate due;

    private int weight;
    private String indicator;
    private String note;

    protected Milestone() {}

    Milestone(Commitment commitment, int ordinal, List<Agency> responsible, MilestoneText text) {
        this.commitment = commitment;
        stand(ordinal);
        take(responsible, text);
    }

    /** Gives it another place among the milestones of its commitment while its plan is a draft; its id tells it. */
    public void place(int at) {
        commitment.getPlan().requireDraft();
        stand(at);
    }

    private void stand(int at) {
        ordinal = at;
        follow();
    }

    /** Takes the id that follows from its commitment's. */
    final void follow() {
        ogpId = commitment.getOgpId() + "." + ordinal;
    }

    /**
     * The words, dates and weight of a milestone.
     *
     * @param number its own number in the legal act, as text; null where it has none
     * @param derived whether it was derived from the commitment's wording rather than named by the act
     * @param basis what it was derived from; null where the act names it
     * @param starts its own start; unknown where it has none
     * @param due its own due date; unknown where it has none
     * @param weight its share in the commitment, relative to the other milestones
     * @param indicator what it is measured by; null where nothing is said
     * @param note what a reader must know of how it is known; null where nothing
     */
    public record MilestoneText(
            String number,
            String title,
            boolean derived,
            String basis,
            EdtfDate starts,
            EdtfDate due,
            int weight,
            String indicator,
            String note) {

        /** A milestone of which no more is known than its title and dates. */
        public static MilestoneText of(String title, EdtfDate starts, EdtfDate due) {
            return new MilestoneText(null, title, false, null, starts, due, 1, null, null);
        }
    }

    /**
     * Words it anew while its plan is a draft.
     *
     * @param responsible who answers for it, the one that reports first; none where the sources do not say
     */
    public void rewrite(List<Agency> responsible, MilestoneText text) {
        commitment.getPlan().requireDraft();
        take(responsible, text);
    }

    private void take(List<Agency> responsible, MilestoneText text) {
        agency = responsible.isEmpty() ? null : responsible.get(0);
        Commitment.replace(partners, responsible.stream().skip(1).toList());
        number = text.number();
        title = text.title();
        derived = text.derived();
        basis = text.basis();
        starts = text.starts();
        due = text.due();
        weight = text.weight();
        indicator = text.indicator();
        note = text.note();
    }

    /** Its terms on a day: as adopted, with every amendment decided by then, those of its commitment included. */
    public Terms termsOn(LocalDate day) {
        Terms whole = commitment.termsOn(day);
        Terms.History history = Terms.History.of(commitment.getAmendments(), this, day);
        EdtfDate ownDue = history.date(AmendedField.DUE, due);
        return new Terms(
                history.value(AmendedField.TITLE, title),
                Amending.saidOr(history.date(AmendedField.STARTS, starts), whole.starts()),
                Amending.saidOr(ownDue, whole.due()),
                Amending.saidOr(due, commitment.getDue()),
                whole.withdrawn() || history.isWithdrawn(),
                ownDue.equals(EdtfDate.UNKNOWN) ? whole.replannings() : history.count(AmendedField.DUE));
    }

    /** Who answers for it: the agency that reports first, then its partners; nobody where the sources do not say. */
    public List<Agency> responsible() {
        return Stream.concat(Stream.ofNullable(agency), partners.stream()).toList();
    }

    /** Whether this agency may report on it: one that answers for it, or the lead of its commitment. */
    public boolean isReportedBy(String code) {
        return Stream.concat(responsible().stream(), commitment.lead().stream())
                .anyMatch(one -> one.getCode().equals(code));
    }

    /** The commitment it is a step of. */
    public Commitment getCommitment() {
        return commitment;
    }

    /** Its public id: that of the commitment, a point and its place, such as {@code AZ0012.1}. */
    public String getOgpId() {
        return ogpId;
    }

    /** Its title as adopted, in the plan's language. */
    public String getTitle() {
        return title;
    }

    /** Whether it was derived from the commitment's wording rather than named by the act. */
    public boolean isDerived() {
        return derived;
    }

    /** What it was derived from; null where the act names it. */
    public String getBasis() {
        return basis;
    }

    /** The agency that answers for it, the first named where there are several; null where the sources do not say. */
    public Agency getAgency() {
        return agency;
    }

    /** Its own number in the legal act, as text; null where it has none. */
    public String getNumber() {
        return number;
    }

    /** Its own start as adopted; unknown where it has none. */
    public EdtfDate getOwnStarts() {
        return starts;
    }

    /** Its own due date as adopted; unknown where it has none. */
    public EdtfDate getOwnDue() {
        return due;
    }

    /** What it is measured by; null where nothing is said. */
    public String getIndicator() {
        return indicator;
    }

    /** What a reader must know of how it is known; null where nothing. */
    public String getNote() {
        return note;
    }

    /** Its place among the milestones of its commitment, from 1. */
    public int getOrdinal() {
        return ordinal;
    }

    /** Whether the due date is the milestone's own. */
    public boolean isOwnDue() {
        return !due.equals(EdtfDate.UNKNOWN);
    }

    /** Its share in the commitment, relative to the other milestones. */
    public int getWeight() {
        return weight;
    }
}
