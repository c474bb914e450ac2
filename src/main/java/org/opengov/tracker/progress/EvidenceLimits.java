package org.opengov.tracker.progress;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;
import org.opengov.tracker.platform.Breaches;
import org.opengov.tracker.platform.Settings;

/** Which files the operator lets officers hand in as evidence. */
@ApplicationScoped
public class EvidenceLimits {

    private static final int MEGABYTE = 1_000_000;

    @Inject
    Settings settings;

    private String names;

    @PostConstruct
    void name() {
        names = settings.evidence().types().stream()
                .map(EvidenceLimits::shortName)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** The largest file, in bytes. */
    public long maxBytes() {
        return settings.evidence().maxBytes();
    }

    /** The largest file, in megabytes. */
    public long maxMegabytes() {
        return maxBytes() / MEGABYTE;
    }

    /** The types that are taken, by the names that people know them by: {@code DOCX, PDF, PNG}. */
    public String typeNames() {
        return names;
    }

    /** @throws org.opengov.tracker.platform.RuleBroken when it is empty or too large */
    void checkSize(byte[] content) {
        new Breaches()
                .when(content.length == 0, "evidenceFile", "progress.evidence.empty")
                .when(content.length > maxBytes(), "evidenceFile", "progress.evidence.tooLarge", maxMegabytes())
                .raise();
    }

    /** @throws org.opengov.tracker.platform.RuleBroken when it carries macros or is of a type that is not taken */
    void checkType(ContentType type) {
        Set<String> taken = settings.evidence().types();
        new Breaches()
                .when(type.macros(), "evidenceFile", "progress.evidence.macros")
                .raise();
        new Breaches()
                .when(!taken.contains(type.name()), "evidenceFile", "progress.evidence.type", names)
                .raise();
    }

    private static String shortName(String type) {
        try {
            String extension = MimeTypes.getDefaultMimeTypes().forName(type).getExtension();
            return extension.isEmpty() ? type : extension.substring(1).toUpperCase(Locale.ROOT);
        } catch (MimeTypeException nameless) {
            return type;
        }
    }
}
