package org.opengov.tracker.report.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.opengov.tracker.account.CurrentOfficer;
import org.opengov.tracker.platform.web.RefusingServlet;
import org.opengov.tracker.platform.web.StoredFile;
import org.opengov.tracker.report.run.ReportFile;
import org.opengov.tracker.report.run.ReportRuns;

/** Hands out the file of a report, to those who may have it; never to be shown inside a page. */
@WebServlet("/desk/report-file/*")
public class ReportFileDownload extends RefusingServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReportRuns runs;

    @Inject
    private transient CurrentOfficer caller;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ReportFile file = runs.open(StoredFile.id(request), caller.get());
        new StoredFile(file.name(), file.mediaType(), file.sha256(), file.size(), file.content()::copyTo)
                .send(request, response, "private, no-store");
    }
}
