package org.opengov.tracker.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.commitment.Milestone;
import org.opengov.tracker.plan.ReportingPeriod;
import org.opengov.tracker.platform.Breaches;
import org.opengov.tracker.platform.Versioned;

/**
 * One closing of a reporting period, with the list of what was missing then. The list never changes; a reopening is
 * written beside it, and the next closing is another one.
 */
@Entity
@Table(name = "period_closing")
public class PeriodClosing extends Versioned {

    private static final int LONGEST_REASON = 4000;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private ReportingPeriod period;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "closed_by")
    private String closedBy;

    @Column(name = "reopened_on")
    private LocalDate reopenedOn;

    @Column(name = "reopened_by")
    private String reopenedBy;

    private String reason;

    @ManyToMany
    @JoinTable(
            name = "period_missing",
            joinColumns = @JoinColumn(name = "closing_id"),
            inverseJoinColumns = @JoinColumn(name = "milestone_id"))
    @OrderColumn(name = "position")
    private List<Milestone> missing = new ArrayList<>();

    protected PeriodClosing() {}

    /** A closing without its list. */
    public record Closed(Long id, String period, LocalDate closedOn, LocalDate reopenedOn) {

        boolean standsOn(LocalDate day) {
            return !closedOn.isAfter(day) && (reopenedOn == null || reopenedOn.isAfter(day));
        }
    }

    /** A milestone on the list of a closing. */
    public record Listed(Long closing, String milestone) {}

    PeriodClosing(ReportingPeriod period, List<Milestone> missing, Officer by, LocalDate day) {
        this.period = period;
        this.missing.addAll(missing);
        this.closedBy = by.login();
        this.closedOn = day;
    }

    /** The reason for a reopening as it is kept; it is owed. */
    static String reason(String typed) {
        String told = typed == null ? "" : typed.strip();
        new Breaches()
                .when(told.isEmpty(), "reason", "cycle.reopen.reason.required")
                .when(told.length() > LONGEST_REASON, "reason", "progress.text.tooLong", LONGEST_REASON)
                .raise();
        return told;
    }

    /** Writes down that the period was opened again, by whom and why. */
    void reopen(String why, Officer by, LocalDate day) {
        reason = why;
        reopenedBy = by.login();
        reopenedOn = day;
    }

    /** The period that was closed. */
    public ReportingPeriod getPeriod() {
        return period;
    }

    /** The day it was closed. */
    public LocalDate getClosedOn() {
        return closedOn;
    }

    /** Login name of who closed it. */
    public String getClosedBy() {
        return closedBy;
    }

    /** The day it was opened again; null where it was not. */
    public LocalDate getReopenedOn() {
        return reopenedOn;
    }

    /** Login name of who opened it again; null where nobody did. */
    public String getReopenedBy() {
        return reopenedBy;
    }

    /** Why it was opened again; null where it was not. */
    public String getReason() {
        return reason;
    }

    /** The milestones of which nothing had been handed in, in the plan's order. */
    public List<Milestone> getMissing() {
        return List.copyOf(missing);
    }
}
