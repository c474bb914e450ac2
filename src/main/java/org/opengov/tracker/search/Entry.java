package org.opengov.tracker.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that can be found, from one day until another.
 *
 * @param id the database's key of what it is
 * @param names numbers and ids by which it is found before all others
 * @param headline its title
 * @param text what else is said in it
 * @param span the days on which it stood so
 */
record Entry(FoundKind kind, long id, List<String> names, String headline, String text, Span span) {

    /**
     * Days from the first until before the second.
     *
     * @param until the first day on which it is no longer so
     */
    record Span(LocalDate from, LocalDate until) {

        static final Span ALWAYS = new Span(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

        static Span since(LocalDate day) {
            return new Span(day, ALWAYS.until());
        }
    }

    /** Texts as one, to be told; those that are null are left out. */
    static String joined(String... texts) {
        return joined(" · ", texts);
    }

    /** Texts as one, of which only the words count: plain ones stay plain, and are folded in a step. */
    static String words(String... texts) {
        return joined(" ", texts);
    }

    private static String joined(String between, String... texts) {
        return Stream.of(texts).filter(Objects::nonNull).collect(Collectors.joining(between));
    }
}
