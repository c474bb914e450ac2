package org.opengov.tracker.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.opengov.tracker.platform.Breaches;
import org.opengov.tracker.platform.RuleBroken;
import org.opengov.tracker.platform.Versioned;

/**
 * A slice of a plan for which every milestone owes one progress update. It is open from its first day until a
 * coordinator closes it; passing its due day makes updates late, it does not close it.
 */
@Entity
@Table(name = "reporting_period")
public class ReportingPeriod extends Versioned {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private ActionPlan plan;

    @Column(nullable = false)
    private String code;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    protected ReportingPeriod() {}

    ReportingPeriod(ActionPlan plan, Slice slice) {
        this.plan = plan;
        take(slice);
    }

    /**
     * When a period is.
     *
     * @param code its short name within the plan, such as "2013"
     * @param due the day until which updates are in time
     */
    public record Slice(String code, LocalDate starts, LocalDate ends, LocalDate due) {}

    /** Sets its days anew while its plan is a draft. */
    public void rewrite(Slice slice) {
        plan.requireDraft();
        take(slice);
    }

    private void take(Slice slice) {
        this.code = slice.code();
        this.startsOn = slice.starts();
        this.endsOn = slice.ends();
        this.dueOn = slice.due();
    }

    /** Whether updates for it are taken on this day. */
    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(startsOn) && closedOn == null;
    }

    /** Whether a coordinator has closed it. */
    public boolean isClosed() {
        return closedOn != null;
    }

    /**
     * Closes it: from then on it takes only late updates and corrections.
     *
     * @throws RuleBroken when it has not begun or is closed already
     */
    public void close(LocalDate day) {
        new Breaches()
                .when(day.isBefore(startsOn), "", "plan.period.notBegun", code)
                .when(isClosed(), "", "plan.period.closedAlready", code)
                .raise();
        closedOn = day;
    }

    /**
     * Opens it again.
     *
     * @throws RuleBroken when it is open
     */
    public void reopen() {
        if (!isClosed()) {
            throw RuleBroken.of("plan.period.openAlready", code);
        }
        closedOn = null;
    }

    /** How many days after the due day this is; 0 until then. */
    public long daysLateOn(LocalDate day) {
        return Math.max(0, ChronoUnit.DAYS.between(dueOn, day));
    }

    /** The plan it is a slice of. */
    public ActionPlan getPlan() {
        return plan;
    }

    /** Its short name within the plan, such as "2013". */
    public String getCode() {
        return code;
    }

    /** Its first day. */
    public LocalDate getStartsOn() {
        return startsOn;
    }

    /** Its last day. */
    public LocalDate getEndsOn() {
        return endsOn;
    }

    /** The day until which updates are in time. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    /** The day a coordinator closed it; null while it is open. */
    public LocalDate getClosedOn() {
        return closedOn;
    }
}
