package org.opengov.tracker.report.files;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import org.opengov.tracker.platform.UnnamedFile;
import org.opengov.tracker.report.ReportForm;
import org.opengov.tracker.report.ReportOrder;
import org.opengov.tracker.report.StatusReport;
import org.opengov.tracker.report.StatusReports;
import org.opengov.tracker.report.bundle.PlansBundle;

/**
 * All of a plan, or of every plan, as tables in one zip; made once until the record changes, and by whoever has a turn. It is
 * made and kept on disk, however large the plan.
 */
@ApplicationScoped
public class BulkFiles {

    private static final int KEPT_KILOBYTES = 256 * 1024;
    private static final Duration KEPT_FOR = Duration.ofHours(1);
    private static final String EVERYTHING = "everything";

    private final Cache<BulkFile, SharedFile> kept = Caffeine.newBuilder()
            .maximumWeight(KEPT_KILOBYTES)
            .<BulkFile, SharedFile>weigher((name, file) -> (int) Math.min(file.size() / 1024 + 1, Integer.MAX_VALUE))
            .expireAfterAccess(KEPT_FOR)
            .executor(Runnable::run)
            .removalListener((name, file, cause) -> file.close())
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

    /**
     * A file that can be had.
     *
     * @param of the plan's code, or what stands for all
     */
    public record BulkFile(String of, long revision, LocalDate day, Locale language) {

        /** The name under which it is handed out. */
        public String name() {
            return of.replaceAll("[^A-Za-z0-9.-]", "-") + "-" + day + "-" + language.getLanguage() + ".zip";
        }

        /** Changes whenever the file does. */
        public String version() {
            return revision + "-" + day + "-" + language.getLanguage();
        }
    }

    /**
     * A plan on a day.
     *
     * @throws NotFound when there is none
     */
    public BulkFile ofPlan(String plan, LocalDate day, Locale language) {
        return new BulkFile(plan, plans.get(plan).getRevision(), day, language);
    }

    /**
     * Every plan on a day.
     *
     * @throws NotFound when there is none at all
     */
    public BulkFile ofEverything(LocalDate day, Locale language) {
        if (plans.list().isEmpty()) {
            throw new NotFound("plan", "any");
        }
        // Its plans are read later: what changes in between makes the file newer than its version, never older.
        return new BulkFile(EVERYTHING, revision.current(), day, language);
    }

    /**
     * What is in a file; whoever asks has to close it.
     *
     * @throws TooManyReports when others are being made and do not get done soon
     */
    public SharedFile open(BulkFile file) {
        SharedFile found = find(file);
        return found == null ? turns.takeLong(() -> made(file)) : found;
    }

    private SharedFile find(BulkFile file) {
        return kept.asMap().computeIfPresent(file, (same, content) -> content.use() ? content : null);
    }

    private SharedFile made(BulkFile file) {
        // Whoever was in front may have made the very same one.
        SharedFile found = find(file);
        if (found != null) {
            return found;
        }
        SharedFile content = write(file);
        content.use();
        kept.put(file, content);
        return content;
    }

    private SharedFile write(BulkFile file) {
        try {
            UnnamedFile content = new UnnamedFile();
            boolean whole = false;
            try {
                bundle(file, content);
                whole = true;
                return new SharedFile(content);
            } finally {
                if (!whole) {
                    content.close();
                }
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void bundle(BulkFile file, UnnamedFile content) throws IOException {
        List<String> codes = EVERYTHING.equals(file.of())
                ? plans.list().stream().map(ActionPlan::getCode).toList()
                : List.of(file.of());
        Iterable<StatusReport> told =
                () -> codes.stream().map(plan -> report(plan, file)).iterator();
        new PlansBundle(file.of(), Messages.in(file.language()), ZonedDateTime.now(clock)).write(told, content.out());
        content.out().flush();
    }

    private StatusReport report(String plan, BulkFile file) {
        return reports.inParts(ReportOrder.statusReport(plan, ReportForm.ZIP, file.day(), null, file.language()));
    }

    @PreDestroy
    void end() {
        kept.invalidateAll();
    }
}
