package org.opengov.tracker.intake.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.opengov.tracker.exchange.Answer;
import org.opengov.tracker.exchange.AnswerTable;
import org.opengov.tracker.platform.Messages;

/** What is said to a program of the file it sent: as data, in words, or as a table. */
final class RowByRow {

    static final String WORDS = MediaType.TEXT_PLAIN + ";charset=UTF-8";
    static final String CSV = "text/csv";

    private static final int SOME = 207;
    private static final int NOT_ALL_RIGHT = 422;

    private RowByRow() {}

    /** 201 where something was saved, 200 where nothing was to be, 422 where a row is not right and nothing was kept. */
    static Response of(Answer answer, String accept, Messages messages) {
        return said(answer.hasFaults() ? NOT_ALL_RIGHT : taken(answer), answer, accept, messages);
    }

    /** Of rows that are taken each by itself: 207 where some are not right and others are, 422 where none is. */
    static Response each(Answer answer, String accept, Messages messages) {
        long right =
                answer.rows().stream().filter(row -> row.faults().isEmpty()).count();
        int notAll = right > 0 ? SOME : NOT_ALL_RIGHT;
        return said(answer.hasFaults() ? notAll : taken(answer), answer, accept, messages);
    }

    private static int taken(Answer answer) {
        return answer.saved() ? Response.Status.CREATED.getStatusCode() : Response.Status.OK.getStatusCode();
    }

    private static Response said(int status, Answer answer, String accept, Messages messages) {
        String wanted = accept == null ? "" : accept;
        Response.ResponseBuilder response = Response.status(status).header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (wanted.startsWith(CSV)) {
            return response.entity(AnswerTable.of(answer, messages))
                    .type(CSV + ";charset=UTF-8")
                    .build();
        }
        boolean words = wanted.startsWith(MediaType.TEXT_PLAIN);
        return response.entity(words ? answer.text(messages) : answer)
                .type(words ? WORDS : MediaType.APPLICATION_JSON)
                .build();
    }
}
