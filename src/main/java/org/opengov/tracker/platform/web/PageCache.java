package org.opengov.tracker.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import org.opengov.tracker.platform.Settings;
import org.opengov.tracker.platform.SiteRevision;

/**
 * Has whole public pages, feeds and the API's answers kept, compressed once. The browser keeps them too and asks each
 * time whether they still hold. On the servers that have {@link KeptPagesValve} only what is not kept yet comes here.
 */
public class PageCache extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private transient KeptPages pages;

    @Inject
    private transient SiteRevision revision;

    @Inject
    private transient Clock clock;

    @Inject
    private transient Settings settings;

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
    public void init() {
        pages = new KeptPages(revision, clock, settings.behindProxy());
        getServletContext().setAttribute(KeptPages.ATTRIBUTE, pages);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!KeptPages.areFor(request)) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Vary", KeptPages.vary(request));
        KeptPages.Key key = pages.key(request);
        Page page = pages.find(key);
        if (page == null) {
            page = make(key, request, response, chain);
        }
        if (page != null) {
            KeptPages.send(page, request, response);
        }
    }

    /** The page as made by this request or another; {@code null} when it was not one to keep and has been sent already. */
    private Page make(KeptPages.Key key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean first = pages.isFirstToMake(key);
        try {
            // Another may have made it since it was looked for.
            Page page = pages.find(key);
            if (page == null) {
                page = render(request, response, chain);
                if (page != null) {
                    pages.keep(key, page);
                }
            }
            return page;
        } finally {
            if (first) {
                pages.made(key);
            }
        }
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
