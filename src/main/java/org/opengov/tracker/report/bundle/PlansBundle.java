package org.opengov.tracker.report.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.opengov.tracker.cut.PublicRecord.UpdateRow;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.report.StatusReport;

/**
 * Writes everything public of one or more plans as a zip of the tables of {@link CsvBundle}, each table once with the
 * rows of all plans, and a Frictionless data package. Reports are asked for one after the other; none is held longer
 * than until its rows are set down, and the updates of each are gone through once.
 */
public final class PlansBundle {

    private final String name;
    private final Messages messages;
    private final ZonedDateTime at;

    /**
     * @param name of the package among others: a plan's code, or what stands for all
     * @param at the moment that it is made
     */
    public PlansBundle(String name, Messages messages, ZonedDateTime at) {
        this.name = name;
        this.messages = messages;
        this.at = at;
    }

    /** Writes the reports, of which there is at least one; the stream stays open. */
    public void write(Iterable<StatusReport> reports, OutputStream out) throws IOException {
        PlansPackage described = new PlansPackage(name, messages, at);
        Map<String, SpooledTable> tables = new LinkedHashMap<>();
        try {
            for (StatusReport report : reports) {
                described.add(report);
                add(report, tables);
            }
            zip(described, List.copyOf(tables.values()), out);
        } finally {
            for (SpooledTable table : tables.values()) {
                table.close();
            }
        }
    }

    private void add(StatusReport report, Map<String, SpooledTable> tables) throws IOException {
        KnownAgencies known = new KnownAgencies(report);
        List<Table<?>> parts = new ArrayList<>();
        for (Table<?> table : BundleTables.of(report, messages, known)) {
            Table<?> part = table.ofPlan(report.plan().code());
            parts.add(part);
            if (!tables.containsKey(part.name())) {
                tables.put(part.name(), new SpooledTable(part));
            }
        }
        List<Table<?>> ofUpdates = parts.stream().filter(Table::isOfUpdates).toList();
        for (UpdateRow update : report.updates()) {
            known.hear(update);
            ofUpdates.forEach(part -> tables.get(part.name()).add(part.rowLines(update)));
        }
        parts.removeAll(ofUpdates);
        parts.forEach(part -> tables.get(part.name()).add(part.rowLines()));
    }

    private void zip(PlansPackage described, List<SpooledTable> tables, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        Map<Table<?>, WrittenFile> written = new LinkedHashMap<>();
        List<Table<?>> heads =
                tables.stream().<Table<?>>map(SpooledTable::table).toList();
        begin("README.txt", zip);
        WrittenFile.write(Stream.of(described.readme(heads)), zip);
        for (SpooledTable table : tables) {
            begin(table.table().path(), zip);
            written.put(table.table(), table.copyTo(zip));
        }
        begin("datapackage.json", zip);
        WrittenFile.write(Stream.of(described.json(written)), zip);
        zip.closeEntry();
        zip.finish();
    }

    private void begin(String path, ZipOutputStream zip) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(at.toLocalDateTime());
        zip.putNextEntry(entry);
    }
}
