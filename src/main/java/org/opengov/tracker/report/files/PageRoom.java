package org.opengov.tracker.report.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.opengov.tracker.platform.RuleBroken;
import org.opengov.tracker.report.ReportForm;
import org.opengov.tracker.report.run.ReportProgress;

/**
 * The half of the heap that pages of reports may take while they are set. A page is held as a whole, so one too long for it would
 * take the rest of the site down; several that fit share it or wait for each other. The need of a page is reckoned from its length
 * by figures that {@code bin/bench} shows ({@code config/docs/benchmarks.md}).
 */
@ApplicationScoped
public class PageRoom {

    private static final int MEGABYTE = 1 << 20;

    /** Fonts, styles and libraries, whatever the length. */
    private static final int BASE_MEGABYTES = 30;

    /** Boxes of the layout and the tree that PDF/UA asks for. */
    private static final int PDF_BYTES_A_CHARACTER = 240;

    private static final int OTHER_BYTES_A_CHARACTER = 25;

    /** Tags included, as reports of small and large plans have it. */
    private static final int CHARACTERS_A_SHEET = 5_000;

    private static final int PATIENCE_SECONDS = 600;

    private final int megabytes;
    private final Semaphore free;

    /** Reads how large the heap may become. */
    public PageRoom() {
        this(Runtime.getRuntime().maxMemory());
    }

    PageRoom(long heap) {
        megabytes = (int) Math.min(heap / 2 / MEGABYTE, Integer.MAX_VALUE);
        free = new Semaphore(megabytes, true);
    }

    /** Sets a page that is held in memory. */
    interface Setting {
        void set() throws IOException;
    }

    /**
     * Sets a page as soon as there is room for it.
     *
     * @param characters the length of the filled page, tags included
     * @param progress asked each second whether somebody still wants the report
     * @throws RuleBroken when it would never fit, with how many sheets it has and how many fit
     * @throws TooManyReports when others take the room for longer than any report should
     */
    void set(ReportForm form, int characters, ReportProgress progress, Setting setting) throws IOException {
        int need = need(form, characters);
        if (need > megabytes) {
            throw RuleBroken.of("report.tooLarge", sheets(characters), sheets(longest(form)));
        }
        await(need, progress);
        try {
            setting.set();
        } finally {
            free.release(need);
        }
    }

    /** The longest page that fits, in characters; none where even the fonts do not. */
    int longest(ReportForm form) {
        long bytes = Math.max(0, megabytes - BASE_MEGABYTES) * (long) MEGABYTE;
        return (int) Math.min(bytes / bytesACharacter(form), Integer.MAX_VALUE);
    }

    private static int need(ReportForm form, int characters) {
        return BASE_MEGABYTES + (int) ((long) characters * bytesACharacter(form) / MEGABYTE);
    }

    private static int bytesACharacter(ReportForm form) {
        return form == ReportForm.PDF ? PDF_BYTES_A_CHARACTER : OTHER_BYTES_A_CHARACTER;
    }

    /** About how many sheets of paper a page fills. */
    static int sheets(int characters) {
        return characters / CHARACTERS_A_SHEET + 1;
    }

    private void await(int need, ReportProgress progress) {
        try {
            int seconds = 0;
            while (!free.tryAcquire(need, 1, TimeUnit.SECONDS)) {
                progress.stopIfCancelled();
                seconds++;
                if (seconds >= PATIENCE_SECONDS) {
                    throw new TooManyReports();
                }
            }
        } catch (InterruptedException shutDown) {
            Thread.currentThread().interrupt();
            throw new TooManyReports();
        }
    }
}
