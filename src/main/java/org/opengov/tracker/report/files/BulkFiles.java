package org.opengov.tracker.report.files;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.platform.SiteRevision;
import org.opengov.tracker.report.ReportForm;
import org.opengov.tracker.report.ReportOrder;
import org.opengov.tracker.report.StatusReport;
import org.opengov.tracker.report.StatusReports;
import org.opengov.tracker.report.bundle.PlansBundle;

/** All of a plan, or of every plan, as tables in one zip; made once until the record changes, and by whoever has a turn. */
@ApplicationScoped
public class BulkFiles {

    private static final int KEPT_BYTES = 32 * 1024 * 1024;
    private static final Duration KEPT_FOR = Duration.ofHours(1);
    private static final String EVERYTHING = "everything";

    private final Cache<Key, byte[]> files = Caffeine.newBuilder()
            .maximumWeight(KEPT_BYTES)
            .<Key, byte[]>weigher((key, file) -> file.length)
            .expireAfterAccess(KEPT_FOR)
            .build();

    @Inject
    StatusReports reports;

    @Inject
    Plans plans;

    @Inject
    SiteRevision revision;

    @Inject
    ReportTurns turns;

    @Inject
    Clock clock;

    private record Key(long revision, LocalDate day, String name, Locale language) {}

    /**
     * A file.
     *
     * @param version changes whenever the file does
     */
    public record BulkFile(String name, String version, byte[] content) {}

    /**
     * A plan on a day.
     *
     * @throws NotFound when there is none
     * @throws TooManyReports when others are being made and do not get done soon
     */
    public BulkFile ofPlan(String plan, LocalDate day, Locale language) {
        Key key = new Key(plans.get(plan).getRevision(), day, plan, language);
        return file(key, List.of(plan));
    }

    /**
     * Every plan on a day.
     *
     * @throws NotFound when there is none at all
     * @throws TooManyReports when others are being made and do not get done soon
     */
    public BulkFile ofEverything(LocalDate day, Locale language) {
        // Read before the plans are: what changes in between makes the file newer than its key, never older.
        Key key = new Key(revision.current(), day, EVERYTHING, language);
        List<String> all = plans.list().stream().map(ActionPlan::getCode).toList();
        if (all.isEmpty()) {
            throw new NotFound("plan", "any");
        }
        return file(key, all);
    }

    private BulkFile file(Key key, List<String> codes) {
        byte[] kept = files.getIfPresent(key);
        byte[] content = kept == null ? turns.take(() -> made(key, codes)) : kept;
        String language = key.language().getLanguage();
        return new BulkFile(
                key.name().replaceAll("[^A-Za-z0-9.-]", "-") + "-" + key.day() + "-" + language + ".zip",
                key.revision() + "-" + key.day() + "-" + language,
                content);
    }

    private byte[] made(Key key, List<String> codes) {
        // Whoever was in front may have made the very same one.
        byte[] kept = files.getIfPresent(key);
        byte[] file = kept == null ? write(key, codes) : kept;
        files.put(key, file);
        return file;
    }

    private byte[] write(Key key, List<String> codes) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Iterable<StatusReport> told =
                () -> codes.stream().map(plan -> report(plan, key)).iterator();
        try {
            new PlansBundle(key.name(), Messages.in(key.language()), ZonedDateTime.now(clock)).write(told, file);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return file.toByteArray();
    }

    private StatusReport report(String plan, Key key) {
        return reports.of(ReportOrder.statusReport(plan, ReportForm.ZIP, key.day(), null, key.language()));
    }
}
