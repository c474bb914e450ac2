package org.opengov.tracker.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.opengov.tracker.platform.Versioned;
import org.opengov.tracker.platform.WebAddress;

/** A link or a file that backs a progress update. */
@Entity
public class Evidence extends Versioned {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "update_id")
    private ProgressUpdate update;

    private int ordinal;
    private String title;
    private String address;

    @Column(name = "file_name")
    private String fileName;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "sha256")
    private EvidenceFile file;

    @Column(name = "taken_at")
    private Instant takenAt;

    protected Evidence() {}

    private Evidence(ProgressUpdate update, int ordinal, String title, Instant takenAt) {
        this.update = update;
        this.ordinal = ordinal;
        this.title = title;
        this.takenAt = takenAt;
    }

    static Evidence ofLink(ProgressUpdate update, int ordinal, EvidenceLink link, Instant takenAt) {
        Evidence evidence = new Evidence(update, ordinal, link.titleOrAddress(), takenAt);
        evidence.address = link.address().strip();
        return evidence;
    }

    static Evidence ofFile(ProgressUpdate update, int ordinal, NamedFile named, Instant takenAt) {
        Evidence evidence = new Evidence(update, ordinal, named.name(), takenAt);
        evidence.fileName = named.name();
        evidence.file = named.file();
        return evidence;
    }

    /** A stored file under the name it was handed in with. */
    record NamedFile(String name, EvidenceFile file) {}

    /** The update it backs. */
    public ProgressUpdate getUpdate() {
        return update;
    }

    /** Its place among the update's evidence. */
    public int getOrdinal() {
        return ordinal;
    }

    /** What it is, in the officer's words; a file's name where there are none. */
    public String getTitle() {
        return title;
    }

    /** Its title and, of a link that has a title of its own, whose site it leads to: the words by which it is known. */
    public String getWords() {
        return words(title, address);
    }

    static String words(String title, String address) {
        return address == null || address.startsWith(title)
                ? title
                : WebAddress.findHost(address)
                        .map(host -> title + " (" + host + ")")
                        .orElse(title);
    }

    /** Where a link leads; null for a file. */
    public String getAddress() {
        return address;
    }

    /** The name a file was handed in with; null for a link. */
    public String getFileName() {
        return fileName;
    }

    /** The stored file; null for a link. */
    public EvidenceFile getFile() {
        return file;
    }

    /** What it is on one line, as the audit trail names it. */
    String shortText() {
        return isStored() ? fileName + " (SHA-256 " + file.getSha256() + ")" : address;
    }

    /** Whether it is a file rather than a link. */
    public boolean isStored() {
        return file != null;
    }

    /** When it was taken in. */
    public Instant getTakenAt() {
        return takenAt;
    }
}
