package org.opengov.tracker.participation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opengov.tracker.assessment.Voice;

/**
 * A public page of this site as somebody saw it: its path, with the day and the voice and nothing else.
 *
 * @param address within this site
 */
public record SeenPage(String address) {

    /** The front page. */
    public static final SeenPage FRONT = new SeenPage("/");

    private static final Pattern PATH = Pattern.compile("/|/(?:agencies|board|updates|about|data|cuts|voices|promises)"
            + "|/(?:plans|board|commitments|agencies|voices|promises)/[A-Za-z0-9._-]{1,100}");
    private static final List<Pattern> PARAMETERS =
            List.of(Pattern.compile("asOf=\\d{4}-\\d{2}-\\d{2}"), Pattern.compile("voice=[A-Z_]{1,20}"));

    /** The page under an address; empty where it is none of this site's. */
    public static Optional<SeenPage> of(String address) {
        if (address == null) {
            return Optional.empty();
        }
        Matcher whole = Pattern.compile("([^?#]*)(?:\\?([^#]*))?(?:#.*)?").matcher(address.strip());
        if (!whole.matches() || !PATH.matcher(whole.group(1)).matches()) {
            return Optional.empty();
        }
        List<String> pairs = List.of((whole.group(2) == null ? "" : whole.group(2)).split("&"));
        String query = PARAMETERS.stream()
                .flatMap(known -> pairs.stream()
                        .filter(pair -> known.matcher(pair).matches())
                        .limit(1))
                .collect(Collectors.joining("&"));
        return Optional.of(new SeenPage(whole.group(1) + (query.isEmpty() ? "" : "?" + query)));
    }

    /** What kind of page it is: the first part of its path; empty for the front page. */
    String kind() {
        return part(1);
    }

    /** What it is a page of: the second part of its path; empty where there is none. */
    String code() {
        return part(2);
    }

    private String part(int place) {
        String[] parts = address.replaceFirst("\\?.*", "").split("/");
        return place < parts.length ? parts[place] : "";
    }

    /** The day that was looked at; today where the address names none that has come. */
    LocalDate day(LocalDate today) {
        try {
            LocalDate day = parameter("asOf").map(LocalDate::parse).orElse(today);
            return day.isAfter(today) ? today : day;
        } catch (DateTimeParseException none) {
            return today;
        }
    }

    /** The voice that was looked at; null where the address names none. */
    Voice voice() {
        return parameter("voice")
                .flatMap(name -> Stream.of(Voice.values())
                        .filter(voice -> voice.name().equals(name))
                        .findFirst())
                .orElse(null);
    }

    private Optional<String> parameter(String name) {
        int query = address.indexOf('?');
        return query < 0
                ? Optional.empty()
                : Stream.of(address.substring(query + 1).split("&"))
                        .filter(pair -> pair.startsWith(name + "="))
                        .map(pair -> pair.substring(name.length() + 1))
                        .findFirst();
    }
}
