package org.opengov.tracker.opendata.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.opengov.tracker.opendata.Csv;
import org.opengov.tracker.opendata.OpenData;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.platform.web.Language;
import org.opengov.tracker.scoreboard.Scoreboards;

/**
 * Answers with what a validator can be put on: the revision, the day, the language and the form make the tag, so a
 * reader who has it already is told so before anything is read or written.
 */
@RequestScoped
public class Answers {

    /** The media type of tables. */
    static final String CSV = "text/csv";

    /** Who takes anything gets JSON, not whichever of the two the server happens to look at first. */
    static final String CSV_IF_ASKED = CSV + ";qs=0.5";

    @Inject
    private Language language;

    @Inject
    private Scoreboards scoreboards;

    /** What one request asks for, checked: day, voice, language and the reader's copy. */
    record Question(Asked asked, Request request, LocalDate day, Messages messages) {

        OpenData.View view() {
            return new OpenData.View(day, asked.voice());
        }
    }

    /** @throws BadParameter when day, voice or language cannot be what was given */
    Question check(Asked asked, Request request) {
        Question question = new Question(
                asked, request, asked.day(scoreboards.today()), Messages.in(asked.language(language.getLocale())));
        asked.voice();
        return question;
    }

    /** Data as JSON. */
    Response json(Question question, long revision, Supplier<?> body) {
        return answer(question, revision, MediaType.APPLICATION_JSON, () -> Response.ok(body.get()));
    }

    /** Rows as a table with the words in the reader's language. */
    <T> Response csv(Question question, long revision, Function<Messages, Csv<T>> table, Supplier<List<T>> rows) {
        return answer(
                question,
                revision,
                CSV + ";charset=UTF-8",
                () -> Response.ok(table.apply(question.messages()).write(rows.get()))
                        .language(question.messages().locale()));
    }

    /** Whatever the builder makes, unless the reader has it already. */
    Response answer(Question question, long revision, String type, Supplier<Response.ResponseBuilder> body) {
        String language = question.messages().locale().getLanguage();
        String form = MediaType.valueOf(type).getSubtype();
        EntityTag tag = new EntityTag(revision + "-" + question.day() + "-" + language + "-" + form, true);
        Response.ResponseBuilder held = question.request().evaluatePreconditions(tag);
        Response.ResponseBuilder answer = held == null ? body.get().type(type) : held;
        CacheControl askEachTime = new CacheControl();
        askEachTime.setNoCache(true);
        askEachTime.setNoTransform(false);
        return answer.tag(tag)
                .cacheControl(askEachTime)
                .header(HttpHeaders.VARY, "Accept, Accept-Language")
                .build();
    }
}
