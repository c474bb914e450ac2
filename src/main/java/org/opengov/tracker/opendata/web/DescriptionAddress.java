package org.opengov.tracker.opendata.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.opengov.tracker.opendata.description.ApiDescription;
import org.opengov.tracker.platform.Sha256;

/**
 * The description of the API, as JSON for who asks for that by {@code Accept} or {@code ?format=json}, else as YAML. It
 * changes with the product and with nothing else.
 */
@WebServlet({"/openapi", "/openapi/*"})
public class DescriptionAddress extends HttpServlet {

    private static final long serialVersionUID = 1L;

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
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getPathInfo() != null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Form form = asksForJson(request) ? json : yaml;
        response.setHeader("Access-Control-Allow-Origin", "*");
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
