package org.opengov.tracker._support;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.opengov.tracker.platform.AuditEntry;

/** {@link GivenToken} and what the trail says of tokens, for tests that stand outside the server. */
@WebServlet(TokenServlet.ADDRESS)
public class TokenServlet extends HttpServlet {

    static final String ADDRESS = "/health/given-token";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient GivenToken given;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String agency = request.getParameter("agency");
        String secret = agency == null ? given.ofCoordinator() : given.of(agency);
        switch (String.valueOf(request.getParameter("state"))) {
            case "expired" -> given.expire(secret);
            case "revoked" -> given.revoke(secret);
            case "closed" -> given.closeAccount(secret);
            default -> response.setStatus(HttpServletResponse.SC_OK);
        }
        response.getWriter().print(secret);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        for (AuditEntry entry : given.latest()) {
            response.getWriter()
                    .println(
                            String.join("|", entry.getWho(), entry.getAction(), entry.getSubject(), entry.getBecame()));
        }
    }
}
