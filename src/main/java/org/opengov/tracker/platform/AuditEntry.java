package org.opengov.tracker.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** Who did what to which thing, and when. Never changed, never removed. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry extends Versioned {

    private static final int LONGEST_SUBJECT = 400;

    @Column(name = "happened_at")
    private Instant at;

    private String who;
    private String action;
    private String subject;

    protected AuditEntry() {}

    AuditEntry(Instant at, String who, String action, String subject) {
        this.at = at;
        this.who = who;
        this.action = action;
        this.subject = subject.length() > LONGEST_SUBJECT ? subject.substring(0, LONGEST_SUBJECT) : subject;
    }

    /** When it happened. */
    public Instant getAt() {
        return at;
    }

    /** The login of who did it, or what part of the server. */
    public String getWho() {
        return who;
    }

    /** What was done: the message key {@code audit.<action>} has its words. */
    public String getAction() {
        return action;
    }

    /** What it was done to, by its public code or name. */
    public String getSubject() {
        return subject;
    }
}
