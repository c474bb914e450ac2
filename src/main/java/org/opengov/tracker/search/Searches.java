package org.opengov.tracker.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.search.WordIndex.Hit;

/**
 * Finds things of all adopted plans by words. The words of a plan are remembered with its revision, so nothing that was
 * changed is ever found as it was; what is told is read anew, as of the day.
 */
@ApplicationScoped
@Transactional
public class Searches {

    /** How many of each kind are told where all kinds are. */
    public static final int FEW = 5;

    /** How many are told at once where one kind is. */
    public static final int MANY = 20;

    /** To how many pages people can turn; programs can ask for all. */
    private static final int MOST_PAGES = 25;

    /** This part of the memory may be taken by the indexes of all plans together. */
    private static final int PART_OF_MEMORY = 6;

    private final Cache<String, PlanWords> remembered = Caffeine.newBuilder()
            .maximumWeight(Runtime.getRuntime().maxMemory() / PART_OF_MEMORY)
            .<String, PlanWords>weigher((plan, words) -> words.weight())
            .build();

    @Inject
    Plans plans;

    @Inject
    PlanReading reading;

    @Inject
    Telling telling;

    /** The first few of every kind. */
    public Results all(Wanted wanted, LocalDate day) {
        return told(wanted, List.of(FoundKind.values()), new Part(1, FEW, Integer.MAX_VALUE), day);
    }

    /** Those of one kind, page by page; who turns too far is on the last one. */
    public Results of(FoundKind kind, Wanted wanted, int page, LocalDate day) {
        Results asked = told(wanted, List.of(kind), new Part(Math.max(1, page), MANY, MOST_PAGES), day);
        return asked.groups().stream()
                .filter(group -> group.page() > group.pages())
                .findFirst()
                .map(group -> of(kind, wanted, group.pages(), day))
                .orElse(asked);
    }

    /** A part of those of one kind, from 1; nothing of them where it is behind the last. */
    public Results of(FoundKind kind, Wanted wanted, int page, int size, LocalDate day) {
        return told(wanted, List.of(kind), new Part(page, size, Integer.MAX_VALUE), day);
    }

    private Results told(Wanted wanted, List<FoundKind> kinds, Part part, LocalDate day) {
        List<WordIndex.Matches> matches = wanted.isEmpty() ? List.of() : matches(wanted, day);
        Map<FoundKind, Integer> counts = new EnumMap<>(FoundKind.class);
        for (FoundKind kind : FoundKind.values()) {
            counts.put(kind, count(kind, matches));
        }
        return new Results(
                wanted,
                counts,
                kinds.stream()
                        .filter(kind -> counts.get(kind) > 0)
                        .map(kind -> group(kind, matches, part, day, counts.get(kind)))
                        .toList());
    }

    private static int count(FoundKind kind, List<WordIndex.Matches> matches) {
        return kind == FoundKind.AGENCY
                ? ranked(kind, matches, Integer.MAX_VALUE).size()
                : matches.stream().mapToInt(plan -> plan.count(kind)).sum();
    }

    /** @param most how many pages can be turned to */
    private record Part(int page, int size, int most) {

        int pages(int count) {
            return Math.min(most, (count + size - 1) / size);
        }

        int end() {
            return (int) Math.min(Integer.MAX_VALUE, (long) page * size);
        }
    }

    private List<WordIndex.Matches> matches(Wanted wanted, LocalDate day) {
        return plans.list().stream()
                .flatMap(plan -> words(plan).indexes())
                .map(index -> index.match(wanted, day))
                .toList();
    }

    private PlanWords words(ActionPlan plan) {
        PlanWords known = remembered.getIfPresent(plan.getCode());
        return known != null && known.revision() == plan.getRevision()
                ? known
                : remembered.asMap().compute(plan.getCode(), (code, before) -> renewed(plan, before));
    }

    /** Another request may have read it meanwhile. */
    private PlanWords renewed(ActionPlan plan, PlanWords before) {
        return before != null && before.revision() >= plan.getRevision()
                ? before
                : reading.read(plan.getCode(), before);
    }

    private Results.Group group(FoundKind kind, List<WordIndex.Matches> matches, Part part, LocalDate day, int count) {
        List<Hit> told = ranked(kind, matches, part.end()).stream()
                .skip((long) part.end() - part.size())
                .limit(part.size())
                .toList();
        return new Results.Group(kind, count, part.page(), part.pages(count), telling.tell(kind, told, day));
    }

    /** The first ones over all plans; an agency that takes part in several plans is one agency. */
    private static List<Hit> ranked(FoundKind kind, List<WordIndex.Matches> matches, int most) {
        Map<Long, Hit> byId = new LinkedHashMap<>();
        matches.stream()
                .flatMap(plan -> plan.first(kind, most).stream())
                .sorted(inOrder(kind))
                .forEach(hit -> byId.putIfAbsent(hit.id(), hit));
        return List.copyOf(byId.values());
    }

    /** Sorting is stable: within a rank plans keep their order, and each plan its own. */
    private static Comparator<Hit> inOrder(FoundKind kind) {
        Comparator<Hit> byRank = Comparator.comparing(Hit::rank);
        return kind == FoundKind.UPDATE
                ? byRank.thenComparing(Comparator.comparingInt(Hit::since)
                        .thenComparingLong(Hit::id)
                        .reversed())
                : byRank;
    }

    /** The languages in which the plans are worded, each once; what is looked for stands in one of them. */
    public List<String> listLanguages() {
        return plans.list().stream()
                .map(ActionPlan::getLanguage)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
