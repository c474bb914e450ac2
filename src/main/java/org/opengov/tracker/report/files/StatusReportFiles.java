package org.opengov.tracker.report.files;

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
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.platform.Settings;
import org.opengov.tracker.report.ReportForm;
import org.opengov.tracker.report.ReportKind;
import org.opengov.tracker.report.ReportOrder;
import org.opengov.tracker.report.ReportTemplates;
import org.opengov.tracker.report.Scope;
import org.opengov.tracker.report.StatusReport;
import org.opengov.tracker.report.StatusReports;
import org.opengov.tracker.report.pdf.StatusPdf;
import org.opengov.tracker.report.workbook.StatusWorkbook;

/**
 * Status reports as files. A file is kept for a while under the plan's revision, so that many readers of the same one
 * cost no more than one; what changes raises the revision and is asked for anew.
 */
@ApplicationScoped
public class StatusReportFiles {

    private static final int KEPT_BYTES = 32 * 1024 * 1024;

    /** An operator who restyles a template need not wait for a change of the plan to see it. */
    private static final Duration KEPT_FOR = Duration.ofMinutes(5);

    /** Making one takes a core for seconds and memory for a whole document; the rest of the site must live beside it. */
    private static final int AT_ONCE = 2;

    private static final int PATIENCE_SECONDS = 20;

    private final Semaphore making = new Semaphore(AT_ONCE, true);

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

        /** The same as an order, for the whole plan and compared with nothing. */
        ReportOrder order(Form form) {
            return new ReportOrder(
                    ReportKind.STATUS_REPORT,
                    ReportForm.valueOf(form.name()),
                    plan,
                    null,
                    asOf,
                    0,
                    voice,
                    language,
                    Scope.WHOLE,
                    null);
        }

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

    /**
     * The report as a file.
     *
     * @throws org.opengov.tracker.platform.NotFound when there is no such plan
     * @throws TooManyReports when others are being made and do not get done soon
     */
    public byte[] of(Wanted wanted, Form form) {
        Key key = new Key(plans.get(wanted.plan()).getRevision(), wanted, form);
        byte[] kept = files.getIfPresent(key);
        return kept == null ? inTurn(key) : kept;
    }

    private byte[] inTurn(Key key) {
        await();
        try {
            // Whoever was in front may have made the very same one.
            byte[] kept = files.getIfPresent(key);
            byte[] file = kept == null ? write(key.wanted(), key.form()) : kept;
            files.put(key, file);
            return file;
        } finally {
            making.release();
        }
    }

    private void await() {
        try {
            if (!making.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new TooManyReports();
            }
        } catch (InterruptedException shutDown) {
            Thread.currentThread().interrupt();
            throw new TooManyReports();
        }
    }

    private byte[] write(Wanted wanted, Form form) {
        StatusReport report = reports.of(wanted.order(form));
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
