package org.opengov.tracker.opendata.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Base64;
import java.util.HexFormat;
import org.opengov.tracker.opendata.EvidenceCopy;
import org.opengov.tracker.opendata.OpenData;
import org.opengov.tracker.platform.NotFound;

/**
 * Hands out the files behind published updates. They come from many hands: a browser saves them, is told not to guess
 * their type, and runs nothing in them. Their checksum is their tag, so anybody can see that they are what was handed in.
 */
@WebServlet("/evidence/*")
public class EvidenceDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OpenData data;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            send(data.getEvidence(id(request)), request, response);
        } catch (NotFound missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static Long id(HttpServletRequest request) {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        if (!path.matches("/\\d{1,18}")) {
            throw new NotFound("evidence", path);
        }
        return Long.valueOf(path.substring(1));
    }

    private static void send(EvidenceCopy copy, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String tag = '"' + copy.sha256() + '"';
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Access-Control-Allow-Origin", "*");
        String held = request.getHeader("If-None-Match");
        if (held != null && held.contains(tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setHeader("Content-Disposition", Attachment.header(copy.name()));
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Repr-Digest", "sha-256=:" + base64(copy.sha256()) + ":");
        response.setContentType(copy.mediaType());
        response.setContentLength(copy.content().length);
        response.getOutputStream().write(copy.content());
    }

    private static String base64(String hexadecimal) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hexadecimal));
    }
}
