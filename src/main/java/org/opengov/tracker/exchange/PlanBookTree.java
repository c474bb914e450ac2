package org.opengov.tracker.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opengov.tracker.plan.PlanFact.Kind;

/** Puts the rows of a plan workbook together as a plan file nests them. */
final class PlanBookTree {

    private final Map<PlanSheet, List<Map<String, LocatedJson>>> rows;
    private final List<PlanFault> faults;

    PlanBookTree(Map<PlanSheet, List<Map<String, LocatedJson>>> rows, List<PlanFault> faults) {
        this.rows = rows;
        this.faults = faults;
    }

    LocatedJson json() {
        Map<String, LocatedJson> top = new LinkedHashMap<>();
        top.put("format", new LocatedJson(PlanFile.FORMAT, 1, ""));
        top.put("plan", plan());
        top.put("periods", list(objects(PlanSheet.PERIODS)));
        top.put("agencies", list(objects(PlanSheet.AGENCIES)));
        top.put("themes", list(objects(PlanSheet.THEMES)));
        top.put("commitments", list(commitments()));
        return new LocatedJson(top, 1, "");
    }

    private LocatedJson plan() {
        Map<String, LocatedJson> plan = new LinkedHashMap<>();
        Map<String, LocatedJson> act = new LinkedHashMap<>();
        rows.get(PlanSheet.PLAN).get(0).forEach((name, value) -> {
            if (name.startsWith("act.")) {
                act.put(name.substring("act.".length()), value);
            } else {
                plan.put(name, value);
            }
        });
        LocatedJson first = plan.get("code");
        plan.put("act", new LocatedJson(act, first.line(), first.path()));
        facts().forEach((field, all) -> plan.put(field, list(all)));
        return new LocatedJson(plan, first.line(), first.path());
    }

    private Map<String, List<LocatedJson>> facts() {
        Map<String, List<LocatedJson>> facts = new LinkedHashMap<>();
        for (Map<String, LocatedJson> row : rows.get(PlanSheet.FACTS)) {
            LocatedJson kind = row.get("kind");
            String field = PlanBookReader.factField(kind);
            if (field == null) {
                noteMissing(kind);
                continue;
            }
            LocatedJson text = row.get("text");
            if (text.content() == null) {
                noteMissing(text);
                continue;
            }
            boolean dated = PlanBookFacts.isDated(Kind.valueOf((String) kind.content()));
            Map<String, LocatedJson> fact = new LinkedHashMap<>(row);
            fact.remove("kind");
            facts.computeIfAbsent(field, key -> new ArrayList<>())
                    .add(dated ? new LocatedJson(fact, text.line(), text.path()) : text);
        }
        return facts;
    }

    /** Where the cell was not understood, that has been noted before and is what will be told. */
    private void noteMissing(LocatedJson cell) {
        faults.addAll(cell.broken("missing").faults());
    }

    private List<LocatedJson> commitments() {
        List<Map<String, LocatedJson>> all = rows.get(PlanSheet.COMMITMENTS).stream()
                .map(row -> (Map<String, LocatedJson>) new LinkedHashMap<>(row))
                .toList();
        Map<String, Map<String, LocatedJson>> byName = new HashMap<>();
        for (String field : List.of("number", "ogpId")) {
            all.forEach(row -> {
                if (row.get(field).content() instanceof String name) {
                    byName.put(name.strip(), row);
                }
            });
        }
        nest(PlanSheet.MILESTONES, "milestones", byName);
        nest(PlanSheet.ASSESSMENTS, "assessments", byName);
        nest(PlanSheet.AMENDMENTS, "amendments", byName);
        return all.stream().map(PlanBookTree::object).toList();
    }

    /** Puts the rows of a sheet under the commitments that they name. */
    private void nest(PlanSheet sheet, String field, Map<String, Map<String, LocatedJson>> commitments) {
        Map<Map<String, LocatedJson>, List<LocatedJson>> nested = new java.util.IdentityHashMap<>();
        for (Map<String, LocatedJson> row : rows.get(sheet)) {
            LocatedJson named = row.get("commitment");
            Map<String, LocatedJson> commitment =
                    named.content() instanceof String name ? commitments.get(name.strip()) : null;
            if (named.content() == null) {
                noteMissing(named);
            } else if (commitment == null) {
                faults.addAll(named.broken("unknown", named.content()).faults());
            } else {
                Map<String, LocatedJson> fields = new LinkedHashMap<>(row);
                fields.remove("commitment");
                nested.computeIfAbsent(commitment, key -> new ArrayList<>()).add(object(fields));
            }
        }
        nested.forEach((commitment, all) -> commitment.put(field, list(all)));
    }

    private List<LocatedJson> objects(PlanSheet sheet) {
        return rows.get(sheet).stream().map(PlanBookTree::object).toList();
    }

    /** A row as an object, which stands where its first cell does. */
    private static LocatedJson object(Map<String, LocatedJson> row) {
        LocatedJson first = row.values().iterator().next();
        return new LocatedJson(row, first.line(), first.path());
    }

    private static LocatedJson list(List<LocatedJson> all) {
        return new LocatedJson(all, all.isEmpty() ? 1 : all.get(0).line(), "");
    }
}
