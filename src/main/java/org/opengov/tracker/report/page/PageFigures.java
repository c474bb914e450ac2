package org.opengov.tracker.report.page;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.Schedule;
import org.opengov.tracker.report.StatusReport;
import org.opengov.tracker.scoreboard.Scoreboard;
import org.opengov.tracker.scoreboard.Scoreboard.AgencyScore;
import org.opengov.tracker.scoreboard.Scoreboard.Row;
import org.opengov.tracker.scoreboard.Scoreboard.ThemeScore;

/** The figures of the report: the glance, the bar, and the tables by degree, voice, theme and agency. */
final class PageFigures {

    /** The order in which a reader looks for them: what is done comes first. */
    private static final List<Completion> BEST_FIRST = List.of(
            Completion.COMPLETE,
            Completion.SUBSTANTIAL,
            Completion.LIMITED,
            Completion.NOT_STARTED,
            Completion.UNCLEAR,
            Completion.WITHDRAWN,
            Completion.NO_INFORMATION);

    private final StatusReport report;
    private final Scoreboard scoreboard;
    private final PageWords words;

    PageFigures(StatusReport report, PageWords words) {
        this.report = report;
        this.scoreboard = report.scoreboard();
        this.words = words;
    }

    Map<String, Object> fields() {
        return Map.ofEntries(
                entry("total", words.number(scoreboard.commitments())),
                entry("glance", glance()),
                entry("bar", bar()),
                entry("completion", completion()),
                entry("schedule", schedule()),
                entry("voices", voices()),
                entry("degrees", present().map(words::mark).toList()),
                entry("themes", scoreboard.themes().stream().map(this::theme).toList()),
                entry(
                        "agencies",
                        scoreboard.agencies().stream().map(this::agency).toList()));
    }

    private List<Map<String, Object>> glance() {
        List<Map<String, Object>> themes = new ArrayList<>();
        for (ThemeScore theme : scoreboard.themes()) {
            List<Map<String, Object>> marks = scoreboard.rows().stream()
                    .filter(row -> row.theme().equals(theme.number()))
                    .map(this::glanceMark)
                    .toList();
            themes.add(Map.of("number", theme.number(), "title", words.common().theme(theme), "marks", marks));
        }
        return themes;
    }

    private Map<String, Object> glanceMark(Row row) {
        return words.mark(
                row.completion(),
                Map.of("number", row.number(), "title", row.title(), "anchor", PageWords.anchor("c", row.number())));
    }

    private List<Map<String, Object>> bar() {
        return present()
                .map(degree -> words.mark(
                        degree,
                        Map.of(
                                "count", words.number(count(scoreboard.completion(), degree)),
                                "width", width(count(scoreboard.completion(), degree)))))
                .toList();
    }

    /** A little less than the share, so that rounding to dots never pushes the last part to a second line. */
    private String width(int count) {
        return BigDecimal.valueOf(99.7 * share(count))
                .setScale(2, RoundingMode.DOWN)
                .toPlainString();
    }

    /** The degrees that the plan has; a column of zeros alone would only make the others narrow. */
    private Stream<Completion> present() {
        return BEST_FIRST.stream().filter(degree -> count(scoreboard.completion(), degree) > 0);
    }

    private List<Map<String, Object>> completion() {
        return BEST_FIRST.stream()
                .map(degree -> words.mark(degree, counted(count(scoreboard.completion(), degree))))
                .toList();
    }

    private List<Map<String, Object>> schedule() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Schedule state : Schedule.values()) {
            Map<String, Object> row = new HashMap<>(counted(count(scoreboard.schedule(), state)));
            row.put("word", words.messages().label(state));
            rows.add(row);
        }
        return rows;
    }

    private Map<String, Object> counted(int count) {
        return Map.of(
                "count", words.number(count), "share", words.messages().percent(share(count)), "none", count == 0);
    }

    private double share(int count) {
        return scoreboard.commitments() == 0 ? 0 : (double) count / scoreboard.commitments();
    }

    private Map<String, Object> voices() {
        Map<Voice, Scoreboard> voices = new EnumMap<>(report.voices());
        return Map.of(
                "heads", voices.keySet().stream().map(this::head).toList(),
                "rows",
                        BEST_FIRST.stream()
                                .map(degree -> byVoice(degree, voices.values()))
                                .toList(),
                "coverage",
                        voices.keySet().stream()
                                .map(voice -> words.say("coverageOf", spoken(voice), scoreboard.commitments()))
                                .toList(),
                "silent",
                        voices.keySet().stream()
                                .filter(voice -> spoken(voice) == 0)
                                .map(voice -> words.say("silent." + voice))
                                .toList());
    }

    private Map<String, Object> head(Voice voice) {
        return Map.of("name", words.messages().label(voice), "chosen", voice == scoreboard.voice());
    }

    private Map<String, Object> byVoice(Completion degree, Collection<Scoreboard> voices) {
        return words.mark(
                degree,
                Map.of(
                        "counts",
                        voices.stream()
                                .map(voice -> counted(count(voice.completion(), degree)))
                                .toList()));
    }

    private int spoken(Voice voice) {
        return scoreboard.coverage().getOrDefault(voice, 0);
    }

    private Map<String, Object> theme(ThemeScore theme) {
        return Map.of(
                "number", theme.number(),
                "title", words.common().theme(theme),
                "total", words.number(theme.commitments()),
                "counts", counts(theme.completion()));
    }

    private Map<String, Object> agency(AgencyScore agency) {
        return Map.of(
                "title", agency.name(),
                "collective", agency.collective(),
                "total", words.number(agency.commitments()),
                "counts", counts(agency.completion()));
    }

    private List<Map<String, Object>> counts(Map<Completion, Integer> completion) {
        return present()
                .map(degree -> words.mark(degree, counted(count(completion, degree))))
                .toList();
    }

    private static <E> int count(Map<E, Integer> counts, E of) {
        return counts.getOrDefault(of, 0);
    }

    /** The degrees in the order of the report. */
    static List<Completion> degrees() {
        return BEST_FIRST;
    }

    /** The states of the schedule in the order of the report. */
    static List<Schedule> states() {
        return Arrays.asList(Schedule.values());
    }
}
