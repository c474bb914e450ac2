package org.opengov.tracker.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.Context;
import org.apache.catalina.Request;
import org.apache.catalina.Response;
import org.glassfish.web.valve.GlassFishValve;

/**
 * Answers by what is kept before the server's own authentication, which it runs for every address and which takes
 * longer than the answer. A kept answer is the same for everybody, so nobody needs to be known. What is not kept goes
 * its way through the application.
 */
final class KeptPagesValve implements GlassFishValve {

    private static final Logger LOG = Logger.getLogger(KeptPagesValve.class.getName());

    @Override
    public String getInfo() {
        return getClass().getName();
    }

    @Override
    public int invoke(Request request, Response response) throws IOException {
        return answers(request, response) ? END_PIPELINE : INVOKE_NEXT;
    }

    private static boolean answers(Request request, Response response) throws IOException {
        Context application = request.getContext();
        // Another application of this host, or ours before its filters are there.
        if (application == null
                || !(application.getServletContext().getAttribute(KeptPages.ATTRIBUTE) instanceof KeptPages pages)) {
            return false;
        }
        try {
            return pages.answer(
                    (HttpServletRequest) request.getRequest(), (HttpServletResponse) response.getResponse());
        } catch (IllegalStateException failure) {
            // The application fails in the same way, and gives the failure a number for the reader and the log.
            LOG.log(Level.FINE, "Left to the application", failure);
            return false;
        }
    }

    @Override
    public void postInvoke(Request request, Response response) {
        // Nothing was begun that needs an end.
    }
}
