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
    private static final int LONGEST_VALUE = 4000;

    @Column(name = "happened_at")
    private Instant at;

    private String who;
    private String action;
    private String subject;
    private String was;
    private String became;

    protected AuditEntry() {}

    AuditEntry(Instant at, String who, String action, String subject, String was, String became) {
        this.at = at;
        this.who = who;
        this.action = action;
        this.subject = limited(subject, LONGEST_SUBJECT);
        this.was = limited(was, LONGEST_VALUE);
        this.became = limited(became, LONGEST_VALUE);
    }

    private static String limited(String text, int longest) {
        return text != null && text.length() > longest ? text.substring(0, longest) : text;
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

    /** What it was before; null where there was nothing. */
    public String getWas() {
        return was;
    }

    /** What it became; null where nothing is left. */
    public String getBecame() {
        return became;
    }
}
