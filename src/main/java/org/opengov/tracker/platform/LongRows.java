package org.opengov.tracker.platform;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rows of a list that is too long to be held at once: their ids are, and the rows are read some at a time while
 * somebody goes through them. Nobody else may use it meanwhile.
 */
public final class LongRows<T> extends AbstractList<T> {

    private final List<Long> ids;
    private final int size;
    private final Function<List<Long>, List<T>> reader;
    private List<T> part = List.of();
    private int start;

    /**
     * @param size how many are read at once
     * @param reader gives the rows of some ids, each of them and in their order
     */
    public LongRows(List<Long> ids, int size, Function<List<Long>, List<T>> reader) {
        this.ids = ids;
        this.size = size;
        this.reader = reader;
    }

    /** What is too long to be asked for at once, cut into parts of a size at most. */
    public static <P> Stream<List<P>> parts(List<P> all, int size) {
        return IntStream.iterate(0, from -> from < all.size(), from -> from + size)
                .mapToObj(from -> all.subList(from, Math.min(from + size, all.size())));
    }

    @Override
    public T get(int index) {
        if (index < start || index >= start + part.size()) {
            start = index - index % size;
            part = reader.apply(ids.subList(start, Math.min(start + size, ids.size())));
        }
        return part.get(index - start);
    }

    @Override
    public int size() {
        return ids.size();
    }
}
