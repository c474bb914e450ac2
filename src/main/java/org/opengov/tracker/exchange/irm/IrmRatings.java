package org.opengov.tracker.exchange.irm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.opengov.tracker.plan.EdtfDate;

/**
 * What the IRM said in its two reports of the commitment of a row, as a plan file tells assessments. The database's codes
 * of what is missing stay in the note: a rating that was never reported is not the same as one that is not there yet.
 */
final class IrmRatings {

    static final String ASSESSOR = "OGP Independent Reporting Mechanism (IRM)";

    private static final int SHORT = 40;
    private static final int LONG = 1000;
    private static final Map<IrmColumn, String> VALUES = inOrder(
            IrmColumn.INFORMATION, "ACCESS_TO_INFORMATION",
            IrmColumn.PARTICIPATION, "CIVIC_PARTICIPATION",
            IrmColumn.ACCOUNTABILITY, "PUBLIC_ACCOUNTABILITY",
            IrmColumn.TECHNOLOGY, "TECHNOLOGY_AND_INNOVATION");
    private static final Map<IrmColumn, String> CHALLENGES = inOrder(
            IrmColumn.INTEGRITY, "Increasing public integrity",
            IrmColumn.RESOURCES, "Effectively managing public resources",
            IrmColumn.SERVICES, "Improving public services",
            IrmColumn.CORPORATE, "Increasing corporate accountability",
            IrmColumn.SAFETY, "Creating safer communities");
    private static final Map<IrmColumn, String> STARS = inOrder(
            IrmColumn.STAR_BEFORE_2014, "before June 2014",
            IrmColumn.STAR_2015, "2015 only",
            IrmColumn.STAR_NOW, "current formula");
    private static final Map<IrmColumn, String> STARS_AT_THE_END = inOrder(IrmColumn.STAR_END, "current formula");

    private final Function<IrmColumn, String> cells;
    private final Function<IrmColumn, String> names;
    private final String source;
    private final List<Remark> remarks;

    /**
     * @param cells what the row says in a column
     * @param names how the file calls a column
     */
    IrmRatings(
            Function<IrmColumn, String> cells, Function<IrmColumn, String> names, String source, List<Remark> remarks) {
        this.cells = cells;
        this.names = names;
        this.source = source;
        this.remarks = remarks;
    }

    private static Map<IrmColumn, String> inOrder(Object... columnsAndWords) {
        Map<IrmColumn, String> words = new LinkedHashMap<>();
        for (int place = 0; place < columnsAndWords.length; place += 2) {
            words.put((IrmColumn) columnsAndWords[place], (String) columnsAndWords[place + 1]);
        }
        return words;
    }

    List<Map<String, Object>> all() {
        List<Map<String, Object>> all = new ArrayList<>();
        Map<String, Object> progress = progress();
        Map<String, Object> end = endOfTerm();
        boolean assessed = Flag.of(cells.apply(IrmColumn.ASSESSED)) != Flag.NO;
        if (!assessed && (!progress.isEmpty() || !end.isEmpty())) {
            remarks.add(Remark.of(names.apply(IrmColumn.ASSESSED), "irm.rating.notAssessed"));
            return all;
        }
        add(all, progress, "MIDTERM", IrmColumn.PUBLISHED);
        add(all, end, "END_OF_TERM", IrmColumn.PUBLISHED_END);
        return all;
    }

    private void add(List<Map<String, Object>> all, Map<String, Object> said, String review, IrmColumn published) {
        if (said.isEmpty()) {
            return;
        }
        EdtfDate year = IrmDate.of(cells.apply(published), DateOrder.UNTOLD).date();
        if (!year.isDated()) {
            remarks.add(Remark.of(names.apply(published), "irm.rating.undated"));
            return;
        }
        Map<String, Object> assessment = new LinkedHashMap<>();
        assessment.put("voice", "INDEPENDENT");
        assessment.put("assessor", ASSESSOR);
        assessment.put("review", review);
        assessment.put("published", year.text());
        assessment.putAll(said);
        assessment.putIfAbsent("completion", "NO_INFORMATION");
        assessment.put("source", source);
        all.add(assessment);
    }

    private Map<String, Object> progress() {
        Map<String, Object> said = new LinkedHashMap<>();
        List<String> unsaid = new ArrayList<>();
        rate(said, unsaid, "completion", Rating.COMPLETION, IrmColumn.COMPLETION);
        rate(said, unsaid, "specificity", Rating.SPECIFICITY, IrmColumn.SPECIFICITY);
        rate(said, unsaid, "potentialImpact", Rating.IMPACT, IrmColumn.IMPACT);
        star(said, STARS);
        if (said.isEmpty()) {
            return said;
        }
        rate(said, new ArrayList<>(), "projectedCompletion", Rating.COMPLETION, IrmColumn.PROJECTED);
        Tidy.put(said, "relevant", Flag.of(cells.apply(IrmColumn.RELEVANT)).asBoolean());
        Tidy.put(said, "ogpValues", marked(VALUES));
        Tidy.put(said, "grandChallenges", marked(CHALLENGES));
        text(said, "scheduleSaid", IrmColumn.SCHEDULE, SHORT);
        text(said, "novelty", IrmColumn.NOVELTY, SHORT);
        text(said, "nextSteps", IrmColumn.NEXT_STEPS, LONG);
        note(said, unsaid, stars(STARS));
        return said;
    }

    private Map<String, Object> endOfTerm() {
        Map<String, Object> said = new LinkedHashMap<>();
        List<String> unsaid = new ArrayList<>();
        rate(said, unsaid, "completion", Rating.COMPLETION, IrmColumn.COMPLETION_END);
        rate(said, unsaid, "didItOpen", Rating.OPENED, IrmColumn.OPENED);
        star(said, STARS_AT_THE_END);
        String change = cells.apply(IrmColumn.CHANGE).strip();
        if (!said.isEmpty()) {
            note(said, unsaid, Absence.isSaid(change) ? "Change in completion: " + Tidy.line(change) + "." : "");
        } else if (Absence.isSaid(change)) {
            remarks.add(Remark.of(names.apply(IrmColumn.CHANGE), "irm.rating.alone", change));
        }
        return said;
    }

    private void rate(Map<String, Object> said, List<String> unsaid, String field, Rating scale, IrmColumn column) {
        String cell = cells.apply(column);
        Rating.Said rated = scale.of(cell, names.apply(column));
        Tidy.put(said, field, rated.degree());
        if (rated.remark() != null) {
            remarks.add(rated.remark());
        }
        if (rated.degree() == null && !cell.isBlank()) {
            unsaid.add(field + " " + Tidy.line(cell));
        }
    }

    private void star(Map<String, Object> said, Map<IrmColumn, String> rules) {
        List<String> starred = marked(rules);
        boolean judged = rules.keySet().stream().anyMatch(rule -> Flag.of(cells.apply(rule)) != Flag.UNSAID);
        Tidy.put(said, "starred", judged ? Boolean.valueOf(!starred.isEmpty()) : null);
        Tidy.put(said, "starredRule", String.join("; ", starred));
    }

    /** What each rule made of it, where more than one was asked. */
    private String stars(Map<IrmColumn, String> rules) {
        List<String> each = rules.entrySet().stream()
                .filter(rule -> Flag.of(cells.apply(rule.getKey())) != Flag.UNSAID)
                .map(rule -> rule.getValue() + ": " + (Flag.of(cells.apply(rule.getKey())) == Flag.YES ? "yes" : "no"))
                .toList();
        return each.size() < 2 ? "" : "Starred by rule: " + String.join(", ", each) + ".";
    }

    private List<String> marked(Map<IrmColumn, String> columns) {
        return columns.entrySet().stream()
                .filter(each -> Flag.of(cells.apply(each.getKey())) == Flag.YES)
                .map(Map.Entry::getValue)
                .toList();
    }

    private void text(Map<String, Object> said, String field, IrmColumn column, int longest) {
        String text = Tidy.line(cells.apply(column));
        if (!text.isEmpty() && Absence.of(text) != Absence.EMPTY && Absence.of(text) != Absence.LEFT_OUT) {
            Tidy.put(said, field, Tidy.fitting(text, longest, names.apply(column), remarks));
        }
    }

    private static void note(Map<String, Object> said, List<String> unsaid, String more) {
        String codes = unsaid.isEmpty() ? "" : " In the file: " + String.join(", ", unsaid) + ".";
        said.put("note", ("From the OGP's IRM commitments database." + codes + " " + more).strip());
    }
}
