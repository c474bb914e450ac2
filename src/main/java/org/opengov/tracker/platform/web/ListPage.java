package org.opengov.tracker.platform.web;

import java.util.List;

/**
 * The part of a list that one page of it shows.
 *
 * @param items what is on the page
 * @param page which page it is, the first being 1
 * @param pages how many there are; at least one
 * @param first the place in the whole list of what comes first on the page; 1 of an empty list too
 * @param of how long the whole list is
 */
public record ListPage<T>(List<T> items, int page, int pages, int first, int of) {

    /**
     * Cuts a page out of a list: the one asked for, else the nearest that there is.
     *
     * @param most how much a page holds
     */
    public static <T> ListPage<T> of(List<T> all, int asked, int most) {
        int pages = pages(all.size(), most);
        int page = Math.min(Math.max(asked, 1), pages);
        int from = (page - 1) * most;
        List<T> items = all.subList(from, Math.min(from + most, all.size()));
        return new ListPage<>(items, page, pages, from + 1, all.size());
    }

    /** How many pages a list of a length fills; at least one. */
    public static int pages(int of, int most) {
        return Math.max(1, (of + most - 1) / most);
    }

    /**
     * The page that an address asks for; the first where it asks for none.
     *
     * @param parameter as it came; null or empty where it was left out
     */
    public static int asked(String parameter) {
        return parameter != null && parameter.matches("[1-9]\\d{0,5}") ? Integer.parseInt(parameter) : 1;
    }

    /** The place in the whole list of what comes last on the page. */
    public int getLast() {
        return first + items.size() - 1;
    }

    /** Whether there is more of the list than this page. */
    public boolean isCut() {
        return pages > 1;
    }
}
