package org.opengov.tracker.participation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A public page of this site as somebody saw it: its path, with the day and the voice and nothing else.
 *
 * @param address within this site
 */
public record SeenPage(String address) {

    /** The front page. */
    public static final SeenPage FRONT = new SeenPage("/");

    private static final Pattern PATH = Pattern.compile(
            "/|/(?:agencies|board|updates|about|data|cuts)|/(?:plans|board|commitments|agencies)/[A-Za-z0-9._-]{1,100}");
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
}
