package org.opengov.tracker.opendata.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.opengov.tracker.opendata.Csv;
import org.opengov.tracker.opendata.OpenData;
import org.opengov.tracker.opendata.Slice;
import org.opengov.tracker.opendata.Wanted;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.platform.Settings;
import org.opengov.tracker.platform.web.Language;
import org.opengov.tracker.scoreboard.RowFilter;
import org.opengov.tracker.scoreboard.Scoreboards;

/**
 * Answers with what a validator can be put on: the revision, the day, the language and the form make the tag, so a
 * reader who has it already is told so before anything is read or written. Lists come whole or page by page.
 */
@RequestScoped
public class Answers {

    /** The media type of tables. */
    static final String CSV = "text/csv";

    /** Who takes anything gets JSON, not whichever of the two the server happens to look at first. */
    static final String CSV_IF_ASKED = CSV + ";qs=0.5";

    /** How many rows a list has, whichever part of it is sent. */
    static final String TOTAL = "X-Total-Count";

    private static final String LICENCE = "<https://creativecommons.org/licenses/by/4.0/>; rel=\"license\"";
    private static final String BASE = "/api/v1/";

    @Inject
    private Language language;

    @Inject
    private Scoreboards scoreboards;

    @Inject
    private OpenData data;

    @Inject
    private Clock clock;

    @Inject
    private Settings settings;

    /** What one request asks for, checked: day, voice, language, filters and page. */
    record Question(Asked asked, Wanted wanted, Paging paging, Messages messages) {

        LocalDate day() {
            return wanted.asOf();
        }

        OpenData.View view() {
            return new OpenData.View(wanted.asOf(), wanted.voice());
        }

        Question by(Paging part) {
            return new Question(asked, wanted, part, messages);
        }
    }

    /** @throws BadParameter when something is asked for that cannot be what was given */
    Question check(Asked asked) {
        LocalDate day = asked.day(scoreboards.today());
        Messages messages = Messages.in(asked.language(language.getLocale()));
        Instant since = asked.since(clock.getZone());
        Paging paging = asked.paging();
        Wanted wanted = new Wanted(day, asked.voice(), asked.filter(), "", since, paging.range());
        return new Question(asked, wanted, paging, messages);
    }

    /**
     * The same for a list of a plan, whose themes, periods and agencies are known.
     *
     * @throws BadParameter when something is asked for that cannot be what was given, or that there is none of
     */
    private Question check(String plan, Asked asked) {
        Question question = check(asked);
        Wanted wanted = question.wanted();
        RowFilter filter = wanted.filter();
        Asked.known("theme", filter.theme(), () -> data.listThemes(plan));
        Asked.known("agency", filter.agency(), data::listAgencies);
        String period = asked.period(() -> data.listPeriods(plan));
        return new Question(
                asked,
                new Wanted(wanted.asOf(), wanted.voice(), filter, period, wanted.since(), wanted.range()),
                question.paging(),
                question.messages());
    }

    /** Data as JSON. */
    Response json(Question question, long revision, Supplier<?> body) {
        return answer(question, revision, MediaType.APPLICATION_JSON, () -> Response.ok(body.get()));
    }

    /** A list of a plan as JSON, or a page of it. */
    Response list(String plan, Asked asked, BiFunction<String, Wanted, ? extends Slice<?>> rows) {
        return list(check(plan, asked), data.revision(plan), wanted -> rows.apply(plan, wanted));
    }

    /** The same as a table with the words in the reader's language. */
    <T> Response csv(
            String plan, Asked asked, Function<Messages, Csv<T>> table, BiFunction<String, Wanted, Slice<T>> rows) {
        return csv(check(plan, asked), data.revision(plan), table, wanted -> rows.apply(plan, wanted));
    }

    /** A list as JSON, or a page of it. */
    Response list(Question question, long revision, Function<Wanted, ? extends Slice<?>> rows) {
        return answer(question, revision, MediaType.APPLICATION_JSON, () -> {
            Slice<?> slice = rows.apply(question.wanted());
            return paged(Response.ok(Lists.json(slice.rows())), question, slice.total(), "");
        });
    }

    /**
     * A part of what was found, with the ways to the others.
     *
     * @param total how much there is in all
     */
    <T> Response part(Question question, long revision, Supplier<T> body, ToLongFunction<T> total) {
        return answer(question, revision, MediaType.APPLICATION_JSON, () -> {
            T told = body.get();
            return paged(Response.ok(told), question, total.applyAsLong(told), "");
        });
    }

    /** The same as a table with the words in the reader's language. */
    <T> Response csv(
            Question question, long revision, Function<Messages, Csv<T>> table, Function<Wanted, Slice<T>> rows) {
        return answer(question, revision, CSV + ";charset=UTF-8", () -> {
            Slice<T> slice = rows.apply(question.wanted());
            Object text = Lists.csv(table.apply(question.messages()), slice.rows());
            return paged(
                    Response.ok(text).language(question.messages().locale()),
                    question,
                    slice.total(),
                    CsvAddress.SUFFIX);
        });
    }

    private Response.ResponseBuilder paged(
            Response.ResponseBuilder answer, Question question, long total, String suffix) {
        UriInfo asked = question.asked().address;
        String address = settings.publicAddress() + BASE + asked.getPath(false) + suffix;
        question.paging()
                .links(address, asked.getRequestUri().getRawQuery(), total)
                .forEach(link -> answer.header(HttpHeaders.LINK, link));
        return answer.header(TOTAL, total);
    }

    /** Whatever the builder makes, unless the reader has it already. */
    Response answer(Question question, long revision, String type, Supplier<Response.ResponseBuilder> body) {
        String language = question.messages().locale().getLanguage();
        String form = MediaType.valueOf(type).getSubtype();
        EntityTag tag = new EntityTag(revision + "-" + question.day() + "-" + language + "-" + form, true);
        Response.ResponseBuilder held = question.asked().request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = held == null ? body.get().type(type) : held;
        CacheControl askEachTime = new CacheControl();
        askEachTime.setNoCache(true);
        askEachTime.setNoTransform(false);
        return answer.tag(tag)
                .cacheControl(askEachTime)
                .header(HttpHeaders.VARY, "Accept, Accept-Language")
                .header(HttpHeaders.LINK, LICENCE)
                .build();
    }
}
