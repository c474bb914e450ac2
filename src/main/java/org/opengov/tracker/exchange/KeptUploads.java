package org.opengov.tracker.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.exchange.KeptUpload.NamedFile;
import org.opengov.tracker.platform.JobRuns;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.platform.Tick;

/**
 * Files between looking and saving. They lie in the database and not in a session, so that any server may answer and
 * none forgets; each is seen by nobody but who handed it in.
 */
@ApplicationScoped
@Transactional
public class KeptUploads {

    private static final Duration LONGEST = Duration.ofDays(1);
    private static final int LONGEST_NAME = 255;

    @PersistenceContext
    EntityManager entities;

    @Inject
    JobRuns runs;

    @Inject
    Clock clock;

    /** Keeps a file in the place of what the same person handed in for the same before. */
    public KeptUpload keep(NamedFile file, KeptUpload.Place place, Officer officer) {
        entities.createQuery("delete from KeptUpload k where k.accountId = :account and k.plan = :plan"
                        + " and k.period = :period")
                .setParameter("account", officer.accountId())
                .setParameter("plan", place.plan())
                .setParameter("period", place.period())
                .executeUpdate();
        NamedFile named = new NamedFile(shortened(file.name()), file.content());
        KeptUpload kept = new KeptUpload(UUID.randomUUID().toString(), officer, place, named, clock.instant());
        entities.persist(kept);
        return kept;
    }

    /** @throws NotFound when there is none of this code, or it is another officer's, or it was kept long enough */
    public KeptUpload get(String code, Officer officer) {
        return entities.createQuery(
                        "select k from KeptUpload k where k.code = :code and k.accountId = :account and k.takenAt > :oldest",
                        KeptUpload.class)
                .setParameter("code", code)
                .setParameter("account", officer.accountId())
                .setParameter("oldest", clock.instant().minus(LONGEST))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("kept workbook", code));
    }

    /** Forgets a file that is saved, or of which nothing is to be. */
    public void drop(String code, Officer officer) {
        entities.remove(get(code, officer));
    }

    /** Once an hour: forgets what was kept long enough. */
    void purge(@Observes Tick tick) {
        if (runs.take("kept-uploads", tick.at().truncatedTo(ChronoUnit.HOURS).toString())) {
            entities.createQuery("delete from KeptUpload k where k.takenAt < :oldest")
                    .setParameter("oldest", clock.instant().minus(LONGEST))
                    .executeUpdate();
        }
    }

    private static String shortened(String name) {
        String shown = name == null ? "" : name.strip();
        return shown.length() > LONGEST_NAME ? shown.substring(0, LONGEST_NAME) : shown;
    }
}
