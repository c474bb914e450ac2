package org.opengov.tracker.commitment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.platform.Versioned;

/** A step of a commitment; progress is reported of milestones and of nothing else. */
@Entity
public class Milestone extends Versioned {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Commitment commitment;

    private int ordinal;

    @Column(name = "ogp_id", nullable = false, updatable = false, unique = true)
    private String ogpId;

    @Column(nullable = false)
    private String title;

    private boolean derived;
    private String basis;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "agency_id")
    private Agency agency;

    @Column(nullable = false)
    private EdtfDate starts;

    @Column(nullable = false)
    private EdtfDate due;

    private int weight;

    protected Milestone() {}

    Milestone(Commitment commitment, int ordinal, Agency agency, MilestoneText text) {
        this.commitment = commitment;
        this.ordinal = ordinal;
        this.ogpId = commitment.getOgpId() + "." + ordinal;
        this.agency = agency;
        this.title = text.title();
        this.derived = text.derived();
        this.basis = text.basis();
        this.starts = text.starts();
        this.due = text.due();
        this.weight = text.weight();
    }

    /**
     * The words, dates and weight of a milestone.
     *
     * @param derived whether it was derived from the commitment's wording rather than named by the act
     * @param basis what it was derived from; null where the act names it
     * @param starts its own start; unknown where it has none
     * @param due its own due date; unknown where it has none
     * @param weight its share in the commitment, relative to the other milestones
     */
    public record MilestoneText(
            String title, boolean derived, String basis, EdtfDate starts, EdtfDate due, int weight) {}

    /** The commitment it is a step of. */
    public Commitment getCommitment() {
        return commitment;
    }

    /** Its public id: that of the commitment, a point and its place, such as {@code AZ0012.1}. */
    public String getOgpId() {
        return ogpId;
    }

    /** Its title in the plan's language. */
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

    /** The agency that answers for it. */
    public Agency getAgency() {
        return agency;
    }

    /** Its start: its own, else that of the commitment. */
    public EdtfDate getStarts() {
        return starts.isDated() ? starts : commitment.getStarts();
    }

    /** When it is due: its own date, else that of the commitment, which is not complete before all its parts are. */
    public EdtfDate getDue() {
        return due.equals(EdtfDate.UNKNOWN) ? commitment.getDue() : due;
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
