package org.opengov.tracker.opendata.web;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.Schedule;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.scoreboard.RowFilter;
import org.opengov.tracker.search.FoundKind;
import org.opengov.tracker.search.Wanted;

/**
 * The query parameters of the API, the same ones as those of the scoreboard's page. The only place where they are read;
 * one that is empty counts as left out, since a form sends its empty fields too.
 */
public class Asked {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T.+");

    @QueryParam("asOf")
    String asOf;

    @QueryParam("voice")
    String voice;

    @QueryParam("theme")
    String theme;

    @QueryParam("agency")
    String agency;

    @QueryParam("completion")
    String completion;

    @QueryParam("schedule")
    String schedule;

    @QueryParam("q")
    String q;

    @QueryParam("from")
    String from;

    @QueryParam("to")
    String to;

    @QueryParam("period")
    String period;

    @QueryParam("changed_since")
    String changedSince;

    @QueryParam("page")
    String page;

    @QueryParam("size")
    String size;

    @QueryParam("lang")
    String lang;

    @QueryParam("kind")
    String kind;

    @Context
    UriInfo address;

    /** Knows which copy the reader has already. */
    @Context
    Request request;

    /** Two days to be compared; null for one that is left out. */
    record Days(LocalDate from, LocalDate to) {}

    /**
     * The days between which changes are asked for.
     *
     * @throws BadParameter when one is no day or has not come yet, or the first comes after the second
     */
    Days days(LocalDate today) {
        LocalDate until = given(to) == null ? null : upTo(today, "to", given(to));
        LocalDate since = given(from) == null ? null : upTo(until == null ? today : until, "from", given(from));
        return new Days(since, until);
    }

    /**
     * The day that is asked for; today where none is.
     *
     * @throws BadParameter when it is no day, or one that has not come yet
     */
    LocalDate day(LocalDate today) {
        String given = given(asOf);
        return given == null ? today : upTo(today, "asOf", given);
    }

    private static LocalDate upTo(LocalDate latest, String parameter, String given) {
        LocalDate day = parse(given);
        if (day == null || day.isAfter(latest)) {
            throw BadParameter.noDayIn("../" + latest, parameter, given);
        }
        return day;
    }

    /**
     * The moment from which on changes are asked for, a day standing for its beginning; null where everything is.
     *
     * @param zone whose midnight begins a day
     * @throws BadParameter when it is neither a day nor a moment
     */
    Instant since(ZoneId zone) {
        String given = given(changedSince);
        if (given == null) {
            return null;
        }
        LocalDate day = parse(given);
        Instant moment = day == null ? moment(given) : day.atStartOfDay(zone).toInstant();
        if (moment == null) {
            throw BadParameter.noMoment("changed_since", given);
        }
        return moment;
    }

    /** Refuses to tell changes of a list whose rows do not know when they changed. */
    void requireNoSince() {
        String given = given(changedSince);
        if (given != null) {
            throw BadParameter.untold("changed_since", given);
        }
    }

    private static Instant moment(String given) {
        try {
            // A plus that was not encoded reaches us as a space.
            return MOMENT.matcher(given).matches()
                    ? OffsetDateTime.parse(given.replace(' ', '+')).toInstant()
                    : null;
        } catch (DateTimeException noMoment) {
            return null;
        }
    }

    /** Which part of a list is asked for. */
    Paging paging() {
        return given(page) == null && given(size) == null ? Paging.NONE : part(Paging.USUAL);
    }

    /**
     * Which part is asked for of what never comes whole.
     *
     * @param usual how many rows it has where nobody says
     */
    Paging part(int usual) {
        return new Paging(
                number("page", given(page), 1, Paging.LAST), number("size", given(size), usual, Paging.LARGEST));
    }

    private static int number(String parameter, String given, int usual, int largest) {
        if (given == null) {
            return usual;
        }
        if (!given.matches("[0-9]{1,9}") || Integer.parseInt(given) < 1 || Integer.parseInt(given) > largest) {
            throw BadParameter.noNumber("1.." + largest, parameter, given);
        }
        return Integer.parseInt(given);
    }

    /**
     * Code of the reporting period that is asked for; empty for every one.
     *
     * @param known the codes of those that there are
     * @throws BadParameter when it is none of them
     */
    String period(Supplier<List<String>> known) {
        return known("period", orEmpty(period), known);
    }

    /** @throws BadParameter when a text is asked for that is none of those that there are */
    static String known(String parameter, String given, Supplier<List<String>> known) {
        if (!given.isEmpty() && !known.get().contains(given)) {
            throw BadParameter.notOneOf(known.get(), parameter, given);
        }
        return given;
    }

    private static LocalDate parse(String given) {
        try {
            return DAY.matcher(given).matches() ? LocalDate.parse(given) : null;
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    /** Whose word is asked for; null where it is left open. */
    Voice voice() {
        return one(Voice.class, "voice", voice);
    }

    /** Which commitments are asked for. */
    RowFilter filter() {
        return new RowFilter(
                orEmpty(theme),
                orEmpty(agency),
                one(Completion.class, "completion", completion),
                one(Schedule.class, "schedule", schedule),
                orEmpty(q));
    }

    /** Which words are looked for. */
    Wanted wanted() {
        return Wanted.of(orEmpty(q));
    }

    /** What kind of things is looked for; null where all of them are. */
    FoundKind kind() {
        return one(FoundKind.class, "kind", kind);
    }

    /**
     * The language that the address names, else the one of the reader's browser.
     *
     * @throws BadParameter when the address names one that the product does not speak
     */
    Locale language(Locale preferred) {
        String tag = given(lang);
        if (tag == null) {
            return preferred;
        }
        List<String> spoken =
                Messages.LANGUAGES.stream().map(Locale::getLanguage).toList();
        if (!spoken.contains(tag)) {
            throw BadParameter.notOneOf(spoken, "lang", tag);
        }
        return Messages.LANGUAGES.get(spoken.indexOf(tag));
    }

    private static <E extends Enum<E>> E one(Class<E> scale, String parameter, String value) {
        String given = given(value);
        if (given == null) {
            return null;
        }
        return Arrays.stream(scale.getEnumConstants())
                .filter(constant -> constant.name().equals(given))
                .findFirst()
                .orElseThrow(() -> BadParameter.notOneOf(scale.getEnumConstants(), parameter, given));
    }

    private static String given(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static String orEmpty(String value) {
        return Objects.requireNonNullElse(given(value), "");
    }
}
