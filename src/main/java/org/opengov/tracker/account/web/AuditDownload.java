package org.opengov.tracker.account.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;
import org.opengov.tracker.account.CurrentOfficer;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.platform.AuditEntry;
import org.opengov.tracker.platform.AuditSearch;
import org.opengov.tracker.platform.AuditTrail;
import org.opengov.tracker.platform.CsvLine;
import org.opengov.tracker.platform.web.RefusingServlet;

/**
 * The entries of a search as a table. It is read and written in parts, so that a trail of any length can be taken.
 */
@WebServlet("/admin/audit.csv")
public class AuditDownload extends RefusingServlet {

    private static final long serialVersionUID = 1L;
    private static final int PART = 1000;

    @Inject
    private transient AuditTrail audit;

    @Inject
    private transient CurrentOfficer caller;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AuditSearch search = new AuditAddress(
                        request.getParameter("q"),
                        request.getParameter("action"),
                        request.getParameter("from"),
                        request.getParameter("to"))
                .search();
        write(search, caller.get(), response);
    }

    private void write(AuditSearch search, Officer by, HttpServletResponse response) throws IOException {
        List<AuditEntry> part = audit.listBelow(search, Long.MAX_VALUE, PART, by);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"audit-trail.csv\"");
        PrintWriter out = response.getWriter();
        out.print(CsvLine.of(Stream.of("position", "moment", "who", "action", "subject", "was", "became", "hash")));
        while (!part.isEmpty()) {
            part.forEach(entry -> out.print(line(entry)));
            part = audit.listBelow(search, part.get(part.size() - 1).getPosition(), PART, by);
        }
    }

    private static String line(AuditEntry entry) {
        return CsvLine.of(Stream.of(
                entry.getPosition(),
                entry.getAt(),
                entry.getWho(),
                entry.getAction(),
                entry.getSubject(),
                entry.getWas(),
                entry.getBecame(),
                entry.getHash()));
    }
}
