package org.opengov.tracker.account.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.omnifaces.util.Utils;
import org.opengov.tracker.account.Contacts;
import org.opengov.tracker.platform.web.RefusingServlet;

/**
 * Stops somebody's mails for whoever holds the link in one of them: by the button of {@code /stop-mails}, and at once by
 * a mail program that follows RFC 8058. To look at the address changes nothing, since programs look at links, too.
 */
@WebServlet("/stop-mails-now")
public class StopMailsNow extends RefusingServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Contacts contacts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        leadToPage(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        contacts.stop(token(request));
        leadToPage(request, response);
    }

    private static void leadToPage(HttpServletRequest request, HttpServletResponse response) {
        String language = request.getParameter("lang");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location",
                request.getContextPath() + "/stop-mails?token=" + Utils.encodeURL(token(request))
                        + (language == null ? "" : "&lang=" + Utils.encodeURL(language)));
    }

    private static String token(HttpServletRequest request) {
        String token = request.getParameter("token");
        return token == null ? "" : token;
    }
}
