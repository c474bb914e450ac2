package org.opengov.tracker.platform.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.opengov.tracker.platform.SiteRevision;

/**
 * Whole public pages, feeds and answers of the API in memory, each under the site's revision and the day, so that nothing
 * needs to be thrown away: after a change nobody asks for the old page any more, on this node or another.
 */
final class KeptPages {

    /** Where the server's side finds what the application keeps, as an attribute of the application's context. */
    static final String ATTRIBUTE = KeptPages.class.getName();

    private static final long MAX_BYTES = 48L * 1024 * 1024;
    private static final long LONGEST_WAIT_SECONDS = 10;

    private static final String PAGES_VARY = "Accept-Encoding, Accept-Language";
    private static final String API_VARIES = "Accept, " + PAGES_VARY;

    private final Cache<Key, Page> pages = Caffeine.newBuilder()
            .maximumWeight(MAX_BYTES)
            .<Key, Page>weigher((key, page) -> key.asked().weight() + page.weight())
            .build();

    private final AtomicLong newest = new AtomicLong();
    private final Map<Key, CompletableFuture<Void>> making = new ConcurrentHashMap<>();
    private final SiteRevision revision;
    private final Clock clock;
    private final boolean behindProxy;

    KeptPages(SiteRevision revision, Clock clock, boolean behindProxy) {
        this.revision = revision;
        this.clock = clock;
        this.behindProxy = behindProxy;
    }

    /** What makes two answers the same. */
    record Key(long revision, long corrections, LocalDate day, String language, Asked asked) {}

    /** What the reader wants: the same address may give a table to one and JSON to another. */
    record Asked(String path, String query, String accept) {

        static Asked by(HttpServletRequest request) {
            String accept =
                    Addresses.isApi(request) ? String.join(",", Collections.list(request.getHeaders("Accept"))) : null;
            return new Asked(request.getRequestURI(), request.getQueryString(), accept);
        }

        int weight() {
            return 2 * (path.length() + length(query) + length(accept)) + 100;
        }

        private static int length(String text) {
            return text == null ? 0 : text.length();
        }
    }

    /** Whether the answer is the same for everybody who asks until the public record changes. */
    static boolean areFor(HttpServletRequest request) {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        // Who shows a token may be told what is not for everybody.
        return reads && request.getHeader("Authorization") == null && Addresses.isKept(request);
    }

    /** Under what the answer of this moment is kept. A change after it makes a page newer than its key, never older. */
    Key key(HttpServletRequest request) {
        return new Key(
                revision.current(),
                Addresses.isCorrections(request) ? revision.ofCorrections() : 0,
                LocalDate.now(clock),
                Language.of(request).getLanguage(),
                Asked.by(request));
    }

    /** The page under this key; {@code null} where it was not made yet or was let go for want of room. */
    Page find(Key key) {
        return pages.getIfPresent(key);
    }

    /** Keeps a page. The first one after a change takes the place of all before, which nobody asks for any more. */
    void keep(Key key, Page page) {
        if (newest.getAndAccumulate(key.revision(), Math::max) < key.revision()) {
            pages.asMap().keySet().removeIf(older -> older.revision() < key.revision());
        }
        pages.put(key, page);
    }

    /**
     * Has one request make a page and those that want the same wait for it: after a change everybody asks at once for what
     * nobody has yet.
     *
     * @return whether the caller is the one, and says by {@link #made} when it has done
     */
    boolean isFirstToMake(Key key) {
        CompletableFuture<Void> earlier = making.putIfAbsent(key, new CompletableFuture<>());
        if (earlier != null) {
            // Whatever became of it, the caller looks by itself then.
            earlier.copy()
                    .completeOnTimeout(null, LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)
                    .join();
        }
        return earlier == null;
    }

    void made(Key key) {
        making.remove(key).complete(null);
    }

    /** Answers by the page that is kept, with everything the filters would add; false where there is none. */
    boolean answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!areFor(request)) {
            return false;
        }
        Page page = find(key(request));
        if (page == null) {
            return false;
        }
        SecurityHeaders.set(request, response, behindProxy);
        send(page, request, response);
        return true;
    }

    /** What an answer depends on besides its address. */
    static String vary(HttpServletRequest request) {
        return Addresses.isApi(request) ? API_VARIES : PAGES_VARY;
    }

    /** Says what it depends on last, since the API says so too and does not know of the encoding. */
    static void send(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Vary", vary(request));
        page.send(request, response);
    }
}
