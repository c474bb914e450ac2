package org.opengov.tracker.opendata.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.platform.web.Language;
import org.opengov.tracker.platform.web.RefusingServlet;
import org.opengov.tracker.report.files.BulkFiles;
import org.opengov.tracker.report.files.BulkFiles.BulkFile;
import org.opengov.tracker.report.files.SharedFile;
import org.opengov.tracker.report.files.TooManyReports;

/** All the tables at once, of a plan or of every plan. */
@WebServlet("/bulk/*")
public class BulkDownload extends RefusingServlet {

    private static final long serialVersionUID = 1L;
    private static final String EVERYTHING = "/all.zip";
    private static final Pattern PLAN = Pattern.compile("/plans/([^/]+)\\.zip");
    private static final String RETRY_AFTER_SECONDS = "10";

    @Inject
    private transient BulkFiles files;

    @Inject
    private transient Language language;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            send(file(request.getPathInfo()), request, response);
        } catch (TooManyReports busy) {
            response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private BulkFile file(String path) {
        LocalDate today = LocalDate.now(clock);
        Locale reader = language.getLocale();
        if (EVERYTHING.equals(path)) {
            return files.ofEverything(today, reader);
        }
        Matcher plan = PLAN.matcher(path == null ? "" : path);
        if (!plan.matches()) {
            throw new NotFound("file", path);
        }
        return files.ofPlan(plan.group(1), today, reader);
    }

    /** The tag is weak: another node writes the same tables at another moment. */
    private void send(BulkFile file, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String held = request.getHeader("If-None-Match");
        if (held != null && held.contains('"' + file.version() + '"')) {
            head(file, response);
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        try (SharedFile content = files.open(file)) {
            head(file, response);
            response.setContentType("application/zip");
            response.setHeader("Content-Language", language.getTag());
            response.setHeader("Content-Disposition", Attachment.header(file.name()));
            response.setContentLengthLong(content.size());
            content.copyTo(response.getOutputStream());
        }
    }

    private static void head(BulkFile file, HttpServletResponse response) {
        response.setHeader("ETag", "W/\"" + file.version() + "\"");
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Vary", "Accept-Language");
        response.setHeader("Access-Control-Allow-Origin", "*");
    }
}
