package org.opengov.tracker.account.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.opengov.tracker.account.CurrentOfficer;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.platform.AuditTrail;
import org.opengov.tracker.platform.RefusalLimit;

/** Notes what somebody who signed in asked for and was refused, whichever page, file or address of the API it was. */
public class Refusals extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int MOST_OF_ACCOUNT = 30;

    private final transient RefusalLimit limit = new RefusalLimit(MOST_OF_ACCOUNT);

    @Inject
    private transient CurrentOfficer caller;

    @Inject
    private transient AuditTrail audit;

    @Inject
    private transient Clock clock;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        // As it was asked for: the view behind it is known by another path later. What follows the question mark is
        // left
        // out, since one-time links carry their secret there.
        String asked = request.getMethod() + " " + request.getRequestURI();
        chain.doFilter(request, response);
        if (response.getStatus() == HttpServletResponse.SC_FORBIDDEN) {
            caller.find().ifPresent(officer -> note(officer, asked));
        }
    }

    private void note(Officer officer, String asked) {
        if (limit.take(officer.login(), asked, clock.instant())) {
            audit.append(officer.login(), "access.refused", asked);
        }
    }
}
