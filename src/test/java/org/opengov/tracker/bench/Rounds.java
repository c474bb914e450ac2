package org.opengov.tracker.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Puts several addresses under load in turns, A B C A B C: whatever else the machine does then slows all of them alike,
 * and a ratio within a round holds where a figure alone would not.
 */
final class Rounds {

    private final Map<String, List<Load>> loads = new LinkedHashMap<>();

    private Rounds() {}

    /**
     * @param addresses what to call them, and where they are
     * @param connections how many ask at once
     * @param rounds how often each has its turn, after one twice as long that does not count
     * @param seconds how long a turn lasts
     */
    static Rounds of(Map<String, String> addresses, int connections, int rounds, int seconds)
            throws IOException, InterruptedException {
        Rounds all = new Rounds();
        for (int round = 0; round <= rounds; round++) {
            for (Map.Entry<String, String> address : addresses.entrySet()) {
                Load load = Load.on(address.getValue(), connections, round == 0 ? 2 * seconds : seconds);
                if (round > 0) {
                    all.loads
                            .computeIfAbsent(address.getKey(), name -> new ArrayList<>())
                            .add(load);
                }
            }
        }
        return all;
    }

    /** The middle one of all rounds, figure by figure. */
    Load median(String name) {
        List<Load> all = loads.get(name);
        return new Load(
                (long) middle(all, Load::answers),
                middle(all, Load::perSecond),
                middle(all, Load::p50),
                middle(all, Load::p99));
    }

    /** How many answers one address gives for each of another's; the median of the rounds' own ratios. */
    double ratio(String name, String other) {
        List<Load> ours = loads.get(name);
        List<Load> theirs = loads.get(other);
        return Timings.median(IntStream.range(0, ours.size())
                .mapToObj(
                        round -> ours.get(round).perSecond() / theirs.get(round).perSecond())
                .toList());
    }

    private static double middle(List<Load> loads, ToDoubleFunction<Load> figure) {
        return Timings.median(loads.stream().map(figure::applyAsDouble).toList());
    }
}
