package org.opengov.tracker.exchange.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.omnifaces.util.Servlets;
import org.opengov.tracker.account.CurrentOfficer;
import org.opengov.tracker.exchange.PlanFiles;
import org.opengov.tracker.platform.Forbidden;
import org.opengov.tracker.platform.NotFound;

/** Hands a coordinator a plan as a file, even a draft. */
@WebServlet("/desk/plan-file/*")
public class PlanFileDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PlanFiles files;

    @Inject
    private transient CurrentOfficer caller;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String code = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        try {
            byte[] file = files.write(code, caller.get());
            response.setContentType("application/json;charset=UTF-8");
            response.setContentLength(file.length);
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Cache-Control", "private, no-store");
            response.setHeader("Content-Disposition", Servlets.formatContentDispositionHeader(code + ".json", true));
            response.getOutputStream().write(file);
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (Forbidden refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
