package org.opengov.tracker.bench;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The yardstick: hands out as many bytes as the path says, from memory, and does nothing else. What a page costs above
 * this is the product's doing; what it costs below is the server's.
 */
public class BareServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 1024 * 1024;

    private final transient Map<String, byte[]> bodies = new ConcurrentHashMap<>();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = bodies.computeIfAbsent(
                request.getPathInfo().substring(1), length -> new byte[Math.min(MOST, Integer.parseInt(length))]);
        response.setContentType("application/octet-stream");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
