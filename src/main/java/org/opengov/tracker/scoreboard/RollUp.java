package org.opengov.tracker.scoreboard;

import java.util.List;
import org.opengov.tracker.commitment.Completion;

/** How the completion of milestones makes that of their commitment. */
final class RollUp {

    /** Below this share of the way a commitment is limited, from it on substantial. */
    private static final double HALF = 0.5;

    private static final double ROUNDING = 1e-9;

    private RollUp() {}

    /** A milestone's completion and its weight among the others. */
    record Part(Completion completion, int weight) {}

    /**
     * A commitment's completion and how much of it was spoken of.
     *
     * @param coverage share of the milestones, by weight, that have an update; 0 to 1
     */
    record Whole(Completion completion, double coverage) {}

    /**
     * Rolls the milestones up. Withdrawn ones are left out; one without an update counts nothing and lowers the
     * coverage; complete only if every part is complete.
     */
    static Whole of(List<Part> parts) {
        List<Part> counted = parts.stream()
                .filter(part -> part.completion() != Completion.WITHDRAWN)
                .toList();
        if (counted.isEmpty()) {
            return new Whole(
                    parts.isEmpty() ? Completion.NO_INFORMATION : Completion.WITHDRAWN, parts.isEmpty() ? 0 : 1);
        }
        double weight = counted.stream().mapToInt(Part::weight).sum();
        double spoken = counted.stream()
                .filter(part -> part.completion().isInformation())
                .mapToInt(Part::weight)
                .sum();
        return new Whole(completion(counted, weight), spoken / weight);
    }

    private static Completion completion(List<Part> parts, double weight) {
        for (Completion same : List.of(Completion.NO_INFORMATION, Completion.COMPLETE, Completion.NOT_STARTED)) {
            if (parts.stream().allMatch(part -> part.completion() == same)) {
                return same;
            }
        }
        double mean = parts.stream()
                        .mapToDouble(part -> part.weight() * part.completion().value())
                        .sum()
                / weight;
        return mean < HALF - ROUNDING ? Completion.LIMITED : Completion.SUBSTANTIAL;
    }
}
