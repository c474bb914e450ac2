package org.opengov.tracker.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Which part of the site a request is for; the headers, the cache and the shape of an error depend on it. */
final class Addresses {

    /** Pages that speak to one person. */
    private static final List<String> PERSONAL =
            List.of("desk", "admin", "sign-in", "sign-out", "setup", "password", "stop-mails", "stop-mails-now");

    /** Cards that other sites show in their pages. */
    private static final List<String> FOR_OTHER_SITES = List.of("embed", "embed-plan");

    /** What answers programs, or is a file by itself. */
    private static final List<String> NO_PAGE = List.of(
            "api",
            "evidence",
            "verify-file",
            "report-file",
            "wrong-sent",
            "openapi",
            "health",
            "metrics",
            "bulk",
            "jakarta.faces.resource");

    /** Texts for programs that are kept like pages. */
    private static final List<String> FILES =
            List.of("feeds", "calendars", "catalog.ttl", "catalog.jsonld", "sitemap.xml", "sitemaps", "robots.txt");

    private Addresses() {}

    static boolean isPublicPage(HttpServletRequest request) {
        String part = firstPart(path(request));
        return !PERSONAL.contains(part) && !NO_PAGE.contains(part) && !FILES.contains(part);
    }

    /** What is the same for everybody until the public record changes. */
    static boolean isKept(HttpServletRequest request) {
        return isPublicPage(request) || isApi(request) || FILES.contains(firstPart(path(request)));
    }

    static boolean isPersonal(HttpServletRequest request) {
        return PERSONAL.contains(firstPart(path(request)));
    }

    /** Whether another site may show it in a page of its own. */
    static boolean isForOtherSites(HttpServletRequest request) {
        return FOR_OTHER_SITES.contains(firstPart(path(request)));
    }

    /** The log that everybody may add to. */
    static boolean isCorrections(HttpServletRequest request) {
        return firstPart(path(request)).equals("corrections");
    }

    /** Pages with scripts of PrimeFaces. */
    static boolean isDesk(HttpServletRequest request) {
        String part = firstPart(path(request));
        return part.equals("desk") || part.equals("admin");
    }

    static boolean isApi(HttpServletRequest request) {
        return firstPart(path(request)).equals("api");
    }

    /** The path that the reader asked for, also while another page answers in its place. */
    static String asked(HttpServletRequest request) {
        for (String kept : List.of(RequestDispatcher.ERROR_REQUEST_URI, RequestDispatcher.FORWARD_REQUEST_URI)) {
            if (request.getAttribute(kept) instanceof String path) {
                return path;
            }
        }
        return request.getRequestURI();
    }

    /** The path within the site, as it was asked for, without parameters. */
    static String path(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        int parameters = path.indexOf(';');
        return parameters < 0 ? path : path.substring(0, parameters);
    }

    private static String firstPart(String path) {
        int end = path.indexOf('/', 1);
        String part = path.substring(path.isEmpty() ? 0 : 1, end < 0 ? path.length() : end);
        return part.endsWith(".xhtml") ? part.substring(0, part.length() - ".xhtml".length()) : part;
    }
}
