package org.opengov.tracker.opendata;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.opengov.tracker.search.Found;
import org.opengov.tracker.search.FoundKind;
import org.opengov.tracker.search.Results;
import org.opengov.tracker.search.Wanted;

/**
 * What a search found.
 *
 * @param q what was looked for, made equal as words are compared
 * @param count how many things were found in all
 * @param counts how many of each kind
 * @param groups by kind; a kind of which nothing was found is left out
 */
public record SearchData(String q, LocalDate asOf, int count, Map<FoundKind, Integer> counts, List<Group> groups) {

    /**
     * What was found of one kind.
     *
     * @param count how many there are in all
     * @param page which page this is, from 1
     * @param pages how many pages can be asked for
     */
    public record Group(FoundKind kind, int count, int page, int pages, List<Hit> found) {}

    /**
     * One thing.
     *
     * @param plan code of its plan; empty of an agency
     * @param number its number or id; empty where it has none
     * @param excerpt the part of its text around the words that were looked for
     * @param publishedOn when an update was published; null of anything else
     * @param address its page
     */
    public record Hit(
            String plan, String number, String title, List<Piece> excerpt, LocalDate publishedOn, String address) {}

    /**
     * A stretch of a text.
     *
     * @param marked whether it is a word that was looked for
     */
    public record Piece(String text, boolean marked) {}

    static SearchData of(Results results, LocalDate asOf, Site site) {
        return new SearchData(
                results.wanted().whole(),
                asOf,
                results.count(),
                results.counts(),
                results.groups().stream()
                        .map(group -> new Group(
                                group.kind(),
                                group.count(),
                                group.page(),
                                group.pages(),
                                group.found().stream()
                                        .map(found -> of(found, results.wanted(), site))
                                        .toList()))
                        .toList());
    }

    private static Hit of(Found found, Wanted wanted, Site site) {
        return new Hit(
                found.plan(),
                found.number(),
                found.title(),
                wanted.excerpt(found.text()).stream()
                        .map(piece -> new Piece(piece.text(), piece.marked()))
                        .toList(),
                found.day(),
                site.full(found.path()));
    }
}
