package org.opengov.tracker.progress;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.opengov.tracker.platform.Sha256;

/** The bytes of a file, kept once under their SHA-256 whoever hands them in. */
@Entity
@Table(name = "evidence_file")
public class EvidenceFile {

    @Id
    private String sha256;

    @Column(name = "media_type")
    private String mediaType;

    private long size;
    // Lists of evidence tell of files by the hundred and never look into them.
    @Basic(fetch = FetchType.LAZY)
    private byte[] content;

    protected EvidenceFile() {}

    EvidenceFile(String sha256, String mediaType, byte[] content) {
        this.sha256 = sha256;
        this.mediaType = mediaType;
        this.size = content.length;
        this.content = content.clone();
    }

    /** The checksum of its bytes, in lower-case hexadecimal. */
    public String getSha256() {
        return sha256;
    }

    /** Its type as its content tells, whatever its name says. */
    public String getMediaType() {
        return mediaType;
    }

    /** Its size in bytes. */
    public long getSize() {
        return size;
    }

    /**
     * Its bytes, held against their checksum: what was damaged in store is handed to nobody.
     *
     * @throws IllegalStateException when they are not what was handed in
     */
    public byte[] content() {
        String found = checksum(content);
        if (!found.equals(sha256)) {
            throw new IllegalStateException("evidence file " + sha256 + " is damaged: its bytes have " + found);
        }
        return content.clone();
    }

    /** The SHA-256 of some bytes, in lower-case hexadecimal. */
    static String checksum(byte[] content) {
        return Sha256.of(content);
    }
}
