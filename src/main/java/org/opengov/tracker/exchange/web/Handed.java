package org.opengov.tracker.exchange.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.omnifaces.util.Servlets;

/** How a file is handed to somebody who is signed in: to be kept, and by nobody in between. */
final class Handed {

    static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Handed() {}

    static void send(byte[] content, String name, String type, HttpServletResponse response) throws IOException {
        response.setContentType(type);
        response.setContentLength(content.length);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Content-Disposition", Servlets.formatContentDispositionHeader(name, true));
        response.getOutputStream().write(content);
    }
}
