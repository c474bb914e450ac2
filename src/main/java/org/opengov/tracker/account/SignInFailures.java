package org.opengov.tracker.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.opengov.tracker.platform.AuditTrail;
import org.opengov.tracker.platform.Changes;

/**
 * Slows down whoever guesses passwords, by the name tried and by the address it comes from. Names that do not exist are
 * counted like those that do, so that waiting tells nobody who exists; the count is in the database, so that every node
 * knows it and a restart forgets nothing.
 */
@ApplicationScoped
@Transactional
public class SignInFailures {

    private static final int LONGEST_SUBJECT = 110;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail audit;

    /** How long this name or this address has to wait before it may try again; zero when it may at once. */
    public Duration waitOf(String login, String address) {
        Duration forLogin = wait(byLogin(login), Waiting.FOR_LOGIN);
        Duration forAddress = wait(byAddress(address), Waiting.FOR_ADDRESS);
        return forLogin.compareTo(forAddress) > 0 ? forLogin : forAddress;
    }

    /** A wrong password. */
    public void add(String login, String address) {
        count(byLogin(login));
        count(byAddress(address));
        // A name that nobody has is not written down: it may be a password, typed in the wrong place.
        note(wait(byLogin(login), Waiting.FOR_LOGIN), isLogin(login) ? byLogin(login) : "login:?", address);
        note(wait(byAddress(address), Waiting.FOR_ADDRESS), byAddress(address), address);
    }

    /** Only mistakes that cost somebody a wait are worth an entry. */
    private void note(Duration wait, String subject, String address) {
        if (!wait.isZero()) {
            Changes changes = new Changes().set("address", address).set("wait-seconds", wait.toSeconds());
            audit.append("system", "sign-in.slowed", subject, changes);
        }
    }

    private boolean isLogin(String login) {
        return !sql("select 1 from account where login = ?1")
                .setParameter(1, login.strip().toLowerCase(Locale.ROOT))
                .getResultList()
                .isEmpty();
    }

    /** The right password: the name starts afresh. The address does not, or one's own account would unlock guessing. */
    public void forget(String login) {
        sql("delete from sign_in_failures where subject = ?1")
                .setParameter(1, byLogin(login))
                .executeUpdate();
    }

    private Duration wait(String subject, Waiting rule) {
        List<?> rows = sql("select failures, last_at from sign_in_failures where subject = ?1")
                .setParameter(1, subject)
                .getResultList();
        if (rows.isEmpty()) {
            return Duration.ZERO;
        }
        Object[] row = (Object[]) rows.get(0);
        return rule.left(((Number) row[0]).intValue(), instant(row[1]), clock.instant());
    }

    private void count(String subject) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        sql("delete from sign_in_failures where last_at < ?1")
                .setParameter(1, now.minus(Waiting.MEMORY))
                .executeUpdate();
        // Two at once: the second finds the row of the first and counts on.
        sql("insert into sign_in_failures (subject, failures, last_at) values (?1, 0, ?2) on conflict do nothing")
                .setParameter(1, subject)
                .setParameter(2, now)
                .executeUpdate();
        sql("update sign_in_failures set failures = failures + 1, last_at = ?2 where subject = ?1")
                .setParameter(1, subject)
                .setParameter(2, now)
                .executeUpdate();
    }

    private Query sql(String text) {
        return entities.createNativeQuery(text);
    }

    private static Instant instant(Object stored) {
        return stored instanceof OffsetDateTime moment ? moment.toInstant() : ((java.sql.Timestamp) stored).toInstant();
    }

    private static String byLogin(String login) {
        return "login:" + shortened(login.strip().toLowerCase(Locale.ROOT));
    }

    private static String byAddress(String address) {
        return "address:" + shortened(address);
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_SUBJECT ? text.substring(0, LONGEST_SUBJECT) : text;
    }
}
