package org.opengov.tracker.search;

import java.util.List;
import java.util.Map;

/**
 * What a search found.
 *
 * @param wanted what was looked for
 * @param counts how many there are of each kind, whether or not it is told
 * @param groups what is told, by kind; those of which nothing was found are left out
 */
public record Results(Wanted wanted, Map<FoundKind, Integer> counts, List<Group> groups) {

    /**
     * What was found of one kind.
     *
     * @param count how many there are in all
     * @param page which page this is, from 1
     * @param pages how many pages can be turned to
     */
    public record Group(FoundKind kind, int count, int page, int pages, List<Found> found) {}

    /** How many things were found in all. */
    public int count() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
