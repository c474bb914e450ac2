package org.opengov.tracker.report.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.opengov.tracker.platform.RuleBroken;
import org.opengov.tracker.report.ReportForm;
import org.opengov.tracker.report.run.ReportProgress;

class PageRoomTest {

    private static final long HALF_A_GIGABYTE = 512L << 20;

    private final PageRoom room = new PageRoom(HALF_A_GIGABYTE);

    @Test
    void holdsTheRealPlanManyTimesInTheHeapThatTheServerStartsWith() {
        // The real plan's status report has fewer than 200,000 characters.
        assertTrue(room.longest(ReportForm.PDF) > 900_000);
        assertTrue(room.longest(ReportForm.DOCX) > 8_000_000);
    }

    @Test
    void refusesWhatWouldNeverFitAndSaysHowMuchDoes() {
        AtomicBoolean set = new AtomicBoolean();

        RuleBroken refused = assertThrows(
                RuleBroken.class,
                () -> room.set(ReportForm.PDF, 2_000_000, ReportProgress.UNWATCHED, () -> set.set(true)));

        assertEquals("report.tooLarge", refused.messageKey());
        assertEquals(List.of(401, 198), refused.arguments());
        assertFalse(set.get());
    }

    @Test
    void aLargerHeapHoldsALongerPage() throws IOException {
        AtomicBoolean set = new AtomicBoolean();

        new PageRoom(2 * HALF_A_GIGABYTE).set(ReportForm.PDF, 2_000_000, ReportProgress.UNWATCHED, () -> set.set(true));

        assertTrue(set.get());
    }

    @Test
    void givesTheRoomBackWhenSettingFails() throws IOException {
        int longest = room.longest(ReportForm.PDF);
        assertThrows(
                IOException.class,
                () -> room.set(ReportForm.PDF, longest, ReportProgress.UNWATCHED, () -> {
                    throw new IOException("the disk is full");
                }));
        AtomicBoolean set = new AtomicBoolean();

        room.set(ReportForm.PDF, longest, ReportProgress.UNWATCHED, () -> set.set(true));

        assertTrue(set.get());
    }

    @Test
    void twoThatDoNotFitTogetherWaitForEachOtherUnlessCancelled() throws Exception {
        int longest = room.longest(ReportForm.PDF);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        Thread first = new Thread(() -> setQuietly(longest, begun, end));
        first.start();
        assertTrue(begun.await(10, TimeUnit.SECONDS));

        assertThrows(IllegalStateException.class, () -> room.set(ReportForm.PDF, longest, new Unwanted(), () -> {}));

        end.countDown();
        first.join();
        AtomicBoolean set = new AtomicBoolean();
        room.set(ReportForm.PDF, longest, new Unwanted(), () -> set.set(true));
        assertTrue(set.get());
    }

    private void setQuietly(int characters, CountDownLatch begun, CountDownLatch end) {
        try {
            room.set(ReportForm.PDF, characters, ReportProgress.UNWATCHED, () -> {
                begun.countDown();
                awaitQuietly(end);
            });
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void awaitQuietly(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** A report that nobody wants any more. */
    private static final class Unwanted implements ReportProgress {
        @Override
        public void begin(int steps) {}

        @Override
        public void done(int steps) {}

        @Override
        public void stopIfCancelled() {
            throw new IllegalStateException("cancelled");
        }
    }
}
