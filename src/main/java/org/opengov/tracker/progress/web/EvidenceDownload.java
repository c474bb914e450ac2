package org.opengov.tracker.progress.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.opengov.tracker.account.CurrentOfficer;
import org.opengov.tracker.platform.web.RefusingServlet;
import org.opengov.tracker.platform.web.StoredFile;
import org.opengov.tracker.progress.Evidence;
import org.opengov.tracker.progress.EvidenceFile;
import org.opengov.tracker.progress.ProgressUpdates;

/** Hands out a file of an update that is not public yet, to those who may see it; never to be shown inside a page. */
@WebServlet("/desk/evidence/*")
public class EvidenceDownload extends RefusingServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ProgressUpdates updates;

    @Inject
    private transient CurrentOfficer caller;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Evidence evidence = updates.getEvidence(StoredFile.id(request), caller.get());
        EvidenceFile file = evidence.getFile();
        new StoredFile(evidence.getFileName(), file.getMediaType(), file.getSha256(), file.content())
                .send(request, response, "private, no-store");
    }
}
