package org.opengov.tracker.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.opengov.tracker.commitment.Amendment;
import org.opengov.tracker.cycle.Board.Column;
import org.opengov.tracker.cycle.Board.Line;
import org.opengov.tracker.cycle.PeriodClosing.Closed;
import org.opengov.tracker.cycle.PeriodClosing.Listed;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.ReportingPeriod;

/**
 * Reads what a board is made of: one query each for milestones, closings and their lists, however large the plan, and one a
 * period for its updates, so that those of all periods are never sorted or held together.
 */
@ApplicationScoped
@Transactional
class BoardQuery {

    private static final String UPDATES =
            "select new org.opengov.tracker.cycle.Stored(u.milestone.ogpId, u.period.code, u.id, u.state,"
                    + " u.statement.nil, u.statement.late, u.statement.helpWanted, u.publishedOn)"
                    + " from ProgressUpdate u where u.period = :period";

    private static final String IN_ORDER = " order by u.publishedOn, u.reviewedAt, u.id";

    @PersistenceContext
    EntityManager entities;

    /** Where a cell stands. */
    record Place(String milestone, String period) {}

    /**
     * What closings say on a day.
     *
     * @param columns every period of the plan, oldest first
     * @param missed the cells on the list of a closing that stands
     * @param byCode the same periods as they are stored
     */
    record Periods(List<Column> columns, Set<Place> missed, Map<String, ReportingPeriod> byCode) {

        ReportingPeriod of(Column column) {
            return byCode.get(column.code());
        }
    }

    /** The milestones of a plan that owe updates on a day, in the plan's order: what was withdrawn owes none. */
    List<Line> listLines(String plan, LocalDate day) {
        Map<String, Boolean> withdrawn = mapWithdrawn(plan, day);
        return entities.createQuery(
                        "select new org.opengov.tracker.cycle.Board.Line(m.id, m.ogpId, m.title, c.ogpId, c.number,"
                                + " c.title, t.number, t.name, a.code, a.name) from Milestone m"
                                + " join m.commitment c left join c.theme t left join m.agency a"
                                + " where c.plan.code = :plan order by c.ordinal, m.ordinal",
                        Line.class)
                .setParameter("plan", plan)
                .getResultStream()
                .filter(line -> !withdrawn.getOrDefault(line.commitment(), false))
                .filter(line -> !withdrawn.getOrDefault(line.milestone(), false))
                .toList();
    }

    /** By the ids of commitments and milestones whether the last amendment that says so has them given up. */
    private Map<String, Boolean> mapWithdrawn(String plan, LocalDate day) {
        Map<String, Boolean> withdrawn = new HashMap<>();
        entities.createQuery(
                        "select a from Amendment a where a.commitment.plan.code = :plan and a.decidedOn <= :day"
                                + " and a.field = org.opengov.tracker.commitment.AmendedField.WITHDRAWN"
                                + " order by a.decidedOn, a.id",
                        Amendment.class)
                .setParameter("plan", plan)
                .setParameter("day", day)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "a.commitment")
                .setHint("eclipselink.batch", "a.milestone")
                .getResultStream()
                .forEach(amendment -> withdrawn.put(
                        amendment.getMilestone() == null
                                ? amendment.getCommitment().getOgpId()
                                : amendment.getMilestone().getOgpId(),
                        Boolean.valueOf(amendment.getBecame())));
        return withdrawn;
    }

    /** Every update for a period, whatever its state, by milestone. */
    Map<String, List<Stored>> mapUpdates(ReportingPeriod period) {
        return entities.createQuery(UPDATES + IN_ORDER, Stored.class)
                .setParameter("period", period)
                .getResultStream()
                .collect(Collectors.groupingBy(Stored::milestone));
    }

    /**
     * The updates for a period that were published up to a day, by milestone. Only what is published has such a day, and
     * without the state the database takes the index of periods.
     */
    Map<String, List<Stored>> mapPublished(ReportingPeriod period, LocalDate day) {
        return entities.createQuery(UPDATES + " and u.publishedOn <= :day" + IN_ORDER, Stored.class)
                .setParameter("period", period)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.groupingBy(Stored::milestone));
    }

    /** The periods of a plan as they were closed on a day, and what was missing then. */
    Periods readPeriods(ActionPlan plan, LocalDate day) {
        List<Closed> closings = entities.createQuery(
                        "select new org.opengov.tracker.cycle.PeriodClosing.Closed(c.id, c.period.code, c.closedOn,"
                                + " c.reopenedOn) from PeriodClosing c where c.period.plan.code = :plan",
                        Closed.class)
                .setParameter("plan", plan.getCode())
                .getResultList();
        Map<Long, Closed> standing = new HashMap<>();
        closings.stream()
                .filter(closing -> closing.standsOn(day))
                .forEach(closing -> standing.put(closing.id(), closing));
        List<Column> columns = plan.getPeriods().stream()
                .map(period -> column(period, standing.values()))
                .toList();
        return new Periods(
                columns,
                standing.isEmpty() ? Set.of() : missed(plan.getCode(), standing),
                plan.getPeriods().stream().collect(Collectors.toMap(ReportingPeriod::getCode, Function.identity())));
    }

    private static Column column(ReportingPeriod period, Iterable<Closed> standing) {
        LocalDate closedOn = null;
        for (Closed closing : standing) {
            closedOn = closing.period().equals(period.getCode()) ? closing.closedOn() : closedOn;
        }
        return new Column(period.getCode(), period.getStartsOn(), period.getDueOn(), closedOn);
    }

    private Set<Place> missed(String plan, Map<Long, Closed> standing) {
        Set<Place> missed = new HashSet<>();
        entities.createQuery(
                        "select new org.opengov.tracker.cycle.PeriodClosing.Listed(c.id, m.ogpId)"
                                + " from PeriodClosing c join c.missing m where c.period.plan.code = :plan",
                        Listed.class)
                .setParameter("plan", plan)
                .getResultStream()
                .filter(listed -> standing.containsKey(listed.closing()))
                .forEach(listed -> missed.add(new Place(
                        listed.milestone(), standing.get(listed.closing()).period())));
        return missed;
    }
}
