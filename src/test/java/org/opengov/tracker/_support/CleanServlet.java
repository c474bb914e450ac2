package org.opengov.tracker._support;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** {@link CleanDatabase} for tests that stand outside the server. */
@WebServlet(CleanServlet.ADDRESS)
public class CleanServlet extends HttpServlet {

    static final String ADDRESS = "/health/clean-database";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CleanDatabase cleanDatabase;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        cleanDatabase.now();
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
