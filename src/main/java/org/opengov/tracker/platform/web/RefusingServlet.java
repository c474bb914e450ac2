package org.opengov.tracker.platform.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.opengov.tracker.platform.Forbidden;
import org.opengov.tracker.platform.NotFound;

/** Answers beside the pages, where a reader is told as on a page that there is nothing at an address, or not for them. */
public abstract class RefusingServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            super.service(request, response);
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (Forbidden refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
