package org.opengov.tracker.report.template;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.opengov.tracker.platform.Sha256;

/**
 * What was found wrong with templates of one's own. Each is tried once, in the background: a trial makes many reports, and
 * nobody who asks for one waits for that.
 */
final class TemplateVerdicts {

    private static final int KEPT = 50;

    /** By name and checksum. */
    private final AsyncCache<String, List<TemplateFault>> verdicts =
            Caffeine.newBuilder().maximumSize(KEPT).buildAsync();

    private final Executor background;

    TemplateVerdicts(Executor background) {
        this.background = background;
    }

    /** Whether it was tried and passed; where it was not tried yet, its trial begins. */
    boolean isPassed(TemplateFile file, byte[] content) {
        return trial(file, content)
                .handle((faults, broken) -> broken == null && faults.isEmpty())
                .getNow(false);
    }

    /** Why it may not be used; empty where it may. Waits for its trial. */
    List<TemplateFault> await(TemplateFile file, byte[] content) {
        return trial(file, content).join();
    }

    /** One that broke off, as at the end of a server, is begun anew by whoever asks next. */
    private CompletableFuture<List<TemplateFault>> trial(TemplateFile file, byte[] content) {
        return verdicts.get(
                file.fileName() + " " + Sha256.of(content),
                (untried, cacheThreads) -> CompletableFuture.supplyAsync(() -> tried(file, content), background));
    }

    /** One after the other: each takes a core and memory for whole documents, and the rest of the site lives beside it. */
    private synchronized List<TemplateFault> tried(TemplateFile file, byte[] content) {
        return new TemplateTrial(file, content, name -> Optional.empty()).faults();
    }
}
