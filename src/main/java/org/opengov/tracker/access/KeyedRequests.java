package org.opengov.tracker.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.function.Supplier;
import org.opengov.tracker.platform.JobRuns;
import org.opengov.tracker.platform.RuleBroken;
import org.opengov.tracker.platform.Sha256;
import org.opengov.tracker.platform.Tick;

/**
 * Does what a program asks for once, however often it asks under the same key: a program that lost the answer may ask
 * again. The key is taken in the transaction of the deed: of two at once, on one server or on two, the second waits for
 * the first and is given its answer; what failed leaves the key free.
 */
@ApplicationScoped
@Transactional
public class KeyedRequests {

    /** How long a key is remembered. */
    static final Duration KEPT = Duration.ofDays(30);

    /** What the databases say when a row is held by somebody else for too long. */
    private static final Set<String> HELD = Set.of("HYT00", "55P03", "40001");

    private static final String JOB = "keyed-requests";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private JobRuns runs;

    /**
     * What was answered.
     *
     * @param replayed whether it was done before, and only the answer is given again
     */
    public record Outcome(String answer, boolean replayed) {}

    /**
     * Does the work unless it was done under this key before.
     *
     * @param request what is asked for, to the letter
     * @param work answers with what shall be told to whoever asks again
     * @throws RuleBroken when the key was used for another request, or one that is still being done
     */
    public Outcome once(RequestKey key, byte[] request, Supplier<String> work) {
        key.check();
        String requestHash = Sha256.of(request);
        if (!take(key, requestHash)) {
            return replay(key, requestHash);
        }
        String answer = work.get();
        sql("update keyed_request set answer = ?3 where account_id = ?1 and key_hash = ?2", key)
                .setParameter(3, answer)
                .executeUpdate();
        return new Outcome(answer, false);
    }

    private boolean take(RequestKey key, String requestHash) {
        try {
            return sql(
                                    "insert into keyed_request (account_id, key_hash, request_hash, taken_at)"
                                            + " values (?1, ?2, ?3, ?4) on conflict do nothing",
                                    key)
                            .setParameter(3, requestHash)
                            .setParameter(4, clock.instant().atOffset(ZoneOffset.UTC))
                            .executeUpdate()
                    == 1;
        } catch (PersistenceException failure) {
            throw isHeld(failure) ? RuleBroken.of("access.key.running") : failure;
        }
    }

    private Outcome replay(RequestKey key, String requestHash) {
        Object[] stored = (Object[])
                sql("select request_hash, answer from keyed_request where account_id = ?1 and key_hash = ?2", key)
                        .getSingleResult();
        if (!requestHash.equals(stored[0])) {
            throw RuleBroken.of("access.key.otherRequest");
        }
        return new Outcome((String) stored[1], true);
    }

    /** Once a day, forgets the keys that nobody will ask for again. */
    void forget(@Observes Tick tick) {
        LocalDate day = LocalDate.ofInstant(tick.at(), clock.getZone());
        if (runs.take(JOB, day.toString())) {
            entities.createNativeQuery("delete from keyed_request where taken_at < ?1")
                    .setParameter(1, tick.at().minus(KEPT).atOffset(ZoneOffset.UTC))
                    .executeUpdate();
        }
    }

    private jakarta.persistence.Query sql(String text, RequestKey key) {
        return entities.createNativeQuery(text).setParameter(1, key.account()).setParameter(2, Sha256.of(key.text()));
    }

    private static boolean isHeld(Throwable failure) {
        return failure instanceof SQLException refused
                ? HELD.contains(refused.getSQLState())
                : failure != null && isHeld(failure.getCause());
    }
}
