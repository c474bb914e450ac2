package org.opengov.tracker.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Who makes a page when many want one that nobody has yet, and what is kept after a change. */
class KeptPagesTest {

    private static final int READERS = 8;

    private final KeptPages pages = new KeptPages(null, Clock.systemUTC(), false);
    private final KeptPages.Key key =
            new KeptPages.Key(1, 0, LocalDate.of(2014, 1, 1), "en", new KeptPages.Asked("/", null, null));
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void oneMakesThePageForAllWhoAskMeanwhile() throws Exception {
        assertThat(pages.isFirstToMake(key)).isTrue();
        CompletableFuture<?>[] readers = new CompletableFuture<?>[READERS];
        for (int reader = 0; reader < READERS; reader++) {
            readers[reader] = CompletableFuture.runAsync(this::read, task -> new Thread(task).start());
        }

        CompletableFuture<?> first =
                CompletableFuture.anyOf(readers).completeOnTimeout(null, 200, TimeUnit.MILLISECONDS);
        first.get();
        assertThat(readers).as("they wait").noneMatch(CompletableFuture::isDone);
        keep();
        pages.made(key);
        CompletableFuture.allOf(readers).get(5, TimeUnit.SECONDS);

        assertThat(made).hasValue(1);
    }

    @Test
    void whereItWasNotOneToKeepTheOthersMakeTheirOwn() throws Exception {
        assertThat(pages.isFirstToMake(key)).isTrue();
        CompletableFuture<?> reader = CompletableFuture.runAsync(this::read);

        pages.made(key);
        reader.get(5, TimeUnit.SECONDS);

        assertThat(made).hasValue(1);
        assertThat(pages.isFirstToMake(key)).as("the next is the first again").isTrue();
    }

    @Test
    void firstPageAfterAChangeTakesThePlaceOfThoseBefore() throws Exception {
        Page page = Page.of(Map.of(), "text/plain", new byte[] {1});
        KeptPages.Key other = new KeptPages.Key(1, 0, key.day(), "az", key.asked());
        KeptPages.Key changed = new KeptPages.Key(2, 0, key.day(), "en", key.asked());
        pages.keep(key, page);
        pages.keep(other, page);
        assertThat(pages.find(key)).isNotNull();

        pages.keep(changed, page);

        assertThat(pages.find(key)).isNull();
        assertThat(pages.find(other)).isNull();
        assertThat(pages.find(changed)).isNotNull();
    }

    private void read() {
        boolean first = pages.isFirstToMake(key);
        if (pages.find(key) == null) {
            keep();
        }
        if (first) {
            pages.made(key);
        }
    }

    private void keep() {
        made.incrementAndGet();
        try {
            pages.keep(key, Page.of(Map.of(), "text/plain", new byte[] {1}));
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }
}
