package org.opengov.tracker.exchange.irm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.opengov.tracker.exchange.irm.CsvRows.Row;

/** Puts the rows of one plan together as a plan file nests them. What the database does not say of a plan stays unsaid. */
final class IrmPlanTree {

    private final IrmHeading heading;
    private final List<Row> rows;
    private final List<IrmCommitment> commitments;
    private final String source;

    IrmPlanTree(IrmHeading heading, List<Row> rows, Bodies bodies, String source) {
        this.heading = heading;
        this.rows = rows;
        this.source = source;
        DateOrder order = DateOrder.of(rows.stream()
                .flatMap(row -> List.of(heading.cell(row, IrmColumn.START), heading.cell(row, IrmColumn.END)).stream())
                .toList());
        RowReader reader = new RowReader(heading, order, bodies, source);
        this.commitments = rows.stream().map(reader::read).toList();
    }

    IrmPlan of(String countryCode, int number) {
        IrmThemes themes = new IrmThemes(commitments);
        Map<Object, Map<String, Object>> agencies = new LinkedHashMap<>();
        List<Map<String, Object>> told = new ArrayList<>();
        for (IrmCommitment each : commitments) {
            each.bodies().forEach(body -> agencies.putIfAbsent(body.get("code"), body));
            Map<String, Object> fields = new LinkedHashMap<>(each.fields());
            if (themes.number(each) != null) {
                fields.put("theme", themes.number(each));
            }
            told.add(fields);
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", "ogp-plan/1");
        tree.put("plan", head(countryCode, number, themes));
        tree.put("agencies", new ArrayList<>(agencies.values()));
        tree.put("themes", themes.fields());
        tree.put("commitments", told);
        return new IrmPlan(
                countryCode,
                number,
                tree,
                commitments.stream().map(IrmCommitment::row).toList());
    }

    private Map<String, Object> head(String countryCode, int number, IrmThemes themes) {
        String country = Tidy.line(heading.cell(rows.get(0), IrmColumn.COUNTRY));
        Map<String, Object> plan = new LinkedHashMap<>();
        plan.put("code", countryCode + "-" + number);
        plan.put("state", "ADOPTED");
        plan.put("countryCode", countryCode);
        plan.put("country", country);
        plan.put("number", number);
        plan.put("title", country + ": action plan " + number);
        plan.put("language", "en");
        plan.put("act", Map.of());
        List<String> notes = new ArrayList<>();
        notes.add("Taken from the OGP's IRM commitments database, which names no legal act, no milestones and no ids.");
        if (themes.areClusters()) {
            notes.add("The database names no themes of this plan; the IRM's clusters stand in their place.");
        }
        plan.put("notes", notes);
        plan.put("irmReports", reports());
        plan.put("ogpStatus", years(IrmColumn.SUBMITTED, year -> "Action plan submitted"));
        plan.put("sources", List.of(source));
        return plan;
    }

    private List<Map<String, Object>> reports() {
        List<Map<String, Object>> reports = new ArrayList<>(years(IrmColumn.PUBLISHED, year -> "Progress report"));
        reports.addAll(years(IrmColumn.PUBLISHED_END, year -> "End-of-term report"));
        return reports;
    }

    /** A dated fact for each year that the rows of the plan name. */
    private List<Map<String, Object>> years(IrmColumn column, Function<String, String> text) {
        return rows.stream()
                .map(row ->
                        IrmDate.of(heading.cell(row, column), DateOrder.UNTOLD).date())
                .filter(date -> date.isDated())
                .map(date -> date.text())
                .distinct()
                .sorted()
                .map(year -> {
                    Map<String, Object> fact = new LinkedHashMap<>();
                    fact.put("day", year);
                    fact.put("text", text.apply(year));
                    return fact;
                })
                .toList();
    }
}
