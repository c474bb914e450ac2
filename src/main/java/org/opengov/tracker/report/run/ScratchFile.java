package org.opengov.tracker.report.run;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.opengov.tracker.platform.Sha256;

/** Where a report is written before it is known whether it will be whole. Closed, it leaves nothing behind. */
final class ScratchFile implements Closeable {

    private final Path path;
    private final MessageDigest digest;
    private final OutputStream out;

    ScratchFile() throws IOException {
        digest = Sha256.digest();
        path = Files.createTempFile("report-", ".part");
        out = new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(path), digest));
    }

    OutputStream out() {
        return out;
    }

    /** What was written; nothing more can be. */
    WrittenFile written() throws IOException {
        out.close();
        return new WrittenFile(path, Files.size(path), HexFormat.of().formatHex(digest.digest()));
    }

    @Override
    public void close() throws IOException {
        try {
            out.close();
        } finally {
            Files.deleteIfExists(path);
        }
    }
}
