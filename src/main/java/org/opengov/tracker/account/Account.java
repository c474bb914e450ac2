package org.opengov.tracker.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import org.opengov.tracker.platform.Versioned;

/**
 * Somebody who can sign in. A new account has no password: whoever holds its one-time link chooses one. An account is
 * never deleted, since the record names who did what; it is closed.
 */
@Entity
public class Account extends Versioned {

    /** How long a one-time link holds. */
    static final Duration LINK_HOLDS = Duration.ofDays(7);

    private String login;
    private String name;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "agency_code")
    private String agencyCode;

    private String organisation;

    @Column(name = "password_hash")
    private String passwordHash;

    private boolean active;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "link_hash")
    private String linkHash;

    @Column(name = "link_expires_at")
    private Instant linkExpiresAt;

    @Embedded
    private Contact contact;

    protected Account() {}

    Account(NewAccount wanted, Instant now) {
        this.login = wanted.login();
        this.name = wanted.name();
        this.role = wanted.role();
        this.agencyCode = wanted.agencyCode();
        this.organisation = wanted.organisation();
        this.contact = new Contact(wanted.email());
        this.active = true;
        this.createdAt = now;
    }

    /** Lets whoever holds the link choose the password; an older link holds no more. */
    void expectPassword(OneTimeLink link, Instant now) {
        linkHash = link.hash();
        linkExpiresAt = now.plus(LINK_HOLDS);
    }

    boolean awaitsPassword(Instant now) {
        return active && linkExpiresAt != null && now.isBefore(linkExpiresAt);
    }

    void choosePassword(String hash) {
        passwordHash = hash;
        linkHash = null;
        linkExpiresAt = null;
    }

    void close() {
        active = false;
        linkHash = null;
        linkExpiresAt = null;
    }

    void reopen() {
        active = true;
    }

    /** As the doors of all features know them. */
    public Officer asOfficer() {
        return new Officer(getId(), login, name, role, text(agencyCode), text(organisation));
    }

    String passwordHash() {
        return text(passwordHash);
    }

    /** What they sign in with. */
    public String getLogin() {
        return login;
    }

    /** What they are called. */
    public String getName() {
        return name;
    }

    /** What they are there for. */
    public Role getRole() {
        return role;
    }

    /** The agency an officer reports for, else empty. */
    public String getAgencyCode() {
        return text(agencyCode);
    }

    /** The organisation an assessor speaks for, else empty. */
    public String getOrganisation() {
        return text(organisation);
    }

    /** Where and how they are told of things. */
    public Contact getContact() {
        return contact;
    }

    /** Whether they may sign in; a closed account only stands in the record. */
    public boolean isActive() {
        return active;
    }

    /** Whether they have chosen a password. */
    public boolean isReady() {
        return passwordHash != null;
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
