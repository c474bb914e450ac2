package org.opengov.tracker.progress;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.opengov.tracker.plan.Money;

/**
 * What was spent in all, as far as published updates tell. A correction takes the place of what it corrects, also where
 * it says nothing of money; amounts of different currencies are never added up.
 */
public final class Spending {

    private Spending() {}

    /**
     * What one published update tells.
     *
     * @param corrects id of the update it corrects; null where it corrects none
     * @param amount what was spent; null where nothing is said of money
     */
    record Told(Long id, Long corrects, Money amount) {

        static Told of(ProgressUpdate update) {
            ProgressUpdate corrected = update.getCorrects();
            return new Told(
                    update.getId(),
                    corrected == null ? null : corrected.getId(),
                    update.getStatement().getSpent());
        }
    }

    /** The sums of published updates, the newest first, one a currency, by its code; none where nothing is said of money. */
    public static List<Money> of(List<ProgressUpdate> published) {
        return sums(published.stream().map(Told::of).toList());
    }

    static List<Money> sums(List<Told> newestFirst) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        standing(newestFirst)
                .forEach(told ->
                        sums.merge(told.amount().currency(), told.amount().amount(), BigDecimal::add));
        return sums.entrySet().stream()
                .map(sum -> new Money(sum.getValue(), sum.getKey()))
                .toList();
    }

    /** Of each update and its corrections, and theirs, only the newest counts. */
    private static Collection<Told> standing(List<Told> newestFirst) {
        Map<Long, Long> corrected = new HashMap<>();
        newestFirst.stream()
                .filter(told -> told.corrects() != null)
                .forEach(told -> corrected.put(told.id(), told.corrects()));
        Set<Long> counted = new HashSet<>();
        return newestFirst.stream()
                .filter(told -> counted.add(origin(told.id(), corrected)))
                .filter(told -> told.amount() != null)
                .toList();
    }

    private static Long origin(Long id, Map<Long, Long> corrected) {
        Long origin = id;
        while (corrected.containsKey(origin)) {
            origin = corrected.get(origin);
        }
        return origin;
    }
}
