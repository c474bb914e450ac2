package org.opengov.tracker.progress.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.omnifaces.util.Servlets;
import org.opengov.tracker.account.CurrentOfficer;
import org.opengov.tracker.platform.Forbidden;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.progress.Evidence;
import org.opengov.tracker.progress.EvidenceFile;
import org.opengov.tracker.progress.ProgressUpdates;

/** Hands out a file of an update that is not public yet, to those who may see it; never to be shown inside a page. */
@WebServlet("/desk/evidence/*")
public class EvidenceDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ProgressUpdates updates;

    @Inject
    private transient CurrentOfficer caller;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Evidence evidence = updates.getEvidence(id(request.getPathInfo()), caller.get());
            EvidenceFile file = evidence.getFile();
            response.setContentType(file.getMediaType());
            response.setContentLengthLong(file.getSize());
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Cache-Control", "private, no-store");
            response.setHeader(
                    "Content-Disposition", Servlets.formatContentDispositionHeader(evidence.getFileName(), true));
            response.getOutputStream().write(file.content());
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (Forbidden refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static Long id(String path) {
        if (path == null || !path.matches("/\\d{1,18}")) {
            throw new NotFound("evidence", path);
        }
        return Long.valueOf(path.substring(1));
    }
}
