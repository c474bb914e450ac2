package org.opengov.tracker.intake.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.opengov.tracker.exchange.Answer;
import org.opengov.tracker.platform.Messages;

/** What is said to a program of the file it sent, as data or in words. */
final class RowByRow {

    static final String WORDS = MediaType.TEXT_PLAIN + ";charset=UTF-8";

    private static final int NOT_ALL_RIGHT = 422;

    private RowByRow() {}

    /** 201 where something was saved, 200 where nothing was to be, 422 where a row is not right and nothing was kept. */
    static Response of(Answer answer, String accept, Messages messages) {
        boolean words = accept != null && accept.startsWith(MediaType.TEXT_PLAIN);
        int taken = answer.saved() ? Response.Status.CREATED.getStatusCode() : Response.Status.OK.getStatusCode();
        return Response.status(answer.hasFaults() ? NOT_ALL_RIGHT : taken)
                .entity(words ? answer.text(messages) : answer)
                .type(words ? WORDS : MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
