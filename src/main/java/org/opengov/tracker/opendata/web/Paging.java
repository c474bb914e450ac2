package org.opengov.tracker.opendata.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.opengov.tracker.opendata.Range;

/**
 * Which page of a list is asked for, and the links to the others (RFC 8288).
 *
 * @param page its number, from 1
 * @param size how many rows a page has
 */
record Paging(int page, int size) {

    /** The whole list at once. */
    static final Paging NONE = new Paging(1, Integer.MAX_VALUE);

    /** How many rows a page has where nobody says. */
    static final int USUAL = 100;

    static final int LARGEST = 1000;

    /** No list has as many; and it is still counted in whole numbers. */
    static final int LAST = 1_000_000;

    private static final Pattern OWN = Pattern.compile("(?:^|&)(?:page|size)=[^&]*");

    Range range() {
        return equals(NONE) ? Range.ALL : new Range((page - 1) * size, size);
    }

    /**
     * The values of a {@code Link} header; none where the whole list is asked for.
     *
     * @param address of the list, without query
     * @param query what else was asked for, as it came; null for nothing
     * @param total how many rows the list has
     */
    List<String> links(String address, String query, long total) {
        List<String> links = new ArrayList<>();
        if (equals(NONE)) {
            return links;
        }
        String rest = query == null ? "" : OWN.matcher(query).replaceAll("").replaceFirst("^&", "");
        String start = address + "?" + (rest.isEmpty() ? "" : rest + "&") + "size=" + size + "&page=";
        int last = (int) Math.max(1, (total + size - 1) / size);
        links.add(link(start, 1, "first"));
        if (page > 1) {
            links.add(link(start, Math.min(page - 1, last), "prev"));
        }
        if (page < last) {
            links.add(link(start, page + 1, "next"));
        }
        links.add(link(start, last, "last"));
        return links;
    }

    private static String link(String start, int number, String relation) {
        return "<" + start + number + ">; rel=\"" + relation + "\"";
    }
}
