package org.opengov.tracker.platform.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import org.opengov.tracker.platform.SiteRevision;

/**
 * Keeps whole public pages, feeds and the API's answers, compressed once. A page is kept under the site's
 * revision and the day, so that nothing needs to be thrown away: after a change nobody asks for the old page any more, on this node or another. The browser keeps it
 * too and asks each time whether it still holds.
 */
public class PageCache extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final long MAX_BYTES = 48L * 1024 * 1024;

    private static final String PAGES_VARY = "Accept-Encoding, Accept-Language";
    private static final String API_VARIES = "Accept, " + PAGES_VARY;

    private final transient Cache<Key, Page> pages = Caffeine.newBuilder()
            .maximumWeight(MAX_BYTES)
            .<Key, Page>weigher((key, page) -> key.asked().weight() + page.weight())
            .build();

    @Inject
    private transient SiteRevision revision;

    @Inject
    private transient Clock clock;

    /** What makes two answers the same. */
    private record Key(long revision, long corrections, LocalDate day, String language, Asked asked) {}

    /** What the reader wants: the same address may give a table to one and JSON to another. */
    private record Asked(String path, String query, String accept) {

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

    /** Who asks for the headers alone is told those of the whole page. */
    private static final class Reading extends HttpServletRequestWrapper {

        Reading(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        boolean api = Addresses.isApi(request);
        // Who shows a token may be told what is not for everybody.
        boolean personal = request.getHeader("Authorization") != null;
        if (!reads || personal || !Addresses.isKept(request)) {
            chain.doFilter(request, response);
            return;
        }
        String vary = api ? API_VARIES : PAGES_VARY;
        response.setHeader("Vary", vary);
        // Read before the page is made: a change in between then makes the page newer than its key, never older.
        Key key = new Key(
                revision.current(),
                Addresses.isCorrections(request) ? revision.ofCorrections() : 0,
                LocalDate.now(clock),
                Language.of(request).getLanguage(),
                Asked.by(request));
        Page page = pages.getIfPresent(key);
        if (page == null) {
            page = render(request, response, chain);
            if (page == null) {
                return;
            }
            pages.put(key, page);
        }
        // Again, since the API says so too and does not know of the encoding.
        response.setHeader("Vary", vary);
        page.send(request, response);
    }

    /** The page as made now; {@code null} when it was not one to keep and has been sent already. */
    private static Page render(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Collection<String> before = Set.copyOf(response.getHeaderNames());
        CapturedResponse captured = new CapturedResponse(response);
        chain.doFilter(new Reading(request), captured);
        captured.flushBuffer();
        boolean keep = captured.isWhole()
                && !captured.isAsItIs()
                && captured.getStatus() == HttpServletResponse.SC_OK
                && !request.isAsyncStarted()
                && captured.getHeaders("Set-Cookie").isEmpty()
                && Page.isText(captured.getContentType());
        if (keep) {
            return Page.of(captured.headersBut(before), captured.getContentType(), captured.bytes());
        }
        captured.passOn();
        return null;
    }
}
