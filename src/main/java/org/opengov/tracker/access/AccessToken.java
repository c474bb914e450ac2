package org.opengov.tracker.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.opengov.tracker.account.Account;
import org.opengov.tracker.platform.Versioned;

/**
 * A secret by which a program acts in the name of an account, with that account's rights and no others. It holds until it
 * expires, is revoked, or as long as the account is closed; it is never deleted, since the trail names it.
 */
@Entity
@Table(name = "access_token")
public class AccessToken extends Versioned {

    /** How exactly the last use is kept: a program that asks often must not make the database write as often. */
    static final Duration USE_IS_KEPT_BY = Duration.ofMinutes(1);

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Account account;

    private String label;
    private String prefix;
    private String hash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "revoked_by")
    private String revokedBy;

    protected AccessToken() {}

    AccessToken(Account account, String label, TokenSecret secret, Instant expiresAt) {
        this.account = account;
        this.label = label;
        this.prefix = secret.prefix();
        this.hash = secret.hash();
        this.expiresAt = expiresAt;
    }

    void issued(String by, Instant now) {
        createdBy = by;
        createdAt = now;
    }

    void revoke(String by, Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
            revokedBy = by;
        }
    }

    /** Why it lets nobody in at this moment; empty where it does. */
    public Optional<Refusal> refusal(Instant now) {
        if (revokedAt != null) {
            return Optional.of(Refusal.REVOKED);
        }
        if (!now.isBefore(expiresAt)) {
            return Optional.of(Refusal.EXPIRED);
        }
        return account.isActive() ? Optional.empty() : Optional.of(Refusal.ACCOUNT_CLOSED);
    }

    boolean isUseToBeKept(Instant now) {
        return lastUsedAt == null || !now.isBefore(lastUsedAt.plus(USE_IS_KEPT_BY));
    }

    /** In whose name it acts. */
    public Account getAccount() {
        return account;
    }

    /** What it is for, in the administrator's words. */
    public String getLabel() {
        return label;
    }

    /** The secret's first characters, to recognise it by. */
    public String getPrefix() {
        return prefix;
    }

    /** When it was issued. */
    public Instant getCreatedAt() {
        return createdAt;
    }

    /** Login of who issued it. */
    public String getCreatedBy() {
        return createdBy;
    }

    /** The moment from which it holds no more. */
    public Instant getExpiresAt() {
        return expiresAt;
    }

    /** When it last let somebody in, to the minute; null where it never did. */
    public Instant getLastUsedAt() {
        return lastUsedAt;
    }

    /** When it was revoked; null where it was not. */
    public Instant getRevokedAt() {
        return revokedAt;
    }

    /** Login of who revoked it; null where it was not. */
    public String getRevokedBy() {
        return revokedBy;
    }
}
