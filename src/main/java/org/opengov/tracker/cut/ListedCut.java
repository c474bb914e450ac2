package org.opengov.tracker.cut;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A cut among the others of its plan.
 *
 * @param correctedBy the number of the cut that corrects it; null where it stands
 */
public record ListedCut(Cut cut, Integer correctedBy) {

    /** All of a plan's cuts, in the order in which they are given. */
    static List<ListedCut> of(List<Cut> all) {
        Map<Integer, Integer> corrections = new HashMap<>();
        all.stream()
                .filter(cut -> cut.getCorrects() != null)
                .forEach(cut -> corrections.put(cut.getCorrects().getNumber(), cut.getNumber()));
        return all.stream()
                .map(cut -> new ListedCut(cut, corrections.get(cut.getNumber())))
                .toList();
    }

    /** Whether nothing corrects it. */
    public boolean isStanding() {
        return correctedBy == null;
    }
}
