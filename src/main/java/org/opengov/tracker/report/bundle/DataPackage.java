package org.opengov.tracker.report.bundle;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.opengov.tracker.cut.CutMark;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.platform.WebAddress;
import org.opengov.tracker.report.StatusReport;

/** Describes the tables to a machine: a Frictionless tabular data package, version 1 of its specification. */
final class DataPackage {

    private static final Map<String, Object> DIALECT = dialect();

    private final StatusReport report;
    private final Messages messages;

    DataPackage(StatusReport report, Messages messages) {
        this.report = report;
        this.messages = messages;
    }

    /** The description of these files, in their order. */
    String json(Map<Table<?>, WrittenFile> files) {
        return write(described(files));
    }

    static String write(Map<String, Object> described) {
        StringWriter text = new StringWriter();
        try (var writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.write(Json.createObjectBuilder(described).build());
        }
        return text.toString();
    }

    private Map<String, Object> described(Map<Table<?>, WrittenFile> files) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("profile", "tabular-data-package");
        described.put("name", name());
        described.put("id", id());
        described.put("title", title());
        described.put("description", description());
        described.put("homepage", report.address());
        described.put("version", version());
        described.put(
                "created",
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(report.madeAt().truncatedTo(ChronoUnit.SECONDS)));
        described.put("languages", List.of(messages.locale().getLanguage()));
        described.put("licenses", List.of(licence()));
        if (!report.plan().sources().isEmpty()) {
            described.put(
                    "sources",
                    report.plan().sources().stream().map(DataPackage::source).toList());
        }
        described.put(
                "resources",
                files.entrySet().stream()
                        .map(file -> resource(file.getKey(), file.getValue()))
                        .toList());
        return described;
    }

    /** Its name among other packages: plan, cut or day, part, language. */
    private String name() {
        CutMark cut = report.origin().cut();
        return String.join(
                        "-",
                        report.plan().code(),
                        cut == null ? report.scoreboard().asOf().toString() : "cut-" + cut.number(),
                        report.scope().toString(),
                        messages.locale().getLanguage())
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^-a-z0-9._]", "-");
    }

    /** Where anybody can see that the cut is the published one, or the same figures; the fragment tells packages apart. */
    private String id() {
        CutMark cut = report.origin().cut();
        String page = cut == null ? report.address() : report.origin().site() + "/verify/" + cut.code();
        return page + "#"
                + String.join(
                        ".",
                        version(),
                        report.scope().toString().replaceAll("[^A-Za-z0-9.:_-]", "-"),
                        report.voice().name(),
                        messages.locale().getLanguage());
    }

    private String version() {
        CutMark cut = report.origin().cut();
        return cut == null ? "revision-" + report.record().revision() : "cut-" + cut.number();
    }

    private String title() {
        return messages.text(
                "report.bundle.title",
                report.plan().titleIn(messages.locale()),
                report.scoreboard().asOf());
    }

    private String description() {
        String about = messages.text("report.bundle.text", messages.label(report.voice()));
        return report.scoreboard().sample() ? messages.text("report.bundle.readme.sample") + " " + about : about;
    }

    static Map<String, Object> licence() {
        Map<String, Object> licence = new LinkedHashMap<>();
        licence.put("name", "CC-BY-4.0");
        licence.put("path", "https://creativecommons.org/licenses/by/4.0/");
        licence.put("title", "Creative Commons Attribution 4.0 International");
        return licence;
    }

    static Map<String, Object> source(String address) {
        Map<String, Object> source = new LinkedHashMap<>();
        source.put("title", address);
        if (WebAddress.isOpenable(address)) {
            source.put("path", address);
        }
        return source;
    }

    static Map<String, Object> resource(Table<?> table, WrittenFile file) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("profile", "tabular-data-resource");
        resource.put("name", table.name());
        resource.put("path", table.path());
        resource.put("title", table.said().title());
        resource.put("description", table.said().about());
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("bytes", file.bytes());
        resource.put("hash", "sha256:" + file.sha256());
        resource.put("dialect", DIALECT);
        resource.put("schema", table.schema());
        return resource;
    }

    /** How the lines are written; see {@link org.opengov.tracker.platform.CsvLine}. */
    private static Map<String, Object> dialect() {
        Map<String, Object> dialect = new LinkedHashMap<>();
        dialect.put("delimiter", ",");
        dialect.put("lineTerminator", "\r\n");
        dialect.put("quoteChar", "\"");
        dialect.put("doubleQuote", true);
        dialect.put("skipInitialSpace", false);
        dialect.put("header", true);
        dialect.put("caseSensitiveHeader", true);
        return dialect;
    }
}
