package org.opengov.tracker.scoreboard;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.opengov.tracker.platform.Messages;

/**
 * A commitment as it is cited: what, in which plan, as it stood on which day, and where that can be read again.
 *
 * @param promise what is cited
 * @param asOf the day that is shown
 * @param address where exactly that day is shown
 * @param retrieved the day on which it was read
 */
public record Citation(Promise promise, LocalDate asOf, String address, LocalDate retrieved) {

    /**
     * The commitment, in words of its plan.
     *
     * @param number its number in the legal act
     * @param lead name of the lead agency; empty where none is stated
     */
    public record Promise(String ogpId, String number, String title, String plan, String lead) {}

    /** What BibTeX reads as more than a letter. */
    private static final Map<Character, String> BIBTEX = Map.of(
            '\\', "\\textbackslash{}",
            '{', "\\{",
            '}', "\\}",
            '%', "\\%",
            '&', "\\&",
            '$', "\\$",
            '#', "\\#",
            '_', "\\_",
            '~', "\\textasciitilde{}",
            '^', "\\textasciicircum{}");

    /** As a line under a text, in the reader's language. */
    public String text(Messages messages) {
        return messages.text(
                "cite.text",
                promise.title(),
                promise.number(),
                promise.ogpId(),
                promise.plan(),
                lead(messages),
                site(messages),
                asOf,
                address,
                retrieved);
    }

    /** As an entry for programs that read BibTeX; the words in it are those of the language. */
    public String bibtex(Messages messages) {
        return """
                @misc{%s-%s,
                  title = {{%s}},
                  howpublished = {{%s}},
                  note = {{%s}},
                  year = {%d},
                  date = {%s},
                  url = {%s},
                  urldate = {%s},
                  langid = {%s}
                }
                """.formatted(
                        promise.ogpId(),
                        asOf,
                        escaped(promise.title()),
                        escaped(site(messages)),
                        escaped(note(messages)),
                        asOf.getYear(),
                        asOf,
                        address,
                        retrieved,
                        messages.locale().getLanguage());
    }

    /** What else identifies it, as one line. */
    public String note(Messages messages) {
        return messages.text("cite.note", promise.number(), promise.ogpId(), promise.plan(), lead(messages), asOf);
    }

    /** What the record calls itself. */
    public String site(Messages messages) {
        return messages.text("site.name");
    }

    private String lead(Messages messages) {
        return promise.lead().isEmpty() ? messages.text("commitment.lead.unstated") : promise.lead();
    }

    private static String escaped(String text) {
        return text.chars()
                .mapToObj(letter -> BIBTEX.getOrDefault((char) letter, String.valueOf((char) letter)))
                .collect(Collectors.joining());
    }
}
