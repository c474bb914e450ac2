package org.opengov.tracker.exchange.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.opengov.tracker.account.CurrentOfficer;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.exchange.KeptUpload;
import org.opengov.tracker.exchange.KeptUploads;
import org.opengov.tracker.exchange.agencybook.AgencyWorkbooks;
import org.opengov.tracker.exchange.agencybook.AgencyWorkbooks.Place;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.platform.RuleBroken;
import org.opengov.tracker.platform.web.Language;
import org.opengov.tracker.platform.web.RefusingServlet;

/**
 * Hands out an agency's workbook: a fresh one for the plan and period that the address names, or an uploaded one with its
 * faults marked, by the code that the path names.
 */
@WebServlet({"/desk/workbook-file", "/desk/workbook-file/*"})
public class WorkbookDownload extends RefusingServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AgencyWorkbooks workbooks;

    @Inject
    private transient KeptUploads uploads;

    @Inject
    private transient CurrentOfficer caller;

    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String path = request.getPathInfo();
            if (path == null || path.length() < 2) {
                sendFresh(request, response);
            } else {
                sendMarked(path.substring(1), response);
            }
        } catch (RuleBroken unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void sendFresh(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String plan = request.getParameter("plan");
        String period = request.getParameter("period");
        if (plan == null || period == null) {
            throw new NotFound("workbook", request.getQueryString());
        }
        Officer officer = caller.get();
        byte[] content = workbooks.write(new Place(plan, period), officer, language.messages());
        Handed.send(content, plan + "-" + period + "-" + officer.agencyCode() + ".xlsx", Handed.WORKBOOK, response);
    }

    private void sendMarked(String code, HttpServletResponse response) throws IOException {
        KeptUpload kept = uploads.get(code, caller.get());
        Place place = new Place(kept.getPlan(), kept.getPeriod());
        Handed.send(
                workbooks.marked(kept.content(), place, caller.get()), kept.getFileName(), Handed.WORKBOOK, response);
    }
}
