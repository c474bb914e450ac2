package org.opengov.tracker.opendata;

import org.opengov.tracker.progress.Evidence;
import org.opengov.tracker.progress.EvidenceFile;

/**
 * A stored file that backs a published update, for whoever wants to see it.
 *
 * @param name the name it was handed in with
 * @param mediaType its type as its content tells
 * @param sha256 the checksum of its bytes, in lower-case hexadecimal
 */
public record EvidenceCopy(String name, String mediaType, String sha256, byte[] content) {

    static EvidenceCopy of(Evidence evidence) {
        EvidenceFile file = evidence.getFile();
        return new EvidenceCopy(evidence.getFileName(), file.getMediaType(), file.getSha256(), file.content());
    }
}
