package org.opengov.tracker.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.opengov.tracker.platform.Settings;
import org.opengov.tracker.platform.Tick;

/** Sends what waits in the outbox, every minute, if the operator has named a mail server. */
@ApplicationScoped
public class Sender {

    private static final Logger LOG = Logger.getLogger(Sender.class.getName());

    /** Other jobs wait for the same minute. */
    private static final int MOST_AT_ONCE = 300;

    @Inject
    private Deliveries deliveries;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** Another one after each start: what was being sent before is not this server's to settle. */
    private final String server = UUID.randomUUID().toString();

    private volatile Trouble trouble;

    /**
     * Why nothing can be sent at present.
     *
     * @param reason what was met on the way to the mail server
     * @param since when it was first met
     */
    public record Trouble(String reason, Instant since) {}

    void onTick(@Observes Tick tick) {
        try {
            sendWaiting();
        } catch (RuntimeException failed) {
            // Other jobs of the same minute go on; what waits is tried again with the next.
            LOG.log(Level.SEVERE, "Mails could not be sent", failed);
        }
    }

    /** Sends what is due, as far as the mail server takes it. */
    public void sendWaiting() {
        if (!isOn()) {
            return;
        }
        deliveries.tidy();
        if (!deliveries.isAnyDue()) {
            return;
        }
        try (SmtpConnection connection = SmtpConnection.open(settings.mail(), from(), clock)) {
            trouble = null;
            boolean more = true;
            for (int i = 0; more && i < MOST_AT_ONCE; i++) {
                more = sendNext(connection);
            }
        } catch (MessagingException unreachable) {
            note(unreachable);
        }
    }

    private boolean sendNext(SmtpConnection connection) {
        Optional<OutgoingMail> next = deliveries.takeNext(server);
        if (next.isEmpty()) {
            return false;
        }
        Attempt attempt = connection.send(next.get().toLetter());
        deliveries.settle(next.get(), server, attempt);
        if (attempt.outcome() == Attempt.Outcome.TAKEN) {
            return true;
        }
        LOG.warning(() -> "Mail " + next.get().getKey() + " was not taken: " + attempt.reason());
        return connection.isOpen();
    }

    private void note(MessagingException unreachable) {
        String reason = String.valueOf(unreachable.getMessage());
        if (trouble == null) {
            LOG.warning(() -> "The mail server cannot be reached; mails wait: " + reason);
        }
        trouble = new Trouble(reason, trouble == null ? clock.instant() : trouble.since());
    }

    private String from() {
        return settings.mail()
                .from()
                .orElseGet(() -> "tracker@" + settings.publicAddress().getHost());
    }

    /** Whether the operator has named a mail server. */
    public boolean isOn() {
        return settings.mail().host().isPresent();
    }

    /** Why this server cannot reach the mail server at present; empty where it can, as far as it knows. */
    public Optional<Trouble> trouble() {
        return Optional.ofNullable(trouble);
    }
}
