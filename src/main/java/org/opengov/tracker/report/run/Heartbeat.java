package org.opengov.tracker.report.run;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Which server makes a report, when it last said so, and how often one was lost over it. */
@Embeddable
class Heartbeat {

    private String server;

    @Column(name = "heartbeat_at")
    private Instant heartbeatAt;

    private int losses;

    protected Heartbeat() {}

    boolean isOf(String candidate) {
        return candidate.equals(server);
    }

    boolean isBefore(Instant alive) {
        return heartbeatAt.isBefore(alive);
    }

    /** No server makes it any more. */
    void stop() {
        server = null;
        heartbeatAt = null;
    }

    /**
     * Its server is lost.
     *
     * @return whether that is once too often
     */
    boolean lose() {
        losses++;
        return losses > 1;
    }
}
