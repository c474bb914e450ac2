package org.opengov.tracker.exchange.irm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The themes of a plan. The database names them in some plans, and groups the commitments of most in numbered clusters;
 * where it names none, the clusters stand in their place, under no other name than that.
 */
final class IrmThemes {

    private static final String CLUSTER = "Cluster ";
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,2})\\s*[.:)](?!\\d)\\s*(\\S.*)", Pattern.DOTALL);

    private final Map<String, String> numbers = new LinkedHashMap<>();
    private final boolean named;
    private final boolean numbered;

    IrmThemes(List<IrmCommitment> commitments) {
        named = commitments.stream().anyMatch(each -> !each.theme().isEmpty());
        numbered = named && areNumbered(commitments);
        if (numbered) {
            commitments.stream()
                    .map(IrmCommitment::theme)
                    .filter(theme -> !theme.isEmpty())
                    .distinct()
                    .sorted(Comparator.comparingInt(theme -> Integer.parseInt(number(theme))))
                    .forEach(theme -> numbers.put(theme, number(theme)));
            return;
        }
        if (!named) {
            commitments.stream()
                    .map(IrmCommitment::cluster)
                    .filter(cluster -> !cluster.isEmpty())
                    .forEach(cluster -> numbers.putIfAbsent(CLUSTER + cluster, cluster));
            return;
        }
        Map<String, Set<String>> clusters = commitments.stream()
                .filter(each -> !each.theme().isEmpty())
                .collect(Collectors.groupingBy(
                        IrmCommitment::theme,
                        LinkedHashMap::new,
                        Collectors.mapping(IrmCommitment::cluster, Collectors.toCollection(TreeSet::new))));
        boolean fit = areOneEach(clusters.values());
        int place = 0;
        for (Map.Entry<String, Set<String>> theme : clusters.entrySet()) {
            place++;
            numbers.put(theme.getKey(), fit ? theme.getValue().iterator().next() : String.valueOf(place));
        }
    }

    /** Whether the plan numbers its themes itself, each otherwise. */
    private static boolean areNumbered(List<IrmCommitment> commitments) {
        Set<String> themes = commitments.stream()
                .map(IrmCommitment::theme)
                .filter(theme -> !theme.isEmpty())
                .collect(Collectors.toSet());
        return themes.stream().allMatch(theme -> NUMBERED.matcher(theme).matches())
                && themes.stream().map(IrmThemes::number).distinct().count() == themes.size();
    }

    private static String number(String theme) {
        return NUMBERED.matcher(theme).replaceFirst("$1");
    }

    /** Whether each theme has one cluster and each cluster one theme. */
    private static boolean areOneEach(Iterable<Set<String>> clusters) {
        Set<String> seen = new HashSet<>();
        for (Set<String> each : clusters) {
            if (each.size() != 1 || each.contains("") || !seen.addAll(each)) {
                return false;
            }
        }
        return true;
    }

    /** Whether clusters stand in the place of themes. */
    boolean areClusters() {
        return !named && !numbers.isEmpty();
    }

    /** The number of a commitment's theme; null where it has none. */
    String number(IrmCommitment of) {
        return numbers.get(named ? of.theme() : CLUSTER + of.cluster());
    }

    /** The themes as a plan file tells them. */
    List<Map<String, Object>> fields() {
        List<Map<String, Object>> all = new ArrayList<>();
        numbers.forEach((name, number) -> {
            Map<String, Object> theme = new LinkedHashMap<>();
            theme.put("number", number);
            theme.put("name", numbered ? NUMBERED.matcher(name).replaceFirst("$2") : name);
            all.add(theme);
        });
        return all;
    }
}
