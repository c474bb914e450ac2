package org.opengov.tracker.platform.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.opengov.tracker.platform.RuleBroken;
import org.opengov.tracker.platform.Versioned;

/**
 * A mail on its way out.
 *
 * <p>Its life: it waits, a server takes it ({@link Deliveries}) and says what became of it. What the mail server could
 * not take just now is tried again, after ever longer pauses, until it is too old to be of use. What may or may not have
 * arrived, because a server was lost over it, waits for an administrator.
 */
@Entity
@Table(name = "outgoing_mail")
public class OutgoingMail extends Versioned {

    /** How long a mail is of use: old news is not sent by itself. */
    static final Duration LIFETIME = Duration.ofDays(7);

    private static final List<Duration> PAUSES =
            List.of(Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofHours(4));

    private static final int LONGEST_ERROR = 500;

    @Column(name = "message_key")
    private String key;

    private String login;
    private String recipient;
    private String language;
    private String subject;

    @Column(name = "body")
    private String text;

    @Column(name = "stop_address")
    private String stopAddress;

    @Enumerated(EnumType.STRING)
    private MailState state;

    private int attempts;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "claimed_by")
    private String claimedBy;

    @Column(name = "claimed_until")
    private Instant claimedUntil;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "last_error")
    private String lastError;

    protected OutgoingMail() {}

    /** What is to be sent. */
    Letter toLetter() {
        return new Letter(key, login, recipient, language, subject, text, stopAddress);
    }

    /** Whether this server took it and has not yet said what became of it. */
    boolean isClaimedBy(String server) {
        return server.equals(claimedBy) && (state == MailState.SENDING || state == MailState.UNSURE);
    }

    /** Notes what became of an attempt to send it. */
    void settle(Attempt attempt, Instant now) {
        attempts++;
        lastError = attempt.reason() == null ? null : shortened(attempt.reason());
        state = switch (attempt.outcome()) {
            case TAKEN -> MailState.SENT;
            case REFUSED -> MailState.FAILED;
            case NOT_TAKEN -> MailState.WAITING;
            case UNKNOWN -> MailState.UNSURE;
        };
        if (state == MailState.SENT) {
            sentAt = now;
        }
        if (state == MailState.WAITING) {
            nextAttemptAt = now.plus(PAUSES.get(Math.min(attempts, PAUSES.size()) - 1));
        }
    }

    /** An administrator wants it to be sent, perhaps once more. */
    void sendAgain(Instant now) {
        requireOpen();
        state = MailState.WAITING;
        claimedBy = null;
        attempts = 0;
        nextAttemptAt = now;
        expiresAt = now.plus(LIFETIME);
    }

    /** An administrator decided that it need not be sent. */
    void drop() {
        requireOpen();
        state = MailState.DROPPED;
        claimedBy = null;
    }

    private void requireOpen() {
        if (!state.isOpen()) {
            throw RuleBroken.of("outbox.settled");
        }
    }

    private static String shortened(String error) {
        return error.length() > LONGEST_ERROR ? error.substring(0, LONGEST_ERROR) : error;
    }

    /** What it is about and for whom. */
    public String getKey() {
        return key;
    }

    /** Whose account it is for. */
    public String getLogin() {
        return login;
    }

    /** The address it goes to. */
    public String getRecipient() {
        return recipient;
    }

    /** The language it is written in. */
    public String getLanguage() {
        return language;
    }

    /** One line. */
    public String getSubject() {
        return subject;
    }

    /** All of it, as plain text. */
    public String getText() {
        return text;
    }

    /** Where it is on its way. */
    public MailState getState() {
        return state;
    }

    /** How often it was tried. */
    public int getAttempts() {
        return attempts;
    }

    /** When it was written. */
    public Instant getCreatedAt() {
        return createdAt;
    }

    /** When it is tried next, if it waits. */
    public Instant getNextAttemptAt() {
        return nextAttemptAt;
    }

    /** When the mail server took it; null until then. */
    public Instant getSentAt() {
        return sentAt;
    }

    /** What the mail server said last; null where it said nothing. */
    public String getLastError() {
        return lastError;
    }
}
