package org.opengov.tracker._support;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import org.opengov.tracker.notice.Digests;
import org.opengov.tracker.notice.Notices;
import org.opengov.tracker.notice.Reminders;
import org.opengov.tracker.platform.mail.Sender;

/** Does at once, and as of any day, what the server does by the calendar. */
@WebServlet(JobServlet.ADDRESS)
public class JobServlet extends HttpServlet {

    static final String ADDRESS = "/health/jobs";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Reminders reminders;

    @Inject
    private transient Digests digests;

    @Inject
    private transient Notices notices;

    @Inject
    private transient Sender sender;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        String day = request.getParameter("day");
        switch (request.getParameter("do")) {
            case "remind" -> reminders.remind(LocalDate.parse(day));
            case "digest" -> digests.write(LocalDate.parse(day));
            case "daily" -> notices.mailOfDay(LocalDate.parse(day));
            default -> sender.sendWaiting();
        }
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
