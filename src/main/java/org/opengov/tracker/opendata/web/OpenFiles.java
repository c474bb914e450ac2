package org.opengov.tracker.opendata.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.platform.web.Language;
import org.opengov.tracker.platform.web.RefusingServlet;

/**
 * Hands out texts for programs at addresses outside the API, in the language of the address or else of the reader. The
 * page cache in front keeps them until the public record changes, and gives them their tag.
 */
abstract class OpenFiles extends RefusingServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Language language;

    @Inject
    private transient Clock clock;

    /** A text and what it is. */
    record Told(String mediaType, String text) {}

    /** What is asked for: the address from the part on that the servlet is known by, in which language, on which day. */
    record Question(String path, Messages messages, LocalDate today) {

        /** The path without the ending that the files have, part by part. */
        String[] parts(String ending) {
            if (path == null || !path.startsWith("/") || !path.endsWith(ending)) {
                throw new NotFound("file", path);
            }
            return path.substring(1, path.length() - ending.length()).split("/", -1);
        }
    }

    /** @throws NotFound when there is no such file */
    abstract Told tell(Question question);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Messages messages = language.messages();
        String path = request.getPathInfo() == null ? request.getServletPath() : request.getPathInfo();
        Told told = tell(new Question(path, messages, LocalDate.now(clock)));
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Content-Language", messages.locale().getLanguage());
        response.setContentType(told.mediaType() + "; charset=UTF-8");
        response.getOutputStream().write(told.text().getBytes(StandardCharsets.UTF_8));
    }
}
