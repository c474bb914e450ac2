package org.opengov.tracker.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.opengov.tracker.platform.SearchText;

/**
 * Lays a plan of the OGP's database over the one that is stored. What the database does not say stays as it is. What was
 * made of a cell that says the same as before stays too: a coordinator may have mended it since. What the IRM said before
 * stays on record, and is not said twice.
 */
final class IrmMerge {

    private static final Map<String, List<String>> MADE_OF = Map.of(
            "titleInSource", List.of("title"),
            "leadInSource", List.of("lead", "coLeads"),
            "supportingInSource", List.of("supporting"),
            "startsInSource", List.of("starts"),
            "dueInSource", List.of("due"));

    /** What tells one assessment from another; remarks and addresses do not. */
    private static final List<String> RATED = List.of(
            "voice",
            "assessor",
            "review",
            "published",
            "completion",
            "specificity",
            "relevant",
            "ogpValues",
            "potentialImpact",
            "didItOpen",
            "starred",
            "starredRule");

    private final Set<String> tags;

    /** @param tags every tag that the database knows; others come from elsewhere and stay */
    IrmMerge(Set<String> tags) {
        this.tags = tags;
    }

    /** The stored plan with what the database says, its own commitments by their numbers, new ones after them. */
    Map<String, Object> over(Map<String, Object> stored, Map<String, Object> said) {
        Map<String, Object> merged = new LinkedHashMap<>(stored);
        Map<Object, Object> themes = new HashMap<>();
        merged.put("themes", themes(PlanUnits.list(stored, "themes"), PlanUnits.list(said, "themes"), themes));
        merged.put("agencies", agencies(PlanUnits.list(stored, "agencies"), PlanUnits.list(said, "agencies")));
        Map<Object, Map<String, Object>> commitments = new LinkedHashMap<>();
        PlanUnits.list(stored, "commitments").forEach(each -> commitments.put(each.get("number"), each));
        for (Map<String, Object> each : PlanUnits.list(said, "commitments")) {
            Map<String, Object> told = new LinkedHashMap<>(each);
            told.computeIfPresent("theme", (name, number) -> themes.getOrDefault(number, number));
            commitments.merge(told.get("number"), told, this::commitment);
        }
        merged.put("commitments", new ArrayList<>(commitments.values()));
        return merged;
    }

    private static List<Map<String, Object>> themes(
            List<Map<String, Object>> stored, List<Map<String, Object>> said, Map<Object, Object> numbers) {
        List<Map<String, Object>> all = new ArrayList<>(stored);
        for (Map<String, Object> theme : said) {
            Map<String, Object> same = stored.stream()
                    .filter(each -> isSame(each, theme))
                    .findFirst()
                    .orElse(null);
            numbers.put(theme.get("number"), (same == null ? theme : same).get("number"));
            if (same == null) {
                all.add(theme);
            }
        }
        return all;
    }

    private static boolean isSame(Map<String, Object> one, Map<String, Object> other) {
        return one.get("number").equals(other.get("number"))
                || SearchText.fold(one.get("name").toString())
                        .equals(SearchText.fold(other.get("name").toString()));
    }

    private static List<Map<String, Object>> agencies(
            List<Map<String, Object>> stored, List<Map<String, Object>> said) {
        Map<Object, Map<String, Object>> all = new LinkedHashMap<>();
        stored.forEach(each -> all.put(each.get("code"), each));
        said.forEach(each -> all.putIfAbsent(each.get("code"), each));
        return new ArrayList<>(all.values());
    }

    private Map<String, Object> commitment(Map<String, Object> stored, Map<String, Object> said) {
        Map<String, Object> merged = new LinkedHashMap<>(stored);
        MADE_OF.forEach((source, fields) -> {
            if (said.containsKey(source) && !Objects.equals(stored.get(source), said.get(source))) {
                merged.put(source, said.get(source));
                fields.forEach(field -> replace(merged, field, said.get(field)));
            }
        });
        for (String field : List.of("theme", "description", "contact", "irmCaseNumber")) {
            if (said.containsKey(field)) {
                merged.put(field, said.get(field));
            }
        }
        List<Object> tagged = new ArrayList<>((List<?>) said.getOrDefault("policyTags", List.of()));
        List<?> before = (List<?>) stored.getOrDefault("policyTags", List.of());
        before.stream().filter(tag -> !tags.contains(tag)).forEach(tagged::add);
        if (!Set.copyOf(tagged).equals(Set.copyOf(before))) {
            merged.put("policyTags", tagged);
        }
        List<Map<String, Object>> spoken = new ArrayList<>(PlanUnits.list(stored, "assessments"));
        PlanUnits.list(said, "assessments").stream()
                .filter(each -> spoken.stream().noneMatch(there -> isSaidBy(there, each)))
                .toList()
                .forEach(spoken::add);
        replace(merged, "assessments", spoken.isEmpty() ? null : spoken);
        return merged;
    }

    private static void replace(Map<String, Object> fields, String name, Object value) {
        if (value == null) {
            fields.remove(name);
        } else {
            fields.put(name, value);
        }
    }

    private static boolean isSaidBy(Map<String, Object> stored, Map<String, Object> said) {
        return RATED.stream()
                .filter(said::containsKey)
                .allMatch(field -> Objects.equals(stored.get(field), said.get(field)));
    }
}
