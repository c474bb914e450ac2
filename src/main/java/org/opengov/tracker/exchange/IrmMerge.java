package org.opengov.tracker.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.opengov.tracker.exchange.sheet.CleanText;
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

    /**
     * The stored themes and those that are new. One is known by its name, for editions that order their rows otherwise number
     * the themes otherwise; by its number only where no other theme of the file goes by the stored name.
     */
    private static List<Map<String, Object>> themes(
            List<Map<String, Object>> stored, List<Map<String, Object>> said, Map<Object, Object> numbers) {
        List<Map<String, Object>> all = new ArrayList<>(stored);
        for (Map<String, Object> theme : said) {
            Map<String, Object> same = with("name", theme, stored)
                    .or(() -> with("number", theme, stored)
                            .filter(each -> with("name", each, said).isEmpty()))
                    .orElse(null);
            if (same == null) {
                same = numberedAfter(all, theme);
                all.add(same);
            }
            numbers.put(theme.get("number"), same.get("number"));
        }
        return all;
    }

    private static Optional<Map<String, Object>> with(
            String field, Map<String, Object> like, List<Map<String, Object>> themes) {
        return themes.stream()
                .filter(each -> plain(each.get(field)).equals(plain(like.get(field))))
                .findFirst();
    }

    /** Without the number that editions write in front of names, now and then. */
    private static String plain(Object text) {
        return SearchText.fold(text.toString().replaceFirst("^\\d{1,2}\\s*[.:)](?!\\d)\\s*(?=\\S)", ""));
    }

    private static Map<String, Object> numberedAfter(List<Map<String, Object>> all, Map<String, Object> theme) {
        if (with("number", theme, all).isEmpty()) {
            return theme;
        }
        int last = all.stream()
                .map(each -> each.get("number").toString())
                .filter(number -> number.matches("\\d{1,4}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
        Map<String, Object> apart = new LinkedHashMap<>(theme);
        apart.put("number", String.valueOf(last + 1));
        return apart;
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
            if (said.containsKey(source) && !isWrittenAlike(stored.get(source), said.get(source))) {
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

    /** Breaks of web pages and signs of lists were kept as they stand in plans that were taken in before they were read. */
    private static boolean isWrittenAlike(Object one, Object other) {
        return one != null
                && CleanText.of(one.toString().replaceAll("(?i)<br */?>", "\n")).equals(CleanText.of(other.toString()));
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
