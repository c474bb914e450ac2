package org.opengov.tracker.participation.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.opengov.tracker.participation.Corrections;
import org.opengov.tracker.participation.NewRequest;
import org.opengov.tracker.platform.RuleBroken;
import org.opengov.tracker.platform.web.ClientAddress;
import org.opengov.tracker.platform.web.Language;

/**
 * Takes the form for what looks wrong, without an account and without a session. What cannot be taken stands in the form
 * again, as it was typed.
 */
@WebServlet("/wrong-sent")
public class WrongSent extends HttpServlet {

    /** Under this name the form finds what is to be mended. */
    static final String PROBLEMS = "correction.problems";

    private static final long serialVersionUID = 1L;

    /** The longest words and address in letters of four bytes, percent-encoded, and the rest of the form. */
    private static final long LARGEST = 64L * 1024;

    private static final int UNPROCESSABLE = 422;

    @Inject
    private transient Corrections corrections;

    @Inject
    private transient Language language;

    @Inject
    private transient ClientAddress client;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        lead(request, response, "/wrong");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Cache-Control", "no-store");
        if (request.getContentLengthLong() < 0) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
            return;
        }
        if (request.getContentLengthLong() > LARGEST) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        NewRequest sent = new NewRequest(
                request.getParameter("page"),
                request.getParameter("part"),
                request.getParameter("words"),
                request.getParameter("contact"),
                request.getParameter("website"),
                language.getLocale());
        try {
            long number = corrections.receive(sent, client.get());
            lead(request, response, "/corrections/" + number);
        } catch (RuleBroken broken) {
            request.setAttribute(PROBLEMS, broken.breaches());
            response.setStatus(UNPROCESSABLE);
            request.getRequestDispatcher("/wrong").forward(request, response);
        }
    }

    private void lead(HttpServletRequest request, HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + language.link(path));
    }
}
