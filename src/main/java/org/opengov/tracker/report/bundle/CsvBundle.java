package org.opengov.tracker.report.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.report.StatusReport;

/**
 * Writes a report as a zip of tables: a text that says how to read them, one file of comma-separated values for each, and
 * a Frictionless data package that describes them all to a machine.
 *
 * <p>Names of columns and codes are the same in every language; titles, descriptions and the words beside the codes are
 * the reader's. The same report gives the same bytes but for the moment that it was made.
 */
public final class CsvBundle {

    /** Writes the report in the language of the messages, row by row; the stream stays open. */
    public void write(StatusReport report, Messages messages, OutputStream out) throws IOException {
        List<Table<?>> tables = BundleTables.of(report, messages);
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        add("README.txt", Stream.of(new BundleReadme(report, messages).text(tables)), report.madeAt(), zip);
        Map<Table<?>, WrittenFile> written = new LinkedHashMap<>();
        for (Table<?> table : tables) {
            written.put(table, add(table.path(), table.lines(), report.madeAt(), zip));
        }
        // Sizes and checksums are known only now, so the description comes last.
        add("datapackage.json", Stream.of(new DataPackage(report, messages).json(written)), report.madeAt(), zip);
        zip.finish();
    }

    private static WrittenFile add(String path, Stream<String> texts, ZonedDateTime at, ZipOutputStream zip)
            throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(at.toLocalDateTime());
        zip.putNextEntry(entry);
        WrittenFile written = WrittenFile.write(texts, zip);
        zip.closeEntry();
        return written;
    }
}
