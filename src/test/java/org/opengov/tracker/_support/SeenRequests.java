package org.opengov.tracker._support;

import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts which requests come as far as the application, by what follows the question mark. */
@WebServlet(SeenRequests.ADDRESS)
@WebListener
public class SeenRequests extends HttpServlet implements ServletRequestListener {

    static final String ADDRESS = "/health/seen-requests";

    private static final long serialVersionUID = 1L;
    private static final Map<String, AtomicInteger> SEEN = new ConcurrentHashMap<>();

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        String query = ((HttpServletRequest) event.getServletRequest()).getQueryString();
        if (query != null) {
            SEEN.computeIfAbsent(query, unseen -> new AtomicInteger()).incrementAndGet();
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String asked = new String(request.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        response.getWriter().print(SEEN.getOrDefault(asked, new AtomicInteger()));
    }
}
