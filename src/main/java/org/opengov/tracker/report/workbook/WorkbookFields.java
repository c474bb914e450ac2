package org.opengov.tracker.report.workbook;

import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.cut.PublicRecord;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.report.ReportWords;
import org.opengov.tracker.report.StatusReport;
import org.opengov.tracker.scoreboard.Scoreboard;

/** Every name that a cell of the workbook's template may use in braces, and what it stands for in one report. */
final class WorkbookFields {

    /** Before the key of a text of the product. */
    static final String TEXT = "text:";

    private static final String COMPLETION = "completion:";
    private static final String MISSING = "???";

    private final StatusReport report;
    private final Messages messages;
    private final Map<String, Object> single = new LinkedHashMap<>();
    private final Map<String, PatternRows<?>> patterns;

    WorkbookFields(StatusReport report, Messages messages) {
        this.report = report;
        this.messages = messages;
        this.patterns = Stream.concat(
                        new WorkbookRows(report, messages).all().stream(),
                        new ReportingRows(report, messages).all().stream())
                .collect(Collectors.toMap(PatternRows::name, Function.identity()));
        plan();
        scoreboard();
    }

    /** What a row that names this field is repeated for; empty where the field stands for one value only. */
    Optional<PatternRows<?>> pattern(String field) {
        PatternRows<?> rows = patterns.get(field.split("\\.", 2)[0]);
        return rows != null && rows.has(field) ? Optional.of(rows) : Optional.empty();
    }

    /** The one value under a name; empty where there is no such name. */
    Optional<Object> value(String name) {
        if (name.startsWith(TEXT)) {
            return Optional.of(messages.text(name.substring(TEXT.length())))
                    .filter(text -> !text.startsWith(MISSING))
                    .map(Object.class::cast);
        }
        if (name.startsWith(COMPLETION)) {
            return completion(name).map(Object.class::cast);
        }
        return Optional.ofNullable(single.get(name));
    }

    /** Every name that stands for one value with that value, and every pattern with the fields of its first row. */
    Map<String, Object> all() {
        Map<String, Object> all = new LinkedHashMap<>(single);
        patterns.forEach((name, rows) -> all.put(name, List.of(rows.first())));
        return all;
    }

    /** The degree that a name of the form {@code completion:LIMITED} speaks of. */
    static Optional<Completion> completion(String name) {
        return Arrays.stream(Completion.values())
                .filter(degree -> name.equals(COMPLETION + degree.name()))
                .findFirst();
    }

    private void plan() {
        PublicRecord.PlanFacts plan = report.plan();
        single.put("plan.code", plan.code());
        single.put("plan.country", plan.country());
        single.put("plan.title", plan.titleIn(messages.locale()));
        single.put("plan.act", new ReportWords(messages).act(plan.act()));
        single.put("plan.starts", plan.starts());
        single.put("plan.ends", plan.ends());
        single.put("plan.agencies", plan.agencies());
        single.put("report.kind", messages.label(report.origin().kind()));
        single.put("report.scope", new ReportWords(messages).scope(report));
        single.put("report.address", report.address());
        single.put(
                "report.madeAt",
                messages.day(report.madeAt().toLocalDate())
                        + DateTimeFormatter.ofPattern(", HH:mm 'UTC'xxx").format(report.madeAt()));
    }

    private void scoreboard() {
        Scoreboard board = report.scoreboard();
        single.put("scoreboard.asOf", messages.day(board.asOf()));
        single.put("scoreboard.voice", board.voice());
        single.put("scoreboard.revision", board.revision());
        single.put("scoreboard.commitments", board.commitments());
        single.put("scoreboard.milestones", board.milestones());
        board.completion().forEach((degree, count) -> single.put("scoreboard.completion." + degree.name(), count));
        single.put("report.context", context(board));
        single.put("updates.note", noteIfNone("update"));
        single.put("changes.note", report.before().isEmpty() ? messages.text("report.pdf.notCompared") : "");
        single.put("assessments.note", noteIfNone("assessment"));
    }

    private String context(Scoreboard board) {
        String context = messages.text(
                "report.workbook.context",
                report.plan().titleIn(messages.locale()),
                messages.day(board.asOf()),
                messages.label(board.voice()));
        String scope = new ReportWords(messages).scope(report);
        context = scope.isEmpty() ? context : context + " · " + scope;
        return board.sample() ? context + " · " + messages.text("report.workbook.sample.short") : context;
    }

    private String noteIfNone(String pattern) {
        String day = messages.day(report.scoreboard().asOf());
        return patterns.get(pattern).rows().isEmpty() ? messages.text("report.workbook.none." + pattern, day) : "";
    }
}
