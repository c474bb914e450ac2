package org.opengov.tracker.opendata;

/**
 * A part of a list.
 *
 * @param first how many rows are before it
 * @param count how many rows it has at most
 */
public record Range(int first, int count) {

    /** The whole list. */
    public static final Range ALL = new Range(0, Integer.MAX_VALUE);
}
