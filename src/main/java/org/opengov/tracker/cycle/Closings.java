package org.opengov.tracker.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.account.Role;
import org.opengov.tracker.commitment.Commitments;
import org.opengov.tracker.commitment.Milestone;
import org.opengov.tracker.cycle.Board.Line;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.plan.ReportingPeriod;
import org.opengov.tracker.platform.AuditTrail;
import org.opengov.tracker.platform.RuleBroken;

/** Closes reporting periods and opens them again. All of it is for coordinators. */
@ApplicationScoped
@Transactional
public class Closings {

    @PersistenceContext
    EntityManager entities;

    @Inject
    BoardQuery query;

    @Inject
    Plans plans;

    @Inject
    Commitments commitments;

    @Inject
    AuditTrail audit;

    @Inject
    Event<PeriodClosed> closed;

    @Inject
    Clock clock;

    /**
     * How a period stands.
     *
     * @param published how many milestones have a published update
     * @param waiting how many have none, and one that waits for a coordinator
     * @param missing those of which nothing was handed in or published, in the plan's order: what a closing lists now
     * @param closings every closing so far, the latest first
     */
    public record Standing(
            ReportingPeriod period, long published, long waiting, List<Line> missing, List<PeriodClosing> closings) {

        /** How many milestones owe an update. */
        public long all() {
            return published + waiting + missing.size();
        }

        /** A short mark of the list: another list has another one. */
        public String mark() {
            return Integer.toHexString(
                            missing.stream().map(Line::milestone).toList().hashCode()) + "-" + missing.size();
        }
    }

    /** How every period of a plan stands, oldest first. */
    public List<Standing> list(String plan, Officer caller) {
        caller.mustBe(Role.COORDINATOR);
        List<Line> lines = query.listLines(plan, LocalDate.now(clock));
        Map<ReportingPeriod, List<PeriodClosing>> closings = entities.createQuery(
                        "select c from PeriodClosing c where c.period.plan.code = :plan order by c.id desc",
                        PeriodClosing.class)
                .setParameter("plan", plan)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "c.missing")
                .getResultStream()
                .collect(Collectors.groupingBy(PeriodClosing::getPeriod));
        return plans.get(plan).getPeriods().stream()
                .map(period ->
                        standing(period, lines, query.mapUpdates(period), closings.getOrDefault(period, List.of())))
                .toList();
    }

    /** How one period stands. */
    public Standing get(String plan, String period, Officer caller) {
        String code = plans.getPeriod(plan, period).getCode();
        return list(plan, caller).stream()
                .filter(standing -> standing.period().getCode().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Closes a period and writes down what is missing, for good. What was handed in and waits for a coordinator is not
     * missing, and may still be published.
     *
     * @param mark the {@link Standing#mark()} of the list that the coordinator was shown
     * @throws RuleBroken when another list would be written now, or the period is not open
     */
    public void close(String plan, String period, String mark, Officer caller) {
        caller.mustBe(Role.COORDINATOR);
        ReportingPeriod closing = locked(plan, period);
        Standing standing = get(plan, period, caller);
        LocalDate today = LocalDate.now(clock);
        closing.close(today);
        if (!standing.mark().equals(mark)) {
            throw RuleBroken.of("cycle.close.changed");
        }
        Set<Long> ids = standing.missing().stream().map(Line::id).collect(Collectors.toSet());
        List<Milestone> missing = commitments.listMilestonesOfPlan(plan).stream()
                .filter(milestone -> ids.contains(milestone.getId()))
                .toList();
        entities.persist(new PeriodClosing(closing, missing, caller, today));
        note(closing, new Deed("period.closed", null, counts(standing)), caller);
        closed.fire(new PeriodClosed(plan, period));
    }

    /**
     * Opens a closed period again. What its closing listed stays written down with it.
     *
     * @throws RuleBroken when no reason is given or the period is open
     */
    public void reopen(String plan, String period, String reason, Officer caller) {
        caller.mustBe(Role.COORDINATOR);
        String why = PeriodClosing.reason(reason);
        ReportingPeriod opening = locked(plan, period);
        LocalDate closedOn = opening.getClosedOn();
        opening.reopen();
        entities.createQuery(
                        "select c from PeriodClosing c where c.period = :period and c.reopenedOn is null",
                        PeriodClosing.class)
                .setParameter("period", opening)
                .getResultList()
                .forEach(closing -> closing.reopen(why, caller, LocalDate.now(clock)));
        note(opening, new Deed("period.reopened", "closed " + closedOn, why), caller);
    }

    /** The closings of a plan's periods since a day that still stand, the oldest first. Everybody may know of them. */
    public List<PeriodClosing.Closed> listSince(String plan, LocalDate day) {
        return entities.createQuery(
                        "select new org.opengov.tracker.cycle.PeriodClosing.Closed(c.id, c.period.code, c.closedOn,"
                                + " c.reopenedOn) from PeriodClosing c where c.period.plan.code = :plan"
                                + " and c.closedOn >= :day and c.reopenedOn is null order by c.id",
                        PeriodClosing.Closed.class)
                .setParameter("plan", plan)
                .setParameter("day", day)
                .getResultList();
    }

    /** Every closing of a plan's periods, those that were taken back too, the oldest first. Everybody may know of them. */
    public List<PeriodClosing.Closed> listAll(String plan) {
        return entities.createQuery(
                        "select new org.opengov.tracker.cycle.PeriodClosing.Closed(c.id, c.period.code, c.closedOn,"
                                + " c.reopenedOn) from PeriodClosing c where c.period.plan.code = :plan order by c.id",
                        PeriodClosing.Closed.class)
                .setParameter("plan", plan)
                .getResultList();
    }

    private static Standing standing(
            ReportingPeriod period, List<Line> lines, Map<String, List<Stored>> updates, List<PeriodClosing> closings) {
        long published = 0;
        long waiting = 0;
        List<Line> missing = new ArrayList<>();
        for (Line line : lines) {
            List<Stored> told = updates.getOrDefault(line.milestone(), List.of());
            if (told.stream().anyMatch(Stored::isPublic)) {
                published++;
            } else if (told.stream().anyMatch(Stored::isHandedIn)) {
                waiting++;
            } else {
                missing.add(line);
            }
        }
        return new Standing(period, published, waiting, List.copyOf(missing), closings);
    }

    /** Nobody hands in, closes or reopens until this is done. */
    private ReportingPeriod locked(String plan, String period) {
        ReportingPeriod found = plans.getPeriod(plan, period);
        entities.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    private record Deed(String action, String was, String became) {}

    private void note(ReportingPeriod period, Deed deed, Officer caller) {
        ActionPlan plan = period.getPlan();
        entities.flush();
        plans.revise(plan);
        audit.append(caller.login(), deed.action(), plan.getCode() + " " + period.getCode(), deed.was(), deed.became());
    }

    private static String counts(Standing standing) {
        return "published " + standing.published() + ", submitted " + standing.waiting() + ", missing "
                + standing.missing().size() + ", of " + standing.all();
    }
}
