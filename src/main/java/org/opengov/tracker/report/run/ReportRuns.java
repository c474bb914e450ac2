package org.opengov.tracker.report.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.account.Role;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.platform.AuditTrail;
import org.opengov.tracker.platform.Forbidden;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.platform.RuleBroken;
import org.opengov.tracker.report.ReportOrder;
import org.opengov.tracker.report.run.CutMaker.KnownCut;

/** The reports that are made in the background. Coordinators ask for them; whom one was sent to may have its file too. */
@ApplicationScoped
@Transactional
public class ReportRuns {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Plans plans;

    @Inject
    ReportWriting writing;

    @Inject
    CutMaker cuts;

    @Inject
    ReportFileParts files;

    @Inject
    AuditTrail audit;

    @Inject
    Event<Object> events;

    @Inject
    Clock clock;

    /**
     * Asks for a report. Whoever asks for what is being made, or is made and still true, is given that.
     *
     * @throws RuleBroken when there is no such report
     * @throws NotFound when there is no such plan
     */
    public ReportRun request(ReportOrder order, Officer caller) {
        caller.mustBe(Role.COORDINATOR);
        OrderRules.check(order, writing.offers(order.kind(), order.form()), listCuts(order.plan()));
        // Two who ask for reports on one plan come one after the other.
        String key = OrderKey.of(order, plans.holdRevision(order.plan()));
        Optional<ReportRun> same = findCurrent(key);
        if (same.isPresent()) {
            same.get().join(caller.login(), clock.instant());
            audit.append(caller.login(), "report.joined", same.get().getFileName());
            return same.get();
        }
        ReportRun run = new ReportRun(order, key, caller.login(), clock.instant());
        entities.persist(run);
        // From here on it can be locked, in this transaction too.
        entities.flush();
        audit.append(caller.login(), "report.requested", run.getFileName());
        events.fire(new ReportRequested(run.getId()));
        return run;
    }

    private Optional<ReportRun> findCurrent(String key) {
        return entities.createQuery("select r from ReportRun r where r.currentKey = :key", ReportRun.class)
                .setParameter("key", key)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Asks once more for what a run did not bring. */
    public ReportRun again(Long id, Officer caller) {
        return request(get(id, caller).getOrder(), caller);
    }

    /** The cuts that reports of a plan can be made of, the latest first. */
    public List<KnownCut> listCuts(String plan) {
        return cuts.list(plan);
    }

    /** A page of the runs of a plan, whoever asked, newest first. */
    public List<ReportRun> list(String plan, int first, int count, Officer caller) {
        caller.mustBe(Role.COORDINATOR);
        return entities.createQuery(
                        "select r from ReportRun r where r.wanted.plan = :plan order by r.askedAt desc, r.id desc",
                        ReportRun.class)
                .setParameter("plan", plan)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "r.requesters")
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultList();
    }

    /** @throws NotFound when there is none */
    public ReportRun get(Long id, Officer caller) {
        caller.mustBe(Role.COORDINATOR);
        return find(id);
    }

    /**
     * Takes back what the caller asked for. Where others asked for the same it is made for them; else it stops.
     *
     * @throws RuleBroken when it is over, or the caller did not ask for it
     */
    public ReportRun cancel(Long id, Officer caller) {
        caller.mustBe(Role.COORDINATOR);
        ReportRun run = locked(id);
        boolean stopped = run.leave(caller.login(), clock.instant());
        audit.append(caller.login(), stopped ? "report.cancelled" : "report.left", run.getFileName());
        if (stopped) {
            events.fire(new ReportSettled(id));
        }
        return run;
    }

    /**
     * Says that the caller does not need a file any more. Nobody who asked for it needing it, it is deleted.
     *
     * @throws RuleBroken when the caller did not ask for it, there is no file, or it is one of a cut and so published
     */
    public ReportRun forget(Long id, Officer caller) {
        caller.mustBe(Role.COORDINATOR);
        ReportRun run = locked(id);
        if (run.forget(caller.login(), clock.instant())) {
            files.delete(id);
            audit.append(caller.login(), "report.deleted", run.getFileName(), run.getSha256(), null);
        } else {
            audit.append(caller.login(), "report.left", run.getFileName());
        }
        return run;
    }

    /**
     * Publishes the file of a run on a cut: the page on which the public checks the cut lists it from now on.
     *
     * @throws RuleBroken when there is no file, or it is made of no cut
     */
    public ReportRun publish(Long id, Officer caller) {
        caller.mustBe(Role.COORDINATOR);
        ReportRun run = locked(id);
        run.publish(clock.instant());
        plans.revise(plans.get(run.getOrder().plan()));
        audit.append(caller.login(), "report.published", run.getFileName(), null, run.getSha256());
        return run;
    }

    /** Lets these have the file of a run, whatever their role. */
    public void share(Long id, Collection<String> logins, Officer caller) {
        caller.mustBe(Role.COORDINATOR);
        ReportRun run = locked(id);
        run.share(logins);
        audit.append(caller.login(), "report.shared", run.getFileName(), null, String.join(", ", logins));
    }

    /**
     * The file of a run.
     *
     * @throws Forbidden when the caller is no coordinator and it was not sent to them
     * @throws NotFound when there is none
     */
    public ReportFile open(Long id, Officer caller) {
        Optional<ReportRun> run = Optional.ofNullable(entities.find(ReportRun.class, id));
        if (!caller.isCoordinator()
                && run.filter(each -> each.isSharedWith(caller.login())).isEmpty()) {
            throw new Forbidden(caller.login() + " may not have report " + id);
        }
        return run.filter(ReportRun::hasFile)
                .map(made -> new ReportFile(
                        made.getFileName(),
                        made.getOrder().form().mediaType(),
                        made.getSize(),
                        made.getSha256(),
                        out -> files.copy(id, made.getSize(), out)))
                .orElseThrow(() -> new NotFound("report", id));
    }

    private ReportRun find(Long id) {
        return Optional.ofNullable(entities.find(ReportRun.class, id)).orElseThrow(() -> new NotFound("report", id));
    }

    /** Nobody else changes it until this is done. */
    private ReportRun locked(Long id) {
        ReportRun run = find(id);
        entities.refresh(run, LockModeType.PESSIMISTIC_WRITE);
        return run;
    }
}
