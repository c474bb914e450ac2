package org.opengov.tracker.report.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.opengov.tracker.platform.Sha256;

/** A table that grows plan by plan, in a file aside: a zip takes one table after the other, and reports come by plan. */
final class SpooledTable implements AutoCloseable {

    private final Table<?> table;
    private final Path file;
    private final Writer writer;

    /** @param table its first part, which knows the header and the schema of all */
    SpooledTable(Table<?> table) throws IOException {
        this.table = table;
        this.file = Files.createTempFile("tracker-", ".csv");
        this.writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        writer.write(table.header());
    }

    Table<?> table() {
        return table;
    }

    /** Sets down the rows of a plan. */
    void add(Table<?> part) {
        try (Stream<String> lines = part.rowLines()) {
            lines.forEach(this::write);
        }
    }

    private void write(String line) {
        try {
            writer.write(line);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Hands out all of it, once nothing is to be added. */
    WrittenFile copyTo(OutputStream out) throws IOException {
        writer.close();
        try (InputStream bytes = Files.newInputStream(file);
                DigestInputStream counted = new DigestInputStream(bytes, Sha256.digest())) {
            long size = counted.transferTo(out);
            return new WrittenFile(
                    size, HexFormat.of().formatHex(counted.getMessageDigest().digest()));
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
        Files.deleteIfExists(file);
    }
}
