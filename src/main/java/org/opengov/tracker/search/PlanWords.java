package org.opengov.tracker.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words of one plan.
 *
 * @param revision the plan's revision when they were read
 * @param promises those of everything but the updates
 * @param reports those of its updates
 */
record PlanWords(long revision, Promises promises, Reports reports) {

    private static final int MOST_PARTS = 20;
    private static final int MOST_AT_ONCE = 20_000;

    /**
     * The words of everything but the updates.
     *
     * @param basis what they were read of
     */
    record Promises(Basis basis, WordIndex index) {}

    /**
     * What the words of promises follow from: what is adopted stays as it is, but for its amendments and for the names of
     * agencies. It tells of what was read, and not of what is stored by then.
     *
     * @param plan the plan's id
     * @param amended what amendments each commitment has, by their mark
     * @param agencies the version of each of the plan's agencies
     */
    record Basis(Long plan, Map<String, Long> amended, Map<Long, Long> agencies) {}

    /** The words of updates: a large index, and small ones of those that came after it was made. */
    record Reports(List<WordIndex> parts) {

        static final Reports NONE = new Reports(List.of());

        /** The same and those of more updates. */
        Reports with(WordIndex.Builder more) {
            if (more.isEmpty()) {
                return this;
            }
            List<WordIndex> grown = new ArrayList<>(parts);
            grown.add(more.build());
            return new Reports(List.copyOf(grown));
        }

        /** How many updates there are in all parts. */
        int count() {
            return parts.stream().mapToInt(WordIndex::size).sum();
        }

        /** The last day on which one was published. */
        LocalDate lastDay() {
            return parts.stream()
                    .map(WordIndex::lastDay)
                    .reduce(Entry.Span.ALWAYS.from(), (one, other) -> other.isAfter(one) ? other : one);
        }

        /** The database's keys of those of that day. */
        Set<Long> listOfLastDay() {
            LocalDate day = lastDay();
            Set<Long> ids = new HashSet<>();
            parts.forEach(part -> ids.addAll(part.listSince(day)));
            return ids;
        }
    }

    /** Whether little enough came since for another part; else more is to be gained by reading all anew. */
    boolean canGrowTo(int count) {
        return !reports.parts().isEmpty()
                && reports.parts().size() <= MOST_PARTS
                && count - reports.count() <= MOST_AT_ONCE;
    }

    /** All of its indexes. */
    Stream<WordIndex> indexes() {
        return Stream.concat(Stream.of(promises.index()), reports.parts().stream());
    }

    /** About how many bytes they take. */
    int weight() {
        return indexes().mapToInt(WordIndex::weight).sum();
    }
}
