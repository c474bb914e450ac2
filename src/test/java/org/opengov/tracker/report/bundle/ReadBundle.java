package org.opengov.tracker.report.bundle;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.report.StatusReport;

/** A bundle as a reader takes it apart who knows nothing of how it was written. */
final class ReadBundle {

    static final ZonedDateTime MADE = ZonedDateTime.parse("2026-11-23T09:30:00+04:00");

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Map<String, LocalDateTime> times = new LinkedHashMap<>();

    private ReadBundle(byte[] zip) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
                times.put(entry.getName(), entry.getTimeLocal());
            }
        }
    }

    static byte[] bytes(StatusReport report, String language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvBundle().write(report, Messages.in(new Locale(language)), out);
        return out.toByteArray();
    }

    /** A bundle of several plans. */
    static ReadBundle ofPlans(List<StatusReport> reports, String language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PlansBundle("everything", Messages.in(new Locale(language)), MADE).write(reports, out);
        return new ReadBundle(out.toByteArray());
    }

    static ReadBundle of(StatusReport report, String language) throws IOException {
        return new ReadBundle(bytes(report, language));
    }

    Map<String, byte[]> files() {
        return files;
    }

    Map<String, LocalDateTime> times() {
        return times;
    }

    String text(String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    JsonObject description() {
        return Json.createReader(new ByteArrayInputStream(files.get("datapackage.json")))
                .readObject();
    }

    List<JsonObject> resources() {
        return description().getJsonArray("resources").getValuesAs(JsonObject.class);
    }

    /** The rows of a table, each by the names of its columns. */
    List<Map<String, String>> rows(String table) {
        List<List<String>> lines = parse(text(table + ".csv"));
        List<String> header = lines.get(0);
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            if (line.size() != header.size()) {
                throw new IllegalStateException(table + " has a line of another length: " + line);
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int index = 0; index < header.size(); index++) {
                row.put(header.get(index), line.get(index));
            }
            rows.add(row);
        }
        return rows;
    }

    List<String> header(String table) {
        return parse(text(table + ".csv")).get(0);
    }

    /** Comma-separated values by RFC 4180 to the letter: lines end in CR LF, quotes are doubled within quotes. */
    static List<List<String>> parse(String text) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (quoted) {
                boolean doubled = sign == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"';
                if (sign != '"' || doubled) {
                    cell.append(sign);
                    at += doubled ? 1 : 0;
                } else {
                    quoted = false;
                }
            } else if (sign == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (sign == ',' || text.startsWith("\r\n", at)) {
                line.add(cell.toString());
                cell.setLength(0);
                if (sign == '\r') {
                    lines.add(line);
                    line = new ArrayList<>();
                    at++;
                }
            } else if (sign == '"' || sign == '\r' || sign == '\n') {
                throw new IllegalStateException("a sign out of place at " + at);
            } else {
                cell.append(sign);
            }
        }
        if (quoted || !line.isEmpty() || !cell.isEmpty()) {
            throw new IllegalStateException("the last line does not end");
        }
        return lines;
    }
}
