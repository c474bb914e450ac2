package org.opengov.tracker.opendata.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line of text in the reader's language, and among its words those of a plan in the plan's.
 *
 * @param language the language of what is the plan's
 */
public record Line(List<Part> parts, String language) {

    /** Characters of nobody's script hold a plan's words while they are put into the reader's text. */
    private static final char BEGIN = '\uE000';

    private static final char END = '\uE001';
    private static final Pattern ENDS = Pattern.compile("[" + BEGIN + END + "]");
    private static final Pattern PARTS = Pattern.compile(BEGIN + "([^" + END + "]*)" + END + "|[^" + BEGIN + "]+");

    /**
     * Some of its words.
     *
     * @param ofPlan whether they are the plan's
     */
    public record Part(String text, boolean ofPlan) {}

    /** A line of the reader's words alone. */
    static Line of(String text) {
        return new Line(List.of(new Part(text, false)), null);
    }

    /** A line in which some words were {@linkplain #quoted marked} as the plan's. */
    static Line of(String text, String language) {
        List<Part> parts = new ArrayList<>();
        Matcher matcher = PARTS.matcher(text);
        while (matcher.find()) {
            parts.add(matcher.group(1) == null ? new Part(matcher.group(), false) : new Part(matcher.group(1), true));
        }
        return new Line(List.copyOf(parts), language);
    }

    /** A plan's words, to be put into a text of the reader's language. */
    static String quoted(String words) {
        return BEGIN + ENDS.matcher(words).replaceAll("") + END;
    }

    /** The same with more of the reader's words at its end. */
    Line and(String more) {
        return new Line(
                Stream.concat(parts.stream(), Stream.of(new Part(more, false))).toList(), language);
    }

    /** Whether most of it is a plan's words. */
    boolean isMostlyOfPlan() {
        int ofPlan = parts.stream()
                .filter(Part::ofPlan)
                .mapToInt(part -> part.text().length())
                .sum();
        return 2 * ofPlan > text().length();
    }

    /** All of its words. */
    public String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }
}
