package org.opengov.tracker.report.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.opengov.tracker.platform.AuditTrail;
import org.opengov.tracker.report.ReportOrder;

/**
 * Which server makes which report. One takes a run by a change that only one can make, says once in a while that it is
 * alive, and then what became of the run. Nothing that it says counts once the run was cancelled or given to another.
 */
@ApplicationScoped
@Transactional
class RunQueue {

    /** A server says that it is alive every few seconds; one that has not for so long will not. */
    static final Duration LOST_AFTER = Duration.ofMinutes(2);

    /** Long enough for everybody who was told of it to fetch it; who needs it later can have it made again. */
    static final Duration KEPT_FOR = Duration.ofDays(30);

    /** In whose name the product notes what it does by itself. */
    private static final String SYSTEM = "system";

    private static final String STATE = "org.opengov.tracker.report.run.RunState.";

    /** How many are looked at for one that no other server takes in the same moment. */
    private static final int CANDIDATES = 20;

    @PersistenceContext
    EntityManager entities;

    @Inject
    ReportFileParts files;

    @Inject
    AuditTrail audit;

    @Inject
    Event<ReportSettled> settled;

    @Inject
    Clock clock;

    /** A run that a server has taken. */
    record Taken(Long id, ReportOrder order) {}

    /** Whether any run waits to be taken. */
    boolean isAnyWaiting() {
        return !listWaiting(1).isEmpty();
    }

    /** Takes the run that waits longest, for this server alone. */
    Optional<Taken> takeNext(String server) {
        return listWaiting(CANDIDATES).stream()
                .filter(id -> take(id, server))
                .findFirst()
                .map(id -> new Taken(id, entities.find(ReportRun.class, id).getOrder()));
    }

    private List<Long> listWaiting(int most) {
        return entities.createQuery(
                        "select r.id from ReportRun r where r.state = " + STATE + "WAITING order by r.askedAt, r.id",
                        Long.class)
                .setMaxResults(most)
                .getResultList();
    }

    private boolean take(Long id, String server) {
        return entities.createNativeQuery("update report_run set state = 'RUNNING', server = ?1, began_at = ?2,"
                                + " heartbeat_at = ?2, version = version + 1 where id = ?3 and state = 'WAITING'")
                        .setParameter(1, server)
                        .setParameter(2, clock.instant().atOffset(ZoneOffset.UTC))
                        .setParameter(3, id)
                        .executeUpdate()
                == 1;
    }

    /**
     * Notes how far a run is, and that its server is alive.
     *
     * @return whether it is still that server's to make
     */
    boolean beat(Long id, String server, int done, int all) {
        return entities.createNativeQuery("update report_run set steps_done = ?1, steps_all = ?2, heartbeat_at = ?3,"
                                + " version = version + 1 where id = ?4 and state = 'RUNNING' and server = ?5")
                        .setParameter(1, done)
                        .setParameter(2, all)
                        .setParameter(3, clock.instant().atOffset(ZoneOffset.UTC))
                        .setParameter(4, id)
                        .setParameter(5, server)
                        .executeUpdate()
                == 1;
    }

    /**
     * Keeps the file that a server made.
     *
     * @throws ReportCancelled when it is not that server's to make any more; then nothing is kept
     */
    void finish(Long id, String server, WrittenFile file) {
        // Looked at twice: a file that nobody wants is not stored, and while one is being stored anybody may still
        // leave.
        requireRunning(entities.find(ReportRun.class, id), server);
        files.keep(id, file.path());
        ReportRun run = locked(id);
        requireRunning(run, server);
        run.finish(file, clock.instant());
        audit.append(SYSTEM, "report.made", run.getFileName(), null, file.sha256());
        settled.fire(new ReportSettled(id));
    }

    private static void requireRunning(ReportRun run, String server) {
        if (run == null || !run.isRunningOn(server)) {
            throw new ReportCancelled();
        }
    }

    /** Notes why a server could not make a report. */
    void fail(Long id, String server, Failure failure) {
        ReportRun run = locked(id);
        if (run.isRunningOn(server)) {
            run.fail(failure, clock.instant());
            noteFailed(run, failure);
        }
    }

    private void noteFailed(ReportRun run, Failure failure) {
        audit.append(SYSTEM, "report.failed", run.getFileName(), null, failure.key() + " " + failure.detail());
        settled.fire(new ReportSettled(run.getId()));
    }

    /** Gives what a lost server was making to the others, once; what was lost twice is given up. */
    void reviveLost() {
        Instant now = clock.instant();
        for (ReportRun run : listLost(now)) {
            entities.refresh(run, LockModeType.PESSIMISTIC_WRITE);
            if (run.isLost(now.minus(LOST_AFTER))) {
                run.loseServer(now);
                if (run.getState() == RunState.FAILED) {
                    noteFailed(run, Failure.LOST);
                }
            }
        }
    }

    private List<ReportRun> listLost(Instant now) {
        return entities.createQuery(
                        "select r from ReportRun r where r.state = " + STATE
                                + "RUNNING and r.heartbeat.heartbeatAt < :alive order by r.id",
                        ReportRun.class)
                .setParameter("alive", now.minus(LOST_AFTER))
                .getResultList();
    }

    /** Deletes the files of reports on what was stored some time ago. Those of cuts stay: the public verifies by them. */
    void deleteOld() {
        Instant now = clock.instant();
        entities.createQuery(
                        "select r from ReportRun r where r.state = " + STATE
                                + "DONE and r.wanted.cut is null and r.deletedAt is null and r.endedAt < :oldest"
                                + " order by r.id",
                        ReportRun.class)
                .setParameter("oldest", now.minus(KEPT_FOR))
                .getResultList()
                .forEach(run -> {
                    files.delete(run.getId());
                    run.loseFile(now);
                    audit.append(SYSTEM, "report.deleted", run.getFileName(), run.getSha256(), null);
                });
    }

    /** Nobody else changes it until this is done. */
    private ReportRun locked(Long id) {
        ReportRun run = entities.find(ReportRun.class, id);
        entities.refresh(run, LockModeType.PESSIMISTIC_WRITE);
        return run;
    }
}
