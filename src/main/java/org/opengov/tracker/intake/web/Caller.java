package org.opengov.tracker.intake.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import org.opengov.tracker.access.Presented;
import org.opengov.tracker.access.Programs;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.platform.web.ClientAddress;

/** The program that sent this request. A session's cookie says nothing here, so that no page can send one unasked. */
@RequestScoped
public class Caller {

    @Inject
    private Programs programs;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ClientAddress address;

    /** Does the work in the name of the account whose token it shows. */
    <T> T act(Function<Officer, T> work) {
        String asked = request.getMethod() + " " + request.getRequestURI();
        return programs.act(new Presented(request.getHeader("Authorization"), asked, address.get()), work);
    }
}
