package org.opengov.tracker.report.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.opengov.tracker.platform.Sha256;
import org.opengov.tracker.platform.UnnamedFile;

/** A table that grows plan by plan, in a file aside: a zip takes one table after the other, and reports come by plan. */
final class SpooledTable implements AutoCloseable {

    private final Table<?> table;
    private final UnnamedFile file;
    private final Writer writer;

    /** @param table its first part, which knows the header and the schema of all */
    SpooledTable(Table<?> table) throws IOException {
        this.table = table;
        this.file = new UnnamedFile();
        this.writer = new OutputStreamWriter(file.out(), StandardCharsets.UTF_8);
        writer.write(table.header());
    }

    Table<?> table() {
        return table;
    }

    /** Sets down rows, each a line. */
    void add(Stream<String> lines) {
        try (lines) {
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
        writer.flush();
        DigestOutputStream counted = new DigestOutputStream(out, Sha256.digest());
        file.copyTo(counted);
        return new WrittenFile(
                file.size(), HexFormat.of().formatHex(counted.getMessageDigest().digest()));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
