package org.opengov.tracker.report;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.platform.Settings;

/**
 * Status reports as files. A file is kept for a while under the plan's revision, so that many readers of the same one
 * cost no more than one; what changes raises the revision and is asked for anew.
 */
@ApplicationScoped
public class StatusReportFiles {

    private static final int KEPT_BYTES = 32 * 1024 * 1024;

    /** An operator who restyles a template need not wait for a change of the plan to see it. */
    private static final Duration KEPT_FOR = Duration.ofMinutes(5);

    private final Cache<Key, byte[]> files = Caffeine.newBuilder()
            .maximumWeight(KEPT_BYTES)
            .<Key, byte[]>weigher((key, file) -> file.length)
            .expireAfterWrite(KEPT_FOR)
            .build();

    @Inject
    StatusReports reports;

    @Inject
    Plans plans;

    @Inject
    Settings settings;

    private ReportTemplates templates;

    /** The forms a report comes in. */
    public enum Form {
        PDF,
        XLSX;

        /** The ending of the file's name. */
        public String ending() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Which report.
     *
     * @param voice whose word; null for the voice that has spoken of the most commitments by that day
     */
    public record Wanted(String plan, LocalDate asOf, Voice voice, Locale language) {

        /** The name of its file, telling enough to find it again among downloads. */
        public String fileName(Form form) {
            return plan.replaceAll("[^A-Za-z0-9.-]", "-") + "-status-" + asOf + "-" + language.getLanguage() + "."
                    + form.ending();
        }
    }

    private record Key(long revision, Wanted wanted, Form form) {}

    @PostConstruct
    void begin() {
        templates = new ReportTemplates(settings.reportTemplates().orElse(null));
    }

    /** @throws org.opengov.tracker.platform.NotFound when there is no such plan */
    public byte[] of(Wanted wanted, Form form) {
        Key key = new Key(plans.get(wanted.plan()).getRevision(), wanted, form);
        return files.get(key, missing -> write(wanted, form));
    }

    private byte[] write(Wanted wanted, Form form) {
        StatusReport report = reports.of(wanted.plan(), wanted.asOf(), wanted.voice(), wanted.language());
        Messages messages = Messages.in(wanted.language());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            switch (form) {
                case PDF -> new StatusPdf(templates).write(report, messages, file);
                case XLSX -> new StatusWorkbook(this::workbookTemplate).write(report, messages, file);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return file.toByteArray();
    }

    private InputStream workbookTemplate() {
        try {
            return templates.open("status-report.xlsx");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
