package org.opengov.tracker.report.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.opengov.tracker.platform.web.RefusingServlet;
import org.opengov.tracker.platform.web.StoredFile;
import org.opengov.tracker.report.run.PublishedRuns;
import org.opengov.tracker.report.run.ReportFile;

/** Hands out the published reports of cuts to everybody; their bytes never change. */
@WebServlet("/report-file/*")
public class PublishedFileDownload extends RefusingServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PublishedRuns runs;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ReportFile file = runs.open(StoredFile.id(request));
        new StoredFile(file.name(), file.mediaType(), file.sha256(), file.size(), file.content()::copyTo)
                .send(request, response, "public, max-age=31536000, immutable");
    }
}
