package org.opengov.tracker.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;

/**
 * The pages that an address without a page's name stands for. The server's welcome files cannot be used: views take what
 * follows their name as parameters, and a welcome file would take every address that belongs to no view.
 */
public class FirstPages extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Map<String, String> VIEWS = Map.of("/", "/index", "/desk/", "/desk/index");

    /** Public pages whose address names what they show: {@code /commitments/AZ0012}. */
    private static final Set<String> WITH_ONE_PARAMETER = Set.of(
            "plans",
            "board",
            "commitments",
            "agencies",
            "evidence",
            "verify",
            "changes",
            "promises",
            "voices",
            "sheet",
            "embed",
            "embed-plan",
            "cite",
            "corrections");

    private static final Map<String, String> OTHER_NAMES =
            Map.of("/index", "/", "/index.xhtml", "/", "/desk/index", "/desk/", "/admin/", "/admin/accounts");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = Addresses.path(request);
        if (VIEWS.containsKey(path)) {
            request.getRequestDispatcher(VIEWS.get(path)).forward(request, response);
        } else if (OTHER_NAMES.containsKey(path) && request.getMethod().equals("GET")) {
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", request.getContextPath() + OTHER_NAMES.get(path) + query);
        } else if (path.startsWith("/index/") || Addresses.isPublicPage(request) && isTooDeep(path)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Whether more follows a page's name than the page takes; such an address would show the page under a second name. */
    private static boolean isTooDeep(String path) {
        String[] parts = path.substring(1).split("/", -1);
        return parts.length > (WITH_ONE_PARAMETER.contains(parts[0]) ? 2 : 1);
    }
}
