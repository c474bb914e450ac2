package org.opengov.tracker.platform.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.opengov.tracker.platform.Messages;

/**
 * What a program is told when its request fails (RFC 9457), in the language it asked for.
 *
 * @param status the HTTP status
 * @param title the kind of failure, the same for every request of that status
 * @param detail what to do about this one; empty where the title says it all
 * @param incident the number under which the log has it, {@code null} unless it is our fault
 * @param errors what is wrong with single inputs
 */
public record Problem(Locale language, int status, String title, String detail, String incident, List<Invalid> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** One input that was not accepted; {@code field} is empty where it concerns the whole. */
    public record Invalid(String field, String message) {}

    /** A problem told in one sentence. */
    public static Problem of(int status, Messages messages, String detailKey) {
        return of(status, messages, messages.text(detailKey), List.of());
    }

    /** A problem told in a sentence, and at each input. */
    public static Problem of(int status, Messages messages, String detail, List<Invalid> errors) {
        return new Problem(messages.locale(), status, title(status, messages), detail, null, errors);
    }

    /** A failure that is ours. */
    static Problem incident(Messages messages, String number) {
        String detail = messages.text("error.500.text", number);
        return new Problem(messages.locale(), 500, title(500, messages), detail, number, List.of());
    }

    private static String title(int status, Messages messages) {
        return switch (status) {
            case 400, 401, 403, 404, 405, 406, 409, 413, 415, 429, 500, 503 ->
                messages.text("error." + status + ".title");
            default -> messages.text("error.other.title");
        };
    }

    /** The body, as {@value #MEDIA_TYPE}. */
    public String toJson() {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", title)
                .add("status", status);
        if (!detail.isEmpty()) {
            json.add("detail", detail);
        }
        if (incident != null) {
            json.add("incident", incident);
        }
        if (!errors.isEmpty()) {
            JsonArrayBuilder list = Json.createArrayBuilder();
            errors.forEach(error -> list.add(
                    Json.createObjectBuilder().add("field", error.field()).add("message", error.message())));
            json.add("errors", list);
        }
        return json.build().toString();
    }

    /** For the API's error mapping. */
    public Response.ResponseBuilder answer() {
        return in(Response.status(status));
    }

    /** The same, with what an answer says already. */
    Response.ResponseBuilder in(Response.ResponseBuilder answer) {
        return answer.entity(toJson()).type(MEDIA_TYPE).language(language).header("Cache-Control", "no-store");
    }

    /** For filters and servlets, which stand outside the API's own error mapping. */
    public void write(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType(MEDIA_TYPE);
        response.setHeader("Content-Language", language.getLanguage());
        response.getOutputStream().write(toJson().getBytes(StandardCharsets.UTF_8));
    }
}
