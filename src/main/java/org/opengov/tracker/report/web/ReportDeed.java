package org.opengov.tracker.report.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.omnifaces.util.Utils;
import org.opengov.tracker.account.CurrentOfficer;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.platform.RuleBroken;
import org.opengov.tracker.platform.web.Language;
import org.opengov.tracker.platform.web.RefusingServlet;
import org.opengov.tracker.report.run.ReportRun;
import org.opengov.tracker.report.run.ReportRuns;
import org.opengov.tracker.report.schedule.ReportSchedules;

/**
 * The buttons beside one report or one schedule in a list. The address names it, not its place in the list: the list has
 * moved on by the time that somebody clicks.
 */
@WebServlet("/desk/report-deed/*")
public class ReportDeed extends RefusingServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/(cancel|again|forget|publish|unschedule)/(\\d{1,18})");

    @Inject
    private transient ReportRuns runs;

    @Inject
    private transient ReportSchedules schedules;

    @Inject
    private transient CurrentOfficer caller;

    @Inject
    private transient Language language;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!path.matches()) {
            throw new NotFound("deed", request.getPathInfo());
        }
        Long id = Long.valueOf(path.group(2));
        String page = path.group(1).equals("unschedule")
                ? unschedule(id, request.getParameter("plan"))
                : ofRun(path.group(1), id);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + language.link(page));
    }

    private String ofRun(String deed, Long id) {
        ReportRun run = runs.get(id, caller.get());
        try {
            run = act(deed, id, caller.get());
        } catch (RuleBroken tooLate) {
            // It was over before the click came: the list says how it ended.
            log("Nothing to " + deed + " at report " + id + ": " + tooLate.messageKey());
        }
        return "/desk/reports?plan=" + Utils.encodeURL(run.getOrder().plan()) + "#run-" + run.getId();
    }

    private ReportRun act(String deed, Long id, Officer officer) {
        return switch (deed) {
            case "cancel" -> runs.cancel(id, officer);
            case "again" -> runs.again(id, officer);
            case "publish" -> runs.publish(id, officer);
            default -> runs.forget(id, officer);
        };
    }

    private String unschedule(Long id, String plan) {
        schedules.remove(id, caller.get());
        return "/desk/report-schedules" + (plan == null ? "" : "?plan=" + Utils.encodeURL(plan));
    }
}
