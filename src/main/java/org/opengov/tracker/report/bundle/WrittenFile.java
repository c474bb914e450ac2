package org.opengov.tracker.report.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.stream.Stream;
import org.opengov.tracker.platform.Sha256;

/**
 * What is known of a file once it has been written.
 *
 * @param bytes its size
 * @param sha256 its checksum, in lower-case hexadecimal
 */
record WrittenFile(long bytes, String sha256) {

    /** Writes the texts one after the other, counting on the way. */
    static WrittenFile write(Stream<String> texts, OutputStream out) throws IOException {
        MessageDigest digest = Sha256.digest();
        long size = 0;
        try (texts) {
            for (Iterator<String> each = texts.iterator(); each.hasNext(); ) {
                byte[] bytes = each.next().getBytes(StandardCharsets.UTF_8);
                digest.update(bytes);
                out.write(bytes);
                size += bytes.length;
            }
        }
        return new WrittenFile(size, HexFormat.of().formatHex(digest.digest()));
    }
}
