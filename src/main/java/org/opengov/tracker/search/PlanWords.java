package org.opengov.tracker.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.opengov.tracker.progress.PublishedUpdates.Wording;

/**
 * The words of one plan.
 *
 * @param revision the plan's revision when they were read
 * @param promises those of everything but the updates
 * @param reports those of its updates
 */
record PlanWords(long revision, WordIndex promises, Reports reports) {

    private static final int MOST_PARTS = 20;

    /**
     * The words of updates, in the order in which these were published: a large index, and small ones of those that came
     * after it was made.
     *
     * @param last the last update that was read; null where none was
     * @param count how many updates there are in all parts
     */
    record Reports(List<WordIndex> parts, Wording last, int count) {

        static final Reports NONE = new Reports(List.of(), null, 0);

        /** The same and those of more updates. */
        Reports with(WordIndex part, Wording newLast, int more) {
            List<WordIndex> grown = new ArrayList<>(parts);
            grown.add(part);
            return new Reports(List.copyOf(grown), newLast, count + more);
        }
    }

    /** Whether more is to be gained by reading all anew than by adding another part. */
    boolean isScattered() {
        return reports.parts().size() > MOST_PARTS;
    }

    /** All of its indexes. */
    Stream<WordIndex> indexes() {
        return Stream.concat(Stream.of(promises), reports.parts().stream());
    }

    /** About how many bytes they take. */
    int weight() {
        return indexes().mapToInt(WordIndex::weight).sum();
    }
}
