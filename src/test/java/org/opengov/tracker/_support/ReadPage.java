package org.opengov.tracker._support;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The links and forms of a page, as a browser without script would follow them. */
public final class ReadPage {

    private static final Pattern LINK = Pattern.compile("<a\\b([^>]*)>(.*?)</a>", Pattern.DOTALL);
    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern FIELD =
            Pattern.compile("<input\\b([^>]*)>|<select\\b([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>");

    private final String text;

    /** @param text its source */
    public ReadPage(String text) {
        this.text = text;
    }

    /**
     * Where one may go from the page.
     *
     * @param path without parameters
     * @param parameters those of its address, or those that the form sends when nobody touches it
     * @param label what the link says; empty of a form
     */
    public record Way(String path, Map<String, String> parameters, String label) {}

    /** Its links within the site. */
    public List<Way> links() {
        return LINK.matcher(text)
                .results()
                .map(found -> way(attribute(found.group(1), "href"), found.group(2)))
                .filter(way -> way.path().startsWith("/"))
                .toList();
    }

    /** Its forms that only ask. */
    public List<Way> forms() {
        return FORM.matcher(text)
                .results()
                .filter(found -> attribute(found.group(1), "method").equals("get"))
                .map(found ->
                        new Way(way(attribute(found.group(1), "action"), "").path(), fields(found.group(2)), ""))
                .toList();
    }

    /** The parameters of an address. */
    public static Map<String, String> parametersOf(String address) {
        return way(address, "").parameters();
    }

    private static Way way(String address, String label) {
        URI uri = URI.create(address.replace("&amp;", "&"));
        Map<String, String> parameters = new LinkedHashMap<>();
        if (uri.getRawQuery() != null) {
            for (String parameter : uri.getRawQuery().split("&")) {
                String[] parts = parameter.split("=", 2);
                parameters.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        boolean here = uri.getScheme() == null && uri.getPath() != null;
        return new Way(
                here ? uri.getPath() : "",
                parameters,
                label.replaceAll("<[^>]*>", "").strip());
    }

    private static Map<String, String> fields(String form) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher field = FIELD.matcher(form);
        while (field.find()) {
            boolean input = field.group(1) != null;
            String attributes = input ? field.group(1) : field.group(2);
            boolean choice = attribute(attributes, "type").equals("radio");
            String value = input
                    ? attribute(attributes, "value")
                    : OPTION.matcher(field.group(3))
                            .results()
                            .map(option -> option.group(1))
                            .filter(option -> option.contains("selected="))
                            .map(option -> attribute(option, "value"))
                            .findFirst()
                            .orElse("");
            if (!choice || attributes.contains("checked=")) {
                fields.put(attribute(attributes, "name"), value);
            }
        }
        return fields;
    }

    private static String attribute(String attributes, String name) {
        return Stream.of(Pattern.compile("(?<![\\w-])" + name + "=\"([^\"]*)\"").matcher(attributes))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst()
                .orElse("");
    }
}
