package org.opengov.tracker.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** One run of a job that a server has taken. */
@Entity
@Table(name = "job_run")
public class JobRun extends Versioned {

    private String job;
    private String slot;

    @Column(name = "taken_at")
    private Instant takenAt;

    protected JobRun() {}

    JobRun(String job, String slot, Instant takenAt) {
        this.job = job;
        this.slot = slot;
        this.takenAt = takenAt;
    }

    /** Which job. */
    public String getJob() {
        return job;
    }

    /** Which run of it, such as a day. */
    public String getSlot() {
        return slot;
    }

    /** When a server took it. */
    public Instant getTakenAt() {
        return takenAt;
    }
}
