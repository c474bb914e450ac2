package org.opengov.tracker.sitekit;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * An address of the site that has a file of its own in the kit. What only narrows or sorts a page has none: a folder
 * answers no questions.
 *
 * @param path within the site, from its first slash
 * @param parameters by name; English, which a page speaks unless asked otherwise, is left out
 */
record KitAddress(String path, Map<String, String> parameters) implements Comparable<KitAddress> {

    private static final String LANGUAGE = "lang";
    private static final String FIRST_LANGUAGE = "en";

    /** Parameters that make another page worth keeping: these together, and the language with each. */
    private static final Set<Set<String>> KEPT = Set.of(
            Set.of(),
            Set.of("voice"),
            Set.of("asOf"),
            Set.of("plan"),
            Set.of("page"),
            Set.of("page", "voice"),
            Set.of("from", "to"),
            Set.of("plans"),
            Set.of("a", "b"));

    private static final Pattern SERVED_BY_VIEWS = Pattern.compile("\\.xhtml$");

    /** For one person, for a form's answer, or for programs that ask. */
    private static final Set<String> LEFT_OUT = Set.of(
            "desk",
            "admin",
            "sign-in",
            "sign-out",
            "setup",
            "password",
            "stop-mails",
            "search",
            "wrong",
            "wrong-sent",
            "oembed",
            "health",
            "metrics",
            "verify-file");

    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9._-]{1,80}");
    private static final Pattern ENDING = Pattern.compile(".*\\.[a-z0-9]{2,6}");
    private static final String RESOURCES = "/jakarta.faces.resource/";

    /** An address without what a reader need not say. */
    KitAddress {
        parameters = new TreeMap<>(parameters);
        parameters.remove(LANGUAGE, FIRST_LANGUAGE);
        parameters.values().removeIf(String::isEmpty);
    }

    /** What a link leads to, within the site and worth a file; nothing for all else. */
    static Optional<KitAddress> of(URI site, URI link) {
        if (!isOf(site, link)) {
            return Optional.empty();
        }
        String path = link.getPath().isEmpty() ? "/" : link.getPath().replaceFirst(";.*", "");
        KitAddress address = new KitAddress(path, parameters(link.getRawQuery()));
        return address.isKept() ? Optional.of(address) : Optional.empty();
    }

    /** Whether a link stays within the site. */
    static boolean isOf(URI site, URI link) {
        return link.getScheme() != null
                && link.getScheme().startsWith("http")
                && site.getAuthority().equals(link.getAuthority());
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new TreeMap<>();
        for (String each : query == null ? new String[0] : query.split("&")) {
            String[] sides = each.split("=", 2);
            if (!sides[0].isEmpty()) {
                parameters.put(
                        URLDecoder.decode(sides[0], StandardCharsets.UTF_8),
                        sides.length < 2 ? "" : URLDecoder.decode(sides[1], StandardCharsets.UTF_8));
            }
        }
        return parameters;
    }

    private boolean isKept() {
        String first = path.substring(1).replaceFirst("/.*", "");
        Set<String> asked = parameters.keySet().stream()
                .filter(name -> !name.equals(LANGUAGE))
                .collect(Collectors.toSet());
        return !LEFT_OUT.contains(first) && (path.startsWith(RESOURCES) || KEPT.contains(asked));
    }

    /** Whether it tells of one day or between two: from there no further days are gone to, or there would be no end. */
    boolean isOfADay() {
        return parameters.containsKey("asOf") || parameters.containsKey("from");
    }

    /** The language in which its page is. */
    String language() {
        return parameters.getOrDefault(LANGUAGE, FIRST_LANGUAGE);
    }

    /** What the site is asked for. */
    String query() {
        return parameters.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /**
     * Its file in the kit, with slashes.
     *
     * @param ending what a file of its kind ends in, with the dot, where the path has no ending of its own
     */
    String file(String ending) {
        String name = path.endsWith("/") ? path + "index" : path;
        String base = path.startsWith(RESOURCES)
                ? SERVED_BY_VIEWS.matcher(name.substring(1)).replaceFirst("")
                : name.substring(1);
        boolean ends = ENDING.matcher(base).matches() && !ending.equals(".html");
        String stem = ends ? base.substring(0, base.lastIndexOf('.')) : base;
        String told = parameters.entrySet().stream()
                .map(each -> "." + each.getKey() + "-" + plain(each.getValue()))
                .collect(Collectors.joining());
        return stem + told + (ends ? base.substring(base.lastIndexOf('.')) : ending);
    }

    private static String plain(String value) {
        if (SAFE.matcher(value).matches()) {
            return value;
        }
        CRC32 sum = new CRC32();
        sum.update(value.getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(sum.getValue());
    }

    @Override
    public int compareTo(KitAddress other) {
        return (path + "?" + query()).compareTo(other.path + "?" + other.query());
    }
}
