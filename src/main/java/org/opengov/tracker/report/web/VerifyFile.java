package org.opengov.tracker.report.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import org.omnifaces.util.Utils;
import org.opengov.tracker.cut.Cuts;
import org.opengov.tracker.platform.Settings;
import org.opengov.tracker.platform.Sha256;
import org.opengov.tracker.platform.web.RefusingServlet;

/**
 * Takes the checksum of a file for a reader whose browser runs no script, keeps nothing of it, and leads back to the page
 * of the cut, which knows the checksum.
 */
@WebServlet("/verify-file/*")
@MultipartConfig(fileSizeThreshold = VerifyFile.IN_MEMORY)
public class VerifyFile extends RefusingServlet {

    static final int IN_MEMORY = 6 * 1024 * 1024;

    private static final long serialVersionUID = 1L;

    /** What a form adds to the file that it sends. */
    private static final int ENVELOPE = 4096;

    private static final long DRAINED = 64L * 1024 * 1024;

    @Inject
    private transient Cuts cuts;

    @Inject
    private transient Settings settings;

    /** Why no checksum was taken. */
    enum Problem {
        EMPTY,
        LARGE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean isSaid(String word) {
            return word().equals(word);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, "");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String type = request.getContentType();
        if (request.getContentLengthLong() < 0) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (request.getContentLengthLong() > settings.workbookMaxBytes() + ENVELOPE) {
            drain(request);
            answer(request, response, "problem=" + Problem.LARGE.word());
        } else if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")) {
            answer(request, response, "problem=" + Problem.EMPTY.word());
        } else {
            answer(request, response, found(request.getPart("file")));
        }
    }

    /** A browser reads no answer while it still sends; what would take too long is cut off nevertheless. */
    private static void drain(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() <= DRAINED) {
            request.getInputStream().transferTo(OutputStream.nullOutputStream());
        }
    }

    private String found(Part file) throws IOException {
        if (file == null || file.getSize() == 0) {
            return "problem=" + Problem.EMPTY.word();
        }
        if (file.getSize() > settings.workbookMaxBytes()) {
            return "problem=" + Problem.LARGE.word();
        }
        try (InputStream content = file.getInputStream()) {
            return "sha256=" + Sha256.of(content.readAllBytes());
        } finally {
            file.delete();
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, String query) throws IOException {
        String path = request.getPathInfo();
        String code = path == null ? "" : path.substring(1);
        cuts.get(code);
        String spoken = language(request.getQueryString());
        String both = query + (query.isEmpty() || spoken.isEmpty() ? "" : "&") + spoken;
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Location",
                request.getContextPath() + "/verify/" + Utils.encodeURL(code) + (both.isEmpty() ? "" : "?" + both)
                        + "#answer");
    }

    /** The language that the address names; the body is not asked, since it may be one that is not read. */
    private static String language(String query) {
        return query != null && query.matches("lang=[a-z]{2}") ? query : "";
    }
}
