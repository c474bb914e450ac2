package org.opengov.tracker.platform.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.opengov.tracker.platform.SiteRevision;

/**
 * Keeps whole public pages, compressed once. A page is kept under the site's revision and the day, so that nothing needs
 * to be thrown away: after a change nobody asks for the old page any more, on this node or another. The browser keeps it
 * too and asks each time whether it still holds.
 */
public class PageCache extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final long MAX_BYTES = 48L * 1024 * 1024;

    private final transient Cache<Key, Page> pages = Caffeine.newBuilder()
            .maximumWeight(MAX_BYTES)
            .<Key, Page>weigher((key, page) -> key.weight() + page.weight())
            .build();

    @Inject
    private transient SiteRevision revision;

    @Inject
    private transient Clock clock;

    /** What makes two answers the same. */
    private record Key(long revision, LocalDate day, String language, String path, String query) {

        int weight() {
            return 2 * (path.length() + (query == null ? 0 : query.length())) + 100;
        }
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!reads || !Addresses.isPublicPage(request)) {
            chain.doFilter(request, response);
            return;
        }
        response.addHeader("Vary", "Accept-Encoding, Accept-Language");
        // Read before the page is made: a change in between then makes the page newer than its key, never older.
        Key key = new Key(
                revision.current(),
                LocalDate.now(clock),
                Language.of(request).getLanguage(),
                request.getRequestURI(),
                request.getQueryString());
        Page page = pages.getIfPresent(key);
        if (page == null) {
            page = render(request, response, chain);
            if (page == null) {
                return;
            }
            pages.put(key, page);
        }
        page.send(request, response);
    }

    /** The page as made now; {@code null} when it was not one to keep and has been sent already. */
    private static Page render(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        CapturedResponse captured = new CapturedResponse(response);
        chain.doFilter(request, captured);
        captured.flushBuffer();
        boolean keep = captured.isWhole()
                && captured.getStatus() == HttpServletResponse.SC_OK
                && !request.isAsyncStarted()
                && captured.getHeaders("Set-Cookie").isEmpty()
                && request.getMethod().equals("GET");
        if (keep) {
            return Page.of(captured.getContentType(), captured.bytes());
        }
        captured.passOn();
        return null;
    }
}
