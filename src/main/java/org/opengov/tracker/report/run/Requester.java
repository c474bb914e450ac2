package org.opengov.tracker.report.run;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Somebody who asked for a report. */
@Embeddable
public class Requester {

    private String login;

    @Column(name = "asked_at")
    private Instant askedAt;

    protected Requester() {}

    Requester(String login, Instant askedAt) {
        this.login = login;
        this.askedAt = askedAt;
    }

    /** Their login name. */
    public String getLogin() {
        return login;
    }

    /** When they asked. */
    public Instant getAskedAt() {
        return askedAt;
    }
}
