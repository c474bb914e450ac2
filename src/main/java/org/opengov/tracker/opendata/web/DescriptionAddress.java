package org.opengov.tracker.opendata.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.opengov.tracker.opendata.description.ApiDescription;
import org.opengov.tracker.platform.Sha256;
import org.opengov.tracker.platform.web.Language;
import org.opengov.tracker.platform.web.Problem;

/**
 * The description of the API, as JSON for who asks for that by {@code Accept} or {@code ?format=json}, else as YAML. It
 * changes with the product and with nothing else.
 */
@WebServlet({"/openapi", "/openapi/*"})
public class DescriptionAddress extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final List<String> READING = List.of("GET", "HEAD", "OPTIONS");

    @Inject
    private transient Language language;

    private transient Form json;
    private transient Form yaml;

    /** One of the two forms, as it is sent. */
    private record Form(String type, byte[] content, String tag) {

        static Form of(String type, String text) {
            byte[] content = text.getBytes(StandardCharsets.UTF_8);
            return new Form(type, content, '"' + Sha256.of(content).substring(0, 24) + '"');
        }
    }

    @Override
    public void init() {
        ApiDescription description = ApiDescription.read();
        json = Form.of("application/json", description.json());
        yaml = Form.of("application/yaml;charset=UTF-8", description.yaml());
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Access-Control-Allow-Origin", "*");
        if (request.getPathInfo() != null) {
            refuse(HttpServletResponse.SC_NOT_FOUND, response);
        } else if (!READING.contains(request.getMethod())) {
            response.setHeader("Allow", String.join(", ", READING));
            refuse(HttpServletResponse.SC_METHOD_NOT_ALLOWED, response);
        } else {
            super.service(request, response);
        }
    }

    private void refuse(int status, HttpServletResponse response) throws IOException {
        Problem.of(status, language.messages(), "error." + status + ".text").write(response);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Form form = asksForJson(request) ? json : yaml;
        response.setHeader("Access-Control-Expose-Headers", "ETag");
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Vary", "Accept");
        response.setHeader("ETag", form.tag());
        String held = request.getHeader("If-None-Match");
        if (held != null && (held.strip().equals("*") || held.contains(form.tag()))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        // A browser shows plain text and saves what it does not know.
        response.setContentType(accept(request).contains("text/html") ? "text/plain;charset=UTF-8" : form.type());
        response.setContentLength(form.content().length);
        response.getOutputStream().write(form.content());
    }

    private static boolean asksForJson(HttpServletRequest request) {
        String format = request.getParameter("format");
        return format == null ? accept(request).contains("application/json") : format.equalsIgnoreCase("json");
    }

    private static String accept(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return accept == null ? "" : accept;
    }
}
