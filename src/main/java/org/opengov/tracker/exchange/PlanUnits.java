package org.opengov.tracker.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * Takes a plan apart into its units, and puts it together again. What others said and what was amended is known by its
 * words alone: neither is ever worded anew.
 */
final class PlanUnits {

    private static final List<String> NESTED = List.of("milestones", "assessments", "amendments");

    private final List<PlanUnit> units = new ArrayList<>();

    private PlanUnits() {}

    /**
     * The units of a plan, in the order of the file.
     *
     * @param tree what {@link PlanTree} made of the plan
     * @param source the file that it was read from; null where it comes from the database
     */
    static List<PlanUnit> of(Map<String, Object> tree, LocatedJson source) {
        PlanUnits apart = new PlanUnits();
        Map<String, Object> plan = map(tree.get("plan"));
        apart.add(PlanPart.PLAN, String.valueOf(plan.get("code")), plan, field(source, "plan"));
        apart.addEach(PlanPart.PERIOD, tree, "periods", "code", source);
        apart.addEach(PlanPart.AGENCY, tree, "agencies", "code", source);
        apart.addEach(PlanPart.THEME, tree, "themes", "number", source);
        Iterator<LocatedJson> places = places(source, "commitments");
        for (Map<String, Object> commitment : list(tree, "commitments")) {
            apart.addCommitment(commitment, next(places));
        }
        return apart.units;
    }

    private void addEach(PlanPart part, Map<String, Object> tree, String name, String key, LocatedJson source) {
        Iterator<LocatedJson> places = places(source, name);
        for (Map<String, Object> each : list(tree, name)) {
            add(part, String.valueOf(each.get(key)), each, next(places));
        }
    }

    private void addCommitment(Map<String, Object> commitment, LocatedJson source) {
        Map<String, Object> own = new LinkedHashMap<>(commitment);
        NESTED.forEach(own::remove);
        String id = String.valueOf(commitment.get("ogpId"));
        add(PlanPart.COMMITMENT, id, own, source);
        addNested(PlanPart.MILESTONE, commitment, "milestones", source, (place, fields) -> id + "." + place);
        addNested(
                PlanPart.ASSESSMENT,
                commitment,
                "assessments",
                source,
                (place, fields) -> id + " " + PlanUnit.digest(PlanJson.write(fields)));
        addNested(
                PlanPart.AMENDMENT,
                commitment,
                "amendments",
                source,
                (place, fields) -> id + " " + PlanUnit.digest(PlanJson.write(fields)));
    }

    private void addNested(
            PlanPart part,
            Map<String, Object> commitment,
            String name,
            LocatedJson source,
            BiFunction<Integer, Map<String, Object>, String> key) {
        Iterator<LocatedJson> places = places(source, name);
        int index = 0;
        for (Map<String, Object> each : list(commitment, name)) {
            LocatedJson there = next(places);
            index++;
            add(part, key.apply(index, each), each, there == null ? source : there);
        }
    }

    private void add(PlanPart part, String key, Map<String, Object> fields, LocatedJson there) {
        units.add(new PlanUnit(part, key, fields, there == null ? 0 : there.line(), there == null ? "" : there.path()));
    }

    /** A plan file's tree again. */
    static Map<String, Object> together(List<PlanUnit> units) {
        Map<String, Map<String, Object>> commitments = new LinkedHashMap<>();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", PlanFile.FORMAT);
        for (PlanUnit unit : units) {
            String commitment = unit.key().replaceFirst("[. ][^. ]*$", "");
            switch (unit.part()) {
                case PLAN -> tree.put("plan", unit.fields());
                case PERIOD -> append(tree, "periods", unit.fields());
                case AGENCY -> append(tree, "agencies", unit.fields());
                case THEME -> append(tree, "themes", unit.fields());
                case COMMITMENT -> commitments.put(unit.key(), new LinkedHashMap<>(unit.fields()));
                case MILESTONE -> append(commitments.get(commitment), "milestones", unit.fields());
                case ASSESSMENT -> append(commitments.get(commitment), "assessments", unit.fields());
                default -> append(commitments.get(commitment), "amendments", unit.fields());
            }
        }
        tree.put("commitments", new ArrayList<>(commitments.values()));
        return tree;
    }

    /** What belongs to a commitment that is gone is gone with it. */
    private static void append(Map<String, Object> tree, String name, Map<String, Object> fields) {
        if (tree != null) {
            List<Map<String, Object>> all = new ArrayList<>(list(tree, name));
            all.add(fields);
            tree.put(name, all);
        }
    }

    /** The objects of a list of a plan file's tree; none where it has no such list. */
    static List<Map<String, Object>> list(Map<String, Object> tree, String name) {
        return ((List<?>) tree.getOrDefault(name, List.of()))
                .stream().map(PlanUnits::map).toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    private static LocatedJson field(LocatedJson object, String name) {
        return object == null ? null : object.fields().get(name);
    }

    /** Where the objects of a list are in the file; nowhere where it has no such list. */
    private static Iterator<LocatedJson> places(LocatedJson object, String name) {
        LocatedJson all = field(object, name);
        return all == null || all.content() == null
                ? Collections.emptyIterator()
                : all.items().iterator();
    }

    private static LocatedJson next(Iterator<LocatedJson> places) {
        return places.hasNext() ? places.next() : null;
    }
}
