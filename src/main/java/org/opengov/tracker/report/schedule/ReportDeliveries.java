package org.opengov.tracker.report.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opengov.tracker.account.Contacts;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.account.Recipient;
import org.opengov.tracker.account.Role;
import org.opengov.tracker.cycle.Closings;
import org.opengov.tracker.notice.NoticeLinks;
import org.opengov.tracker.notice.Notices;
import org.opengov.tracker.platform.AuditTrail;
import org.opengov.tracker.platform.Settings;
import org.opengov.tracker.report.ReportOrder;
import org.opengov.tracker.report.run.ReportRun;
import org.opengov.tracker.report.run.ReportRuns;
import org.opengov.tracker.report.schedule.ReportDelivery.Due;

/**
 * What schedules set going, and who is told of it. That something was set going is written down in the same transaction as the
 * orders for it: a server that is lost in between has done neither, and the next one begins.
 */
@ApplicationScoped
@Transactional
class ReportDeliveries {

    private static final String SYSTEM = "system";

    @PersistenceContext
    EntityManager entities;

    @Inject
    ReportRuns runs;

    @Inject
    Closings closings;

    @Inject
    Contacts contacts;

    @Inject
    Notices notices;

    @Inject
    AuditTrail audit;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** A schedule that is due, with what has to be known before it is set going. */
    record Owed(Due due, String plan, ReportSchedule schedule) {}

    /** What is due on a day and was not set going yet. */
    List<Owed> listOwed(LocalDate today) {
        List<Owed> owed = new ArrayList<>();
        for (ReportSchedule schedule : entities.createQuery(
                        "select s from ReportSchedule s order by s.id", ReportSchedule.class)
                .getResultList()) {
            dueOf(schedule, today).stream()
                    .filter(due -> !isBegun(due.schedule(), due.key()))
                    .forEach(due -> owed.add(new Owed(due, schedule.getPlan(), schedule)));
        }
        return owed;
    }

    private List<Due> dueOf(ReportSchedule schedule, LocalDate today) {
        if (schedule.getOccasion() == Occasion.AFTER_CLOSING) {
            DueDay reach = new DueDay(today, schedule.getAddedOn());
            return closings.listSince(schedule.getPlan(), schedule.getAddedOn()).stream()
                    .filter(closed -> reach.isInReach(closed.closedOn()))
                    .map(closed -> new Due(schedule.getId(), "closing " + closed.id(), closed.closedOn()))
                    .toList();
        }
        return schedule.dueOn(today).stream()
                .map(day -> new Due(schedule.getId(), day.toString(), day))
                .toList();
    }

    /** Passes over the closings of the day that were before the schedule: it holds for those to come. */
    void passEarlier(ReportSchedule schedule, LocalDate today) {
        for (Due due : schedule.getOccasion() == Occasion.AFTER_CLOSING ? dueOf(schedule, today) : List.<Due>of()) {
            ReportDelivery passed = new ReportDelivery(schedule, due, clock.instant());
            passed.pass();
            entities.persist(passed);
        }
    }

    /** Whether something was set going already. */
    boolean isBegun(Long schedule, String key) {
        return !entities.createQuery(
                        "select d.id from ReportDelivery d where d.schedule = :schedule and d.occasion = :key",
                        Long.class)
                .setParameter("schedule", schedule)
                .setParameter("key", key)
                .getResultList()
                .isEmpty();
    }

    /** What a schedule has set going last. */
    Optional<ReportDelivery> findLast(ReportSchedule schedule) {
        return entities.createQuery(
                        "select d from ReportDelivery d where d.schedule = :schedule and d.runs is not empty"
                                + " order by d.begunAt desc, d.id desc",
                        ReportDelivery.class)
                .setParameter("schedule", schedule.getId())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /**
     * Sets going what is due, in the name of who scheduled it; unless it was set going meanwhile, or the schedule is gone.
     *
     * @param cut number of the cut that was frozen for it
     */
    void begin(Due due, int cut) {
        ReportSchedule schedule = entities.find(ReportSchedule.class, due.schedule(), LockModeType.PESSIMISTIC_WRITE);
        if (schedule == null || isBegun(due.schedule(), due.key())) {
            return;
        }
        Officer by = new Officer(null, schedule.getAddedBy(), "", Role.COORDINATOR, "", "");
        List<ReportRun> asked = new ArrayList<>();
        for (ReportOrder order : schedule.orders(due.day(), cut)) {
            ReportRun run = runs.request(order, by);
            if (!schedule.getReaders().isEmpty()) {
                runs.share(run.getId(), schedule.getReaders(), by);
            }
            asked.add(run);
        }
        ReportDelivery delivery = new ReportDelivery(schedule, due, clock.instant());
        delivery.await(cut, asked);
        entities.persist(delivery);
        audit.append(
                SYSTEM,
                "report.due",
                schedule.getPlan() + " " + schedule.getKind().slug(),
                null,
                due.key());
    }

    /** What was set going, and nobody was told of yet. */
    List<Long> listUntold() {
        return entities.createQuery(
                        "select d.id from ReportDelivery d where d.toldAt is null order by d.id", Long.class)
                .getResultList();
    }

    /** Tells everybody who is to be told, once nothing is being made any more. */
    void tell(Long id) {
        ReportDelivery delivery = entities.find(ReportDelivery.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (delivery.getToldAt() != null || !delivery.isSettled()) {
            return;
        }
        boolean any = delivery.getRuns().stream().anyMatch(ReportRun::hasFile);
        contacts.listRecipients().stream()
                .filter(reader -> delivery.getReaders().contains(reader.login()))
                // Where nothing came of it, only those can do something who can have it made again.
                .filter(reader -> any || reader.isCoordinator())
                .forEach(reader -> tell(delivery, reader));
        delivery.tell(clock.instant());
    }

    private void tell(ReportDelivery delivery, Recipient reader) {
        NoticeLinks links = new NoticeLinks(settings.publicAddress(), reader);
        notices.give("report/" + delivery.getId(), reader, new DeliveryText(delivery, links).write());
    }
}
