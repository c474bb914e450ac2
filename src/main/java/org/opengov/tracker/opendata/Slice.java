package org.opengov.tracker.opendata;

import java.util.List;
import java.util.stream.Stream;

/**
 * A part of a list of rows.
 *
 * @param total how many rows the whole list has
 */
public record Slice<T>(List<T> rows, long total) {

    /** A part of a list that is known as a whole. */
    public static <T> Slice<T> of(List<T> all, Range range) {
        int from = Math.min(range.first(), all.size());
        int to = from + Math.min(range.count(), all.size() - from);
        return new Slice<>(List.copyOf(all.subList(from, to)), all.size());
    }

    static <T> Slice<T> of(Stream<T> all, Range range) {
        return of(all.toList(), range);
    }
}
