package org.opengov.tracker.report.files;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.report.ReportOrder;
import org.opengov.tracker.report.run.ReportProgress;

/**
 * Status reports as files. A file is kept for a while under the plan's revision, so that many readers of the same one
 * cost no more than one; what changes raises the revision and is asked for anew.
 */
@ApplicationScoped
public class ReportFiles {

    private static final int KEPT_BYTES = 32 * 1024 * 1024;

    /** An operator who restyles a template need not wait for a change of the plan to see it. */
    private static final Duration KEPT_FOR = Duration.ofMinutes(5);

    private final Cache<Key, byte[]> files = Caffeine.newBuilder()
            .maximumWeight(KEPT_BYTES)
            .<Key, byte[]>weigher((key, file) -> file.length)
            .expireAfterWrite(KEPT_FOR)
            .build();

    @Inject
    ReportWriter writer;

    @Inject
    ReportTurns turns;

    @Inject
    Plans plans;

    private record Key(long revision, ReportOrder order) {}

    /**
     * The report as a file.
     *
     * @throws org.opengov.tracker.platform.NotFound when there is no such plan
     * @throws TooManyReports when others are being made and do not get done soon
     */
    public byte[] of(ReportOrder order) {
        Key key = new Key(plans.get(order.plan()).getRevision(), order);
        byte[] kept = files.getIfPresent(key);
        return kept == null ? turns.take(() -> made(key)) : kept;
    }

    private byte[] made(Key key) {
        // Whoever was in front may have made the very same one.
        byte[] kept = files.getIfPresent(key);
        byte[] file = kept == null ? write(key.order()) : kept;
        files.put(key, file);
        return file;
    }

    private byte[] write(ReportOrder order) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            writer.write(order, file, ReportProgress.UNWATCHED);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return file.toByteArray();
    }
}
