package org.opengov.tracker.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Holds each unit of a plan file against what it was made from and against what is stored now. By the first one tells
 * whether the coordinator touched it, by the second whether it would change anything, and by both whether somebody else
 * was there in between. A file that does not say what it was made from was made from what is stored.
 */
final class PlanComparison {

    private final List<Judged> judged = new ArrayList<>();

    /**
     * What a unit would do.
     *
     * @param file what the file says; null where it leaves the unit out
     * @param stored what is stored; null where nothing is
     */
    record Judged(PlanUnit file, PlanUnit stored, RowState state) {

        PlanUnit unit() {
            return file == null ? stored : file;
        }

        /** What would be stored afterwards; null where nothing would. */
        PlanUnit result() {
            return switch (state) {
                case UNCHANGED -> stored;
                case REMOVED -> null;
                default -> file;
            };
        }

        /** From what to what, field by field; nothing for what stays as it is. */
        Map<String, Object[]> differences() {
            Map<String, Object> before = stored == null ? Map.of() : flat(stored.fields());
            Map<String, Object> after = file == null ? Map.of() : flat(file.fields());
            Map<String, Object[]> differences = new LinkedHashMap<>();
            after.forEach((name, value) -> note(differences, name, before.get(name), value));
            before.forEach((name, value) -> note(differences, name, value, after.get(name)));
            return differences;
        }

        private static void note(Map<String, Object[]> differences, String name, Object before, Object after) {
            if (!Objects.equals(before, after)) {
                differences.put(name, new Object[] {before, after});
            }
        }

        private static Map<String, Object> flat(Map<String, Object> fields) {
            Map<String, Object> flat = new LinkedHashMap<>();
            fields.forEach((name, value) -> {
                if (value instanceof Map<?, ?> inner) {
                    inner.forEach((key, each) -> flat.put(name + "." + key, each));
                } else {
                    flat.put(name, value);
                }
            });
            return flat;
        }
    }

    /** @param bases digests of the units that the file was made from, by their ids; null where the file does not say */
    PlanComparison(List<PlanUnit> file, List<PlanUnit> stored, Map<String, String> bases) {
        Map<String, PlanUnit> present = byId(stored);
        Map<String, PlanUnit> said = byId(file);
        for (PlanUnit unit : said.values()) {
            PlanUnit there = present.get(unit.id());
            judged.add(new Judged(unit, there, judge(unit, there, bases)));
        }
        for (PlanUnit there : present.values()) {
            if (!said.containsKey(there.id())) {
                judged.add(new Judged(null, there, judgeLeftOut(there, bases)));
            }
        }
    }

    private static Map<String, PlanUnit> byId(List<PlanUnit> units) {
        return units.stream()
                .collect(Collectors.toMap(
                        PlanUnit::id, Function.identity(), (first, second) -> first, LinkedHashMap::new));
    }

    private static RowState judge(PlanUnit file, PlanUnit stored, Map<String, String> bases) {
        String base = bases == null ? null : bases.get(file.id());
        boolean touched = base == null || !base.equals(file.digest());
        if (stored == null) {
            return base == null ? RowState.NEW : touched ? RowState.CONFLICT : RowState.UNCHANGED;
        }
        if (stored.fields().equals(file.fields()) || !touched) {
            return RowState.UNCHANGED;
        }
        // The register's agencies are there for every plan: a workbook may name one that it was not made from.
        boolean known = bases == null || file.part() == PlanPart.AGENCY && base == null;
        return known || stored.digest().equals(base) ? RowState.CHANGED : RowState.CONFLICT;
    }

    private static RowState judgeLeftOut(PlanUnit stored, Map<String, String> bases) {
        if (!stored.part().isTakenOut()) {
            return RowState.UNCHANGED;
        }
        if (bases == null) {
            return RowState.REMOVED;
        }
        String base = bases.get(stored.id());
        if (base == null) {
            return RowState.UNCHANGED;
        }
        return base.equals(stored.digest()) ? RowState.REMOVED : RowState.CONFLICT;
    }

    /** Each unit of the file in its order, then what the file leaves out. */
    List<Judged> judged() {
        return judged;
    }
}
