package org.opengov.tracker.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text of the workbook's template in which names stand in braces for what is filled in. Taken apart once, filled often. */
final class CellText {

    /** Before the name of a chart to draw where the text stands. */
    static final String CHART = "chart:";

    private static final Pattern NAME = Pattern.compile("\\{([^{}]+)}");

    private final String place;
    private final String text;
    private final List<Part> parts;
    private final List<String> names;
    private final Optional<String> chart;

    /** A piece of the text: words that stay, or else a name. */
    private record Part(String words, String name) {}

    /** @param place where it stands, for whoever has to mend it */
    CellText(String place, String text) {
        this.place = place;
        this.text = text;
        this.parts = parts(text);
        this.names = parts.stream().map(Part::name).filter(Objects::nonNull).toList();
        this.chart = names.stream().filter(name -> name.startsWith(CHART)).findFirst();
    }

    private static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher found = NAME.matcher(text);
        int end = 0;
        while (found.find()) {
            if (found.start() > end) {
                parts.add(new Part(text.substring(end, found.start()), null));
            }
            parts.add(new Part(null, found.group(1)));
            end = found.end();
        }
        if (end < text.length()) {
            parts.add(new Part(text.substring(end), null));
        }
        return List.copyOf(parts);
    }

    /** The names in the text, in their order. */
    List<String> names() {
        return names;
    }

    /** The name of the chart that is drawn where the text stands; empty where it is no chart. */
    Optional<String> chart() {
        return chart;
    }

    /** Whether the text is this one name and nothing else, so that its value keeps its type. */
    boolean isOnly(String name) {
        return text.equals("{" + name + "}");
    }

    /**
     * The text with its names filled in.
     *
     * @param values the value under a name
     * @param say a value in words, where it is one of several parts of the text
     * @return the value itself where the text is one name only, else a text
     */
    Object fill(Function<String, Object> values, Function<Object, String> say) {
        if (parts.size() == 1 && names.size() == 1) {
            return values.apply(names.get(0));
        }
        if (names.isEmpty()) {
            return text;
        }
        StringBuilder filled = new StringBuilder();
        for (Part part : parts) {
            filled.append(part.name() == null ? part.words() : say.apply(values.apply(part.name())));
        }
        return filled.toString();
    }

    /** What to throw about a name that the template may not use here. */
    IllegalArgumentException refuse(String name, String reason) {
        return new IllegalArgumentException(
                "Workbook template, " + place + ": the field {" + name + "} " + reason + ".");
    }
}
