package org.opengov.tracker.opendata.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.platform.web.Language;

/** Tells a program which parameter was wrong and what it may be (RFC 9457), and a person the same in words. */
@Provider
@ApplicationScoped
public class BadParameterAnswer implements ExceptionMapper<BadParameter> {

    @Inject
    private Language language;

    @Override
    public Response toResponse(BadParameter wrong) {
        Messages messages = language.messages();
        return Response.status(Response.Status.BAD_REQUEST)
                .type("application/problem+json")
                .language(messages.locale())
                .header("Cache-Control", "no-store")
                .entity(problem(wrong, messages).toString())
                .build();
    }

    private static JsonObject problem(BadParameter wrong, Messages messages) {
        JsonObjectBuilder problem = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", messages.text("error.400.title"))
                .add("status", Response.Status.BAD_REQUEST.getStatusCode())
                .add("detail", detail(wrong, messages))
                .add("parameter", wrong.parameter());
        if (!wrong.allowed().isEmpty()) {
            problem.add("allowed", Json.createArrayBuilder(wrong.allowed()));
        }
        return problem.build();
    }

    static String detail(BadParameter wrong, Messages messages) {
        return messages.text(wrong.messageKey(), wrong.parameter(), wrong.given(), String.join(", ", wrong.allowed()));
    }
}
