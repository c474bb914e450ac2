package org.opengov.tracker.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.opengov.tracker.platform.Versioned;

/** Something that somebody was told. It stands at their desk, mailed or not. */
@Entity
public class Notice extends Versioned {

    @Column(name = "notice_key")
    private String key;

    private String login;

    @Column(name = "happened_at")
    private Instant at;

    private String title;

    @Column(name = "body")
    private String text;

    @Column(name = "awaits_mail")
    private boolean awaitsMail;

    protected Notice() {}

    /** Notes that it went into the day's mail, or that its reader wants no such mail any more. */
    void settle() {
        awaitsMail = false;
    }

    /** What it is about and for whom; nobody is told the same twice. */
    public String getKey() {
        return key;
    }

    /** Whom it is for. */
    public String getLogin() {
        return login;
    }

    /** When they were told. */
    public Instant getAt() {
        return at;
    }

    /** One line. */
    public String getTitle() {
        return title;
    }

    /** What they are told, as plain text. */
    public String getText() {
        return text;
    }
}
