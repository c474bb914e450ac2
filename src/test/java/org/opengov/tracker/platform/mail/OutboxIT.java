package org.opengov.tracker.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengov.tracker._support.CleanDatabase;
import org.opengov.tracker._support.InTransaction;
import org.opengov.tracker._support.QuietMinute;
import org.opengov.tracker.platform.RuleBroken;

/** Mails on their way out: written once, sent by one server, never sent again when nobody knows whether they arrived. */
@ExtendWith(ArquillianExtension.class)
class OutboxIT {

    @Inject
    Outbox outbox;

    @Inject
    Deliveries deliveries;

    @Inject
    InTransaction inTransaction;

    @Inject
    CleanDatabase cleanDatabase;

    @Inject
    Clock clock;

    @PersistenceContext
    EntityManager entities;

    @BeforeEach
    void startClean() {
        QuietMinute.await();
        cleanDatabase.now();
    }

    @Test
    void sameMailIsTakenOnce() {
        assertThat(outbox.put(letter("reminder/1"))).isTrue();
        assertThat(outbox.put(letter("reminder/1"))).isFalse();

        assertThat(outbox.list(null, 0, 10)).hasSize(1);
        assertThat(outbox.count()).containsEntry(MailState.WAITING, 1L);
    }

    @Test
    void deedThatIsUndoneLeavesNoMail() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> inTransaction.run(() -> {
                    outbox.put(letter("undone"));
                    throw new IllegalStateException("undone");
                }));

        assertThat(outbox.list(null, 0, 10)).isEmpty();
        assertThat(outbox.put(letter("undone"))).isTrue();
    }

    @Test
    void mailIsTakenByOneServer() {
        outbox.put(letter("one"));
        holdBack("two");

        assertThat(deliveries.takeNext("a")).map(OutgoingMail::getState).contains(MailState.SENDING);
        assertThat(deliveries.takeNext("b")).isEmpty();
        assertThat(deliveries.isAnyDue()).isFalse();
    }

    @Test
    void mailOfALostServerWaitsForAnAdministrator() {
        outbox.put(letter("lost"));
        OutgoingMail taken = deliveries.takeNext("lost-server").orElseThrow();
        sql("update outgoing_mail set claimed_until = ?1", clock.instant().minusSeconds(1));

        deliveries.tidy();

        OutgoingMail unsure = outbox.get(taken.getId());
        assertThat(unsure.getState()).isEqualTo(MailState.UNSURE);
        assertThat(deliveries.takeNext("another")).isEmpty();
        outbox.sendAgain(unsure.getId(), unsure.getVersion());
        assertThat(deliveries.takeNext("another")).isPresent();
        // The lost one comes back and must not speak for the other.
        deliveries.settle(taken, "lost-server", Attempt.taken());
        assertThat(outbox.get(taken.getId()).getState()).isEqualTo(MailState.SENDING);
    }

    @Test
    void slowServerThatAnswersAfterAllIsBelieved() {
        outbox.put(letter("slow"));
        OutgoingMail taken = deliveries.takeNext("slow-server").orElseThrow();
        sql("update outgoing_mail set claimed_until = ?1", clock.instant().minusSeconds(1));
        deliveries.tidy();

        deliveries.settle(taken, "slow-server", Attempt.taken());

        assertThat(outbox.get(taken.getId()).getState()).isEqualTo(MailState.SENT);
    }

    @Test
    void mailThatWasNotTakenIsTriedAgainLaterAndNotForEver() {
        outbox.put(letter("busy"));
        OutgoingMail taken = deliveries.takeNext("a").orElseThrow();

        deliveries.settle(taken, "a", new Attempt(Attempt.Outcome.NOT_TAKEN, "451 busy"));

        OutgoingMail waiting = outbox.get(taken.getId());
        assertThat(waiting.getState()).isEqualTo(MailState.WAITING);
        assertThat(waiting.getNextAttemptAt()).isAfter(clock.instant().plusSeconds(200));
        assertThat(waiting.getLastError()).isEqualTo("451 busy");
        assertThat(deliveries.takeNext("a")).isEmpty();
        sql("update outgoing_mail set expires_at = ?1", clock.instant().minusSeconds(1));
        deliveries.tidy();
        assertThat(outbox.get(taken.getId()).getState()).isEqualTo(MailState.FAILED);
    }

    @Test
    void onlyWhatIsOpenIsDecidedOnAndOnlyAsItWasSeen() {
        outbox.put(letter("refused"));
        OutgoingMail taken = deliveries.takeNext("a").orElseThrow();
        deliveries.settle(taken, "a", new Attempt(Attempt.Outcome.REFUSED, "550 unknown"));
        OutgoingMail failed = outbox.get(taken.getId());

        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> outbox.drop(failed.getId(), failed.getVersion() - 1));
        outbox.drop(failed.getId(), failed.getVersion());

        OutgoingMail dropped = outbox.get(failed.getId());
        assertThat(dropped.getState()).isEqualTo(MailState.DROPPED);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> outbox.sendAgain(dropped.getId(), dropped.getVersion()));
    }

    private void holdBack(String key) {
        outbox.put(letter(key));
        inTransaction.run(
                () -> entities.createNativeQuery("update outgoing_mail set next_attempt_at = ?1 where message_key = ?2")
                        .setParameter(1, clock.instant().plusSeconds(3600).atOffset(ZoneOffset.UTC))
                        .setParameter(2, key)
                        .executeUpdate());
    }

    private void sql(String statement, Instant moment) {
        inTransaction.run(() -> entities.createNativeQuery(statement)
                .setParameter(1, moment.atOffset(ZoneOffset.UTC))
                .executeUpdate());
    }

    private static Letter letter(String key) {
        return new Letter(key, "officer", "officer@moj.example", "en", "Subject", "Text", "https://ogp.example/stop");
    }
}
