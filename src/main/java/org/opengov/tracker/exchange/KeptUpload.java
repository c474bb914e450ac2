package org.opengov.tracker.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.platform.Versioned;

/** A file that somebody has handed in, kept on the server until it is saved or dropped, a day at most. */
@Entity
@Table(name = "kept_upload")
public class KeptUpload extends Versioned {

    @Column(nullable = false, updatable = false)
    private String code;

    @Column(name = "account_id", nullable = false)
    private Long accountId;

    private String plan;
    private String period;

    @Column(name = "file_name")
    private String fileName;

    private byte[] content;

    @Column(name = "taken_at")
    private Instant takenAt;

    protected KeptUpload() {}

    KeptUpload(String code, Officer officer, Place place, NamedFile file, Instant now) {
        this.code = code;
        this.accountId = officer.accountId();
        this.plan = place.plan();
        this.period = place.period();
        this.fileName = file.name();
        this.content = file.content().clone();
        this.takenAt = now;
    }

    /**
     * What a file belongs to.
     *
     * @param period the reporting period of an agency's workbook; empty for a whole plan
     */
    public record Place(String plan, String period) {}

    /** A file under the name it was handed in with. */
    public record NamedFile(String name, byte[] content) {}

    /** By what its page is found. */
    public String getCode() {
        return code;
    }

    /** The code of the plan it belongs to. */
    public String getPlan() {
        return plan;
    }

    /** The code of the period it belongs to; empty for a whole plan. */
    public String getPeriod() {
        return period;
    }

    /** The name it was handed in with. */
    public String getFileName() {
        return fileName;
    }

    /** When it was handed in. */
    public Instant getTakenAt() {
        return takenAt;
    }

    /** Its bytes. */
    public byte[] content() {
        return content.clone();
    }
}
