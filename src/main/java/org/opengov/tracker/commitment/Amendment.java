package org.opengov.tracker.commitment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.opengov.tracker.platform.Versioned;

/**
 * A change to an adopted plan: what was, what became of it, why, by which act, on which day, and by whom. It is never
 * changed itself; what it changed once can be changed again by another.
 */
@Entity
public class Amendment extends Versioned {

    /** In the order in which they were decided; among those of one day in the order in which they were recorded. */
    public static final Comparator<Amendment> OLDEST_FIRST =
            Comparator.comparing(Amendment::getDecidedOn).thenComparing(Amendment::getRecordedAt);

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Commitment commitment;

    @ManyToOne(fetch = FetchType.LAZY)
    private Milestone milestone;

    @Enumerated(EnumType.STRING)
    private AmendedField field;

    private String was;
    private String became;
    private String reason;
    private String act;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    private String approver;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Amendment() {}

    Amendment(Commitment commitment, Milestone milestone, String was, AmendmentText text, Recorded recorded) {
        this.commitment = commitment;
        this.milestone = milestone;
        this.field = text.field();
        this.was = was;
        this.became = text.became();
        this.reason = text.reason();
        this.act = text.act();
        this.decidedOn = text.decidedOn();
        this.approver = text.approver();
        this.recordedBy = recorded.by();
        this.recordedAt = recorded.at();
    }

    /** Who recorded it, and when. */
    record Recorded(String by, Instant at) {}

    /** Whether it changed this milestone, or where null is asked for, the commitment itself. */
    boolean isOf(Milestone asked) {
        return Objects.equals(idOf(milestone), idOf(asked));
    }

    private static String idOf(Milestone one) {
        return one == null ? null : one.getOgpId();
    }

    /** The commitment that it changed, or whose milestone it changed. */
    public Commitment getCommitment() {
        return commitment;
    }

    /** The milestone that it changed; null where it changed the commitment itself. */
    public Milestone getMilestone() {
        return milestone;
    }

    /** What it changed. */
    public AmendedField getField() {
        return field;
    }

    /** The value before; empty where there was none. */
    public String getWas() {
        return was;
    }

    /** The value from the deciding day on. */
    public String getBecame() {
        return became;
    }

    /** Why, in the coordinator's words. */
    public String getReason() {
        return reason;
    }

    /** The act by which it was decided. */
    public String getAct() {
        return act;
    }

    /** The day it was decided, from which it counts. */
    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    /** Who decided. */
    public String getApprover() {
        return approver;
    }

    /** Login name of who recorded it. */
    public String getRecordedBy() {
        return recordedBy;
    }

    /** When it was recorded. */
    public Instant getRecordedAt() {
        return recordedAt;
    }
}
