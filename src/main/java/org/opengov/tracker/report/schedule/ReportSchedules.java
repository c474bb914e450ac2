package org.opengov.tracker.report.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opengov.tracker.account.Contacts;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.account.Recipient;
import org.opengov.tracker.account.Role;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.platform.AuditTrail;
import org.opengov.tracker.platform.Breaches;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.report.ReportKind;
import org.opengov.tracker.report.Scope;
import org.opengov.tracker.report.run.ReportWriting;
import org.opengov.tracker.report.schedule.ScheduleDraft.What;
import org.opengov.tracker.report.schedule.ScheduleDraft.When;

/** What is made by the calendar. All of it is for coordinators. */
@ApplicationScoped
@Transactional
public class ReportSchedules {

    private static final int FURTHEST = 2;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Plans plans;

    @Inject
    Contacts contacts;

    @Inject
    ReportWriting writing;

    @Inject
    ReportDeliveries deliveries;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * A schedule and how it goes.
     *
     * @param next the day it is due next; null where the calendar does not tell
     * @param last what it set going last; null where nothing yet
     */
    public record Planned(ReportSchedule schedule, LocalDate next, ReportDelivery last) {}

    /** The schedules of a plan, the oldest first. */
    public List<Planned> list(String plan, Officer caller) {
        caller.mustBe(Role.COORDINATOR);
        LocalDate today = LocalDate.now(clock);
        return entities.createQuery(
                        "select s from ReportSchedule s where s.plan = :plan order by s.id", ReportSchedule.class)
                .setParameter("plan", plan)
                .getResultStream()
                .map(schedule -> new Planned(
                        schedule,
                        next(schedule, today),
                        deliveries.findLast(schedule).orElse(null)))
                .toList();
    }

    /** What is due today and was set going already is due another time. */
    private LocalDate next(ReportSchedule schedule, LocalDate today) {
        boolean begun = schedule.dueOn(today)
                .filter(today::equals)
                .filter(day -> deliveries.isBegun(schedule.getId(), day.toString()))
                .isPresent();
        return schedule.nextOn(begun ? today.plusDays(1) : today).orElse(null);
    }

    /** Everybody who can be told of reports. */
    public List<Recipient> listReaders(Officer caller) {
        caller.mustBe(Role.COORDINATOR);
        return contacts.listRecipients().stream()
                .filter(reader -> reader.isCoordinator() || reader.role() == Role.OFFICER)
                .toList();
    }

    /**
     * Adds a schedule. It holds from today on.
     *
     * @throws org.opengov.tracker.platform.RuleBroken when nothing could ever be made by it
     */
    public ReportSchedule add(ScheduleDraft draft, Officer caller) {
        caller.mustBe(Role.COORDINATOR);
        plans.get(draft.plan());
        LocalDate today = LocalDate.now(clock);
        check(draft, today, caller);
        ReportSchedule schedule = new ReportSchedule(draft, caller.login(), today);
        entities.persist(schedule);
        entities.flush();
        deliveries.passEarlier(schedule, today);
        audit.append(caller.login(), "report.scheduled", subject(schedule), null, told(schedule));
        return schedule;
    }

    private void check(ScheduleDraft draft, LocalDate today, Officer caller) {
        When when = draft.when();
        What what = draft.what();
        boolean yearly = when.occasion() == Occasion.YEARLY;
        boolean once = when.occasion() == Occasion.ONCE;
        List<String> known = listReaders(caller).stream().map(Recipient::login).toList();
        new Breaches()
                .when(draft.forms().isEmpty(), "forms", "report.schedule.forms.required")
                .when(
                        draft.forms().stream().anyMatch(form -> !writing.offers(what.kind(), form)),
                        "forms",
                        "report.run.notOffered")
                .when(yearly && !DueDay.isDay(when.month(), when.day()), "day", "report.schedule.day.wrong")
                .when(once && when.once() == null, "once", "report.schedule.once.required")
                .when(once && when.once() != null && when.once().isBefore(today), "once", "report.schedule.once.past")
                .when(what.against() < 0 || what.against() > FURTHEST, "against", "report.run.against.range")
                .when(isStatementOfNobody(what), "scope", "report.run.agency.required")
                .when(!known.containsAll(draft.readers()), "readers", "report.schedule.readers.unknown")
                .raise();
    }

    private static boolean isStatementOfNobody(What what) {
        return what.kind() == ReportKind.ANNUAL_STATEMENT && what.scope().kind() != Scope.Kind.AGENCY;
    }

    /** Takes a schedule away. What it has set going is made all the same. */
    public void remove(Long id, Officer caller) {
        caller.mustBe(Role.COORDINATOR);
        ReportSchedule schedule = Optional.ofNullable(entities.find(ReportSchedule.class, id))
                .orElseThrow(() -> new NotFound("report schedule", id));
        audit.append(caller.login(), "report.unscheduled", subject(schedule), told(schedule), null);
        entities.remove(schedule);
    }

    private static String subject(ReportSchedule schedule) {
        return schedule.getPlan() + " " + schedule.getKind().slug();
    }

    private static String told(ReportSchedule schedule) {
        String when = switch (schedule.getOccasion()) {
            case AFTER_CLOSING -> "after closing a period";
            case YEARLY -> String.format("every year on --%02d-%02d", schedule.getMonth(), schedule.getDay());
            case ONCE -> "on " + schedule.getOnce();
        };
        return when + ", " + schedule.getForms() + ", " + schedule.getLanguage() + ", " + schedule.getScope()
                + schedule.getReaders().stream().collect(Collectors.joining(", ", ", to [", "]"));
    }
}
