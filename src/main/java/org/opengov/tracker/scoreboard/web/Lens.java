package org.opengov.tracker.scoreboard.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Utils;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.Schedule;
import org.opengov.tracker.platform.web.Language;
import org.opengov.tracker.platform.web.ListPage;

/**
 * Through which the reader looks: day, voice and filters, all of them in the address, so that what is seen can be
 * shared and cited. A value that is none is left out and the reader is told.
 */
@Named
@RequestScoped
public class Lens {

    private static final String PAGE = "page";

    private static final List<String> PARAMETERS = List.of(
            "asOf",
            "voice",
            "theme",
            "agency",
            "completion",
            "schedule",
            "period",
            "state",
            "plan",
            "country",
            "a",
            "b",
            "kind",
            PAGE,
            "q",
            "from",
            "to",
            Language.PARAMETER);

    /** What every page of the site is seen through. */
    private static final List<String> EVERYWHERE = List.of("asOf", "voice", Language.PARAMETER);

    private static final int LONGEST = 200;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    private final Map<String, String> given = new LinkedHashMap<>();
    private final List<String> complaints = new ArrayList<>();
    private LocalDate asOf;
    private Voice voice;
    private Completion completion;
    private Schedule schedule;

    @PostConstruct
    void read() {
        for (String name : PARAMETERS) {
            String value = request.getParameter(name);
            if (value != null && !value.isBlank() && value.length() <= LONGEST) {
                given.put(name, value.strip());
            }
        }
        asOf = day();
        voice = choice("voice", Voice.values());
        completion = choice("completion", Completion.values());
        schedule = choice("schedule", Schedule.values());
    }

    private LocalDate day() {
        LocalDate today = LocalDate.now(clock);
        String text = given.get("asOf");
        if (text == null) {
            return today;
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (!day.isAfter(today)) {
                return day;
            }
            complain("asOf", "lens.asOf.future");
        } catch (DateTimeParseException wrong) {
            complain("asOf", "lens.asOf.invalid");
        }
        return today;
    }

    private <E extends Enum<E>> E choice(String name, E[] values) {
        String text = given.get(name);
        Optional<E> found =
                Stream.of(values).filter(value -> value.name().equals(text)).findFirst();
        if (text != null && found.isEmpty()) {
            complain(name, "lens.choice.invalid");
        }
        return found.orElse(null);
    }

    private void complain(String name, String key) {
        complaints.add(language.messages().text(key, given.remove(name)));
    }

    /**
     * The same address with one parameter changed; an empty value leaves it out. What is then listed is another list,
     * so it begins at its first page.
     */
    public String with(String path, String name, Object value) {
        Map<String, String> changed = new LinkedHashMap<>(given);
        changed.remove(PAGE);
        changed.put(name, value == null ? "" : value.toString());
        return address(path, changed);
    }

    /** Another page of this site seen through the same day, voice and language, without the filters. */
    public String to(String path) {
        return to(path, "");
    }

    /**
     * The same with those filters that mean there what they mean here.
     *
     * @param filters their names, with blanks between them
     */
    public String to(String path, String filters) {
        return address(
                path,
                only(Stream.concat(EVERYWHERE.stream(), Stream.of(filters.split(" ")))
                        .toList()));
    }

    /** The same but for one of those that are carried everywhere, since the path brings its own. */
    public String without(String name, String path) {
        Map<String, String> kept = only(EVERYWHERE);
        kept.remove(name);
        return address(path, kept);
    }

    /** Another page as it stood on a day, seen through the same voice and language. */
    public String at(String path, LocalDate day) {
        Map<String, String> kept = only(List.of("voice", Language.PARAMETER));
        kept.put("asOf", day.toString());
        return address(path, kept);
    }

    /** What changed between two days, seen through the same voice and language. */
    public String between(String path, LocalDate from, LocalDate to) {
        Map<String, String> kept = only(List.of("voice", Language.PARAMETER));
        kept.put("from", from.toString());
        kept.put("to", to.toString());
        return address(path, kept);
    }

    /** A page that shows no day: only the language goes along. */
    public String plain(String path) {
        return address(path, only(List.of(Language.PARAMETER)));
    }

    /** This list with all filters taken off. */
    public String unfiltered(String path) {
        return to(path) + "#commitments";
    }

    private Map<String, String> only(List<String> names) {
        Map<String, String> kept = new LinkedHashMap<>(given);
        kept.keySet().retainAll(names);
        return kept;
    }

    /** @param path may bring parameters and a fragment of its own */
    private String address(String path, Map<String, String> parameters) {
        int end = path.indexOf('#');
        String page = end < 0 ? path : path.substring(0, end);
        String query = parameters.entrySet().stream()
                .filter(parameter -> !parameter.getValue().isEmpty())
                .map(parameter -> parameter.getKey() + "=" + Utils.encodeURL(parameter.getValue()))
                .collect(Collectors.joining("&"));
        String joint = query.isEmpty() ? "" : page.contains("?") ? "&" : "?";
        return request.getContextPath() + page + joint + query + (end < 0 ? "" : path.substring(end));
    }

    /**
     * Parameters of the address that a form with these fields must carry on, as hidden fields; what it then lists begins
     * at its first page.
     */
    public List<Map.Entry<String, String>> othersThan(String fields) {
        List<String> own = List.of(fields.split(" "));
        return given.entrySet().stream()
                .filter(parameter ->
                        !own.contains(parameter.getKey()) && !parameter.getKey().equals(PAGE))
                .toList();
    }

    /** A text parameter; empty where none was given. */
    public String get(String name) {
        return given.getOrDefault(name, "");
    }

    /** The day, voice and language that a form which leads to another page must carry on, as hidden fields. */
    public List<Map.Entry<String, String>> getEverywhere() {
        return List.copyOf(only(EVERYWHERE).entrySet());
    }

    /** The page of a list that is asked for; the first where none is. */
    public int getPage() {
        return ListPage.asked(get(PAGE));
    }

    /** Whether the list is filtered. */
    public boolean isFiltered() {
        return narrowed("theme agency completion schedule q");
    }

    /**
     * Whether any of these filters is in force.
     *
     * @param filters their names, with blanks between them
     */
    public boolean narrowed(String filters) {
        return Stream.of(filters.split(" ")).anyMatch(given::containsKey);
    }

    /** What was wrong with the address, each in a sentence. */
    public List<String> getComplaints() {
        return List.copyOf(complaints);
    }

    /** The day that is looked at: today unless the address names an earlier one. */
    public LocalDate getAsOf() {
        return asOf;
    }

    /** Today, as the latest day that can be looked at. */
    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    /** Whether an earlier day than today is looked at. */
    public boolean isPast() {
        return asOf.isBefore(getToday());
    }

    /** The voice that was asked for; null where the widest is to be taken. */
    public Voice getVoice() {
        return voice;
    }

    /** The completion to which the list is narrowed; null for all. */
    public Completion getCompletion() {
        return completion;
    }

    /** The schedule to which the list is narrowed; null for all. */
    public Schedule getSchedule() {
        return schedule;
    }
}
