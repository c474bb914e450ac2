package org.opengov.tracker.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * Who did what to which thing, and when. Never changed, never removed: each entry holds a hash over itself and the entry
 * before it. Entries are made by {@link AuditTrail#append} alone and only read by this class.
 */
@Entity
@Table(name = "audit_entry")
public class AuditEntry extends Versioned {

    @Column(name = "happened_at")
    private Instant at;

    private String who;
    private String action;
    private String subject;
    private String was;
    private String became;
    private Long position;
    private String hash;

    protected AuditEntry() {}

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

    /** Its place in the chain, counted from one; null for an entry that did not come through the chain. */
    public Long getPosition() {
        return position;
    }

    /** The hash over itself and the one before it. */
    public String getHash() {
        return hash;
    }
}
