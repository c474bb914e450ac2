package org.opengov.tracker.report.bundle;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.report.StatusReport;

/** What a package of whole plans says of itself: to a person in a text, to a machine as a Frictionless data package. */
final class PlansPackage {

    private static final String END = "\r\n";

    private final String name;
    private final Messages messages;
    private final ZonedDateTime at;
    private final List<Part> parts = new ArrayList<>();
    private final Set<String> sources = new LinkedHashSet<>();
    private String site = "";

    /** A plan of the package. */
    private record Part(String plan, String title, String asOf, long revision, boolean sample) {}

    PlansPackage(String name, Messages messages, ZonedDateTime at) {
        this.name = name;
        this.messages = messages;
        this.at = at;
    }

    void add(StatusReport report) {
        site = report.origin().site();
        sources.addAll(report.plan().sources());
        parts.add(new Part(
                report.plan().code(),
                report.plan().titleIn(messages.locale()),
                messages.day(report.scoreboard().asOf()),
                report.record().revision(),
                report.scoreboard().sample()));
    }

    private String title() {
        return parts.size() == 1
                ? messages.text("report.bundle.bulk.plan", parts.get(0).title())
                : messages.text("report.bundle.bulk.all", messages.text("site.name"));
    }

    private boolean isSample() {
        return parts.stream().anyMatch(Part::sample);
    }

    String readme(Collection<Table<?>> tables) {
        List<String> lines = new ArrayList<>();
        lines.add(title());
        lines.add("");
        lines.add(messages.text("report.bundle.bulk.about"));
        parts.forEach(part -> lines.add("- " + part.plan() + ": " + part.title() + ". "
                + messages.text("report.bundle.readme.live", part.asOf(), String.valueOf(part.revision()))));
        lines.add(messages.text("report.bundle.readme.made", messages.moment(at)));
        lines.add(messages.text("report.bundle.readme.address", site));
        lines.add("");
        if (isSample()) {
            lines.add(messages.text("report.bundle.readme.sample"));
            lines.add("");
        }
        lines.addAll(BundleReadme.howToRead(tables, messages));
        return String.join(END, lines) + END;
    }

    /** The description of these files, in their order. */
    String json(Map<Table<?>, WrittenFile> files) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("profile", "tabular-data-package");
        described.put("name", (name + "-" + language()).toLowerCase(Locale.ROOT).replaceAll("[^-a-z0-9._]", "-"));
        described.put("id", site + "/data#" + name.replaceAll("[^A-Za-z0-9.:_-]", "-") + "." + language());
        described.put("title", title());
        String about = messages.text("report.bundle.bulk.about");
        described.put("description", isSample() ? messages.text("report.bundle.readme.sample") + " " + about : about);
        described.put("homepage", site + "/data");
        described.put(
                "version",
                "revision-" + parts.stream().mapToLong(Part::revision).sum());
        described.put("created", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.truncatedTo(ChronoUnit.SECONDS)));
        described.put("languages", List.of(language()));
        described.put("licenses", List.of(DataPackage.licence()));
        if (!sources.isEmpty()) {
            described.put("sources", sources.stream().map(DataPackage::source).toList());
        }
        described.put(
                "resources",
                files.entrySet().stream()
                        .map(file -> DataPackage.resource(file.getKey(), file.getValue()))
                        .toList());
        return DataPackage.write(described);
    }

    private String language() {
        return messages.locale().getLanguage();
    }
}
