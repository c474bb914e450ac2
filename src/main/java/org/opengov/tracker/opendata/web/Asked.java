package org.opengov.tracker.opendata.web;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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

    private static final Pattern PAGE = Pattern.compile("[1-9]\\d{0,5}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

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

    @QueryParam("lang")
    String lang;

    @QueryParam("kind")
    String kind;

    @QueryParam("page")
    String page;

    /**
     * The day that is asked for; today where none is.
     *
     * @throws BadParameter when it is no day, or one that has not come yet
     */
    LocalDate day(LocalDate today) {
        String given = given(asOf);
        if (given == null) {
            return today;
        }
        LocalDate day = parse(given);
        if (day == null || day.isAfter(today)) {
            throw BadParameter.noDayIn("../" + today, "asOf", given);
        }
        return day;
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
     * The page that is asked for; the first where none is.
     *
     * @throws BadParameter when it is no number from 1
     */
    int page() {
        String given = given(page);
        if (given == null) {
            return 1;
        }
        if (!PAGE.matcher(given).matches()) {
            throw BadParameter.notOneOf(List.of("1", "2", "3", "…"), "page", given);
        }
        return Integer.parseInt(given);
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
