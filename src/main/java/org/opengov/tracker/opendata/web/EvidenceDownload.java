package org.opengov.tracker.opendata.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.opengov.tracker.opendata.EvidenceCopy;
import org.opengov.tracker.opendata.OpenData;
import org.opengov.tracker.platform.web.RefusingServlet;
import org.opengov.tracker.platform.web.StoredFile;

/** Hands out the files behind published updates. */
@WebServlet("/evidence/*")
public class EvidenceDownload extends RefusingServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OpenData data;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        EvidenceCopy copy = data.getEvidence(StoredFile.id(request));
        response.setHeader("Access-Control-Allow-Origin", "*");
        new StoredFile(copy.name(), copy.mediaType(), copy.sha256(), copy.content())
                .send(request, response, "no-cache");
    }
}
