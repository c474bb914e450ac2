package org.opengov.tracker.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.opengov.tracker.platform.IncidentNumber;
import org.opengov.tracker.platform.Messages;

/**
 * Gives every failure of ours a number: the reader is told the number and nothing else, the log has the trace under it.
 * As a filter it catches what nothing nearer to the page has.
 */
public class Incidents extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** The request attribute under which the error page finds the number. */
    static final String ATTRIBUTE = "incident";

    private static final Logger LOG = Logger.getLogger(Incidents.class.getName());

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException failure) {
            String number = report(request, failure);
            if (response.isCommitted()) {
                return;
            }
            response.reset();
            if (Addresses.isApi(request)) {
                Problem.incident(Messages.in(Language.of(request)), number).write(response);
            } else {
                response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            }
        }
    }

    /** Logs the failure and returns its number. */
    static String report(HttpServletRequest request, Throwable failure) {
        String number = IncidentNumber.next();
        request.setAttribute(ATTRIBUTE, number);
        // The query is left out: one-time links carry their secret there.
        LOG.log(
                Level.SEVERE,
                failure,
                () -> "Incident " + number + " at " + request.getMethod() + " " + request.getRequestURI());
        return number;
    }
}
