package org.opengov.tracker.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.platform.Settings;

/**
 * Refuses what another site makes a visitor's browser send: a request that changes something must come from a page of
 * ours. Programs send neither header and pass; so does what shows a token, which no browser adds by itself.
 */
public class SameOrigin extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final String BEARER = "Bearer ";

    @Inject
    private transient Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean allowed = SAFE.contains(request.getMethod())
                || Addresses.isApi(request) && showsToken(request.getHeader("Authorization"))
                || isOurs(
                        request.getHeader("Sec-Fetch-Site"),
                        request.getHeader("Origin"),
                        List.of(
                                request.getScheme() + "://" + request.getHeader("Host"),
                                settings.publicAddress().toString()));
        if (allowed) {
            chain.doFilter(request, response);
        } else if (Addresses.isApi(request)) {
            Problem.of(403, Messages.in(Language.of(request)), "error.foreign-origin")
                    .write(response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Whether a request to the API says by a token, and not by a cookie, who sends it. */
    static boolean showsToken(String authorization) {
        return authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length());
    }

    /**
     * @param fetchSite what the browser says of where the request comes from; {@code null} from programs and old browsers
     * @param origin the origin it comes from, {@code null} from programs
     * @param ours the origins this site answers under
     */
    static boolean isOurs(String fetchSite, String origin, List<String> ours) {
        if (fetchSite != null) {
            return fetchSite.equals("same-origin") || fetchSite.equals("none");
        }
        return origin == null || ours.contains(origin);
    }
}
