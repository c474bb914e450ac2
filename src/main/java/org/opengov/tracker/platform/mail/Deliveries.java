package org.opengov.tracker.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Who sends which mail. A server takes one mail by a change that only one server can make, sends it outside of any
 * transaction, and then says what became of it. If it never says, nobody knows whether the mail went out.
 */
@ApplicationScoped
@Transactional
class Deliveries {

    /** Longer than any attempt can take: the limits on time of {@link SmtpConnection} add up to less. */
    private static final Duration CLAIM = Duration.ofMinutes(10);

    /** How many are looked at for one that no other server takes in the same moment. */
    private static final int CANDIDATES = 20;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /** Gives up what is too old to be sent, and marks what a lost server was sending. */
    void tidy() {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        entities.createNativeQuery("update outgoing_mail set state = 'UNSURE', version = version + 1"
                        + " where state = 'SENDING' and claimed_until < ?1")
                .setParameter(1, now)
                .executeUpdate();
        entities.createNativeQuery("update outgoing_mail set state = 'FAILED', version = version + 1"
                        + " where state = 'WAITING' and expires_at < ?1")
                .setParameter(1, now)
                .executeUpdate();
    }

    /** Whether there is anything to send now. */
    boolean isAnyDue() {
        return !listDue(1).isEmpty();
    }

    /** Takes the mail that waits longest, for this server alone. */
    Optional<OutgoingMail> takeNext(String server) {
        Optional<OutgoingMail> taken = listDue(CANDIDATES).stream()
                .filter(candidate -> take(candidate, server))
                .findFirst();
        taken.ifPresent(entities::refresh);
        return taken;
    }

    /** Notes what became of a mail that this server took. */
    void settle(OutgoingMail taken, String server, Attempt attempt) {
        OutgoingMail mail = entities.find(OutgoingMail.class, taken.getId());
        if (mail.isClaimedBy(server)) {
            mail.settle(attempt, clock.instant());
        }
    }

    private List<OutgoingMail> listDue(int most) {
        return entities.createQuery(
                        "select m from OutgoingMail m"
                                + " where m.state = org.opengov.tracker.platform.mail.MailState.WAITING"
                                + " and m.nextAttemptAt <= :now order by m.nextAttemptAt, m.id",
                        OutgoingMail.class)
                .setParameter("now", clock.instant())
                .setMaxResults(most)
                .getResultList();
    }

    private boolean take(OutgoingMail candidate, String server) {
        Instant until = clock.instant().plus(CLAIM);
        return entities.createNativeQuery(
                                "update outgoing_mail set state = 'SENDING', claimed_by = ?1, claimed_until = ?2,"
                                        + " version = version + 1 where id = ?3 and state = 'WAITING'")
                        .setParameter(1, server)
                        .setParameter(2, until.atOffset(ZoneOffset.UTC))
                        .setParameter(3, candidate.getId())
                        .executeUpdate()
                == 1;
    }
}
