package org.opengov.tracker.platform.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.opengov.tracker.platform.Messages;

/** Answers programs that ask for an edition of the API which does not exist, as programs are answered. */
@WebServlet("/api/*")
public class UnknownApiAddress extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Access-Control-Allow-Origin", "*");
        Problem.of(HttpServletResponse.SC_NOT_FOUND, Messages.in(Language.of(request)), "error.404.text")
                .write(response);
    }
}
