package org.opengov.tracker.report.run;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A report as a file that can be taken.
 *
 * @param size in bytes
 * @param sha256 the checksum of its bytes, in lower-case hexadecimal
 * @param content hands out the bytes, part by part
 */
public record ReportFile(String name, String mediaType, long size, String sha256, Content content) {

    /** The bytes, wherever they are. */
    public interface Content {

        /** Hands out all of them. */
        void copyTo(OutputStream out) throws IOException;
    }
}
