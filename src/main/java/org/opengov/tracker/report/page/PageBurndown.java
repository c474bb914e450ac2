package org.opengov.tracker.report.page;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.report.Burndown;
import org.opengov.tracker.report.Burndown.Point;
import org.opengov.tracker.report.StatusReport;

/** How many commitments were left, as lines in a drawing of {@value #WIDTH} by {@value #HEIGHT} and as a table. */
final class PageBurndown {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 220;
    private static final int LEFT = 36;
    private static final int RIGHT = 12;
    private static final int TOP = 10;
    private static final int BOTTOM = 24;
    private static final int MOST_LABELS = 8;
    private static final int LINES = 4;

    private final PageWords words;
    private final Burndown burndown;
    private final int total;

    PageBurndown(StatusReport report, PageWords words) {
        this.words = words;
        this.burndown = Burndown.of(report);
        this.total = report.scoreboard().commitments();
    }

    Map<String, Object> fields() {
        boolean any = burndown.points().size() > 1;
        List<Map<String, Object>> lines = lines();
        return Map.ofEntries(
                entry("any", any),
                entry("width", String.valueOf(WIDTH)),
                entry("height", String.valueOf(HEIGHT)),
                entry("left", String.valueOf(LEFT)),
                entry("right", String.valueOf(WIDTH - RIGHT)),
                entry("bottom", String.valueOf(HEIGHT - BOTTOM)),
                entry("lines", any ? lines : List.of()),
                entry("days", any ? days() : List.of()),
                entry("grid", any ? grid() : List.of()),
                entry("labels", any ? joined(point -> words.messages().month(point.day())) : ""),
                entry("said", any ? said() : ""),
                entry("undated", burndown.undated() == 0 ? "" : words.say("burndownUndated", burndown.undated())),
                entry("heads", lines),
                entry("rows", burndown.points().stream().map(this::row).toList()));
    }

    /** One sentence for those who do not see the drawing. */
    private String said() {
        Point last = burndown.points().get(burndown.points().size() - 1);
        String voices = burndown.voices().stream()
                .map(voice -> words.messages().label(voice) + " "
                        + words.number(last.left().get(voice)))
                .collect(Collectors.joining(", "));
        return words.say("burndownSaid", words.messages().day(last.day()), last.planned(), voices);
    }

    private List<Map<String, Object>> lines() {
        List<Map<String, Object>> lines = new ArrayList<>();
        lines.add(line("PLANNED", words.say("burndownPlanned"), Point::planned));
        for (Voice voice : burndown.voices()) {
            lines.add(line(
                    voice.name(),
                    words.messages().label(voice),
                    point -> point.left().get(voice)));
        }
        return lines;
    }

    private Map<String, Object> line(String code, String name, ToIntFunction<Point> left) {
        return Map.of(
                "code", code,
                "name", name,
                "colour", colour(code),
                "dashes", dashes(code),
                "values", joined(point -> String.valueOf(left.applyAsInt(point))),
                "points",
                        burndown.points().stream()
                                .map(point -> x(point.day()) + "," + y(left.applyAsInt(point)))
                                .collect(Collectors.joining(" ")));
    }

    /** Lines differ by their dashes too, so that they are told apart without colour. */
    private static String dashes(String code) {
        return switch (code) {
            case "PLANNED" -> "2 4";
            case "INDEPENDENT" -> "9 4";
            case "CIVIL_SOCIETY" -> "9 4 2 4";
            default -> "none";
        };
    }

    private static String colour(String code) {
        return switch (code) {
            case "PLANNED" -> "#55606e";
            case "INDEPENDENT" -> "#5d4a8a";
            case "CIVIL_SOCIETY" -> "#9a6300";
            default -> "#0a5a78";
        };
    }

    private String joined(Function<Point, String> value) {
        return burndown.points().stream().map(value).collect(Collectors.joining(","));
    }

    private List<Map<String, Object>> days() {
        int every = Math.max(1, (burndown.points().size() + MOST_LABELS - 1) / MOST_LABELS);
        int last = burndown.points().size() - 1;
        return IntStream.rangeClosed(0, last)
                .filter(index -> (last - index) % every == 0)
                .mapToObj(index -> burndown.points().get(index))
                .map(point -> Map.<String, Object>of(
                        "x",
                        String.valueOf(x(point.day())),
                        "label",
                        words.messages().month(point.day())))
                .toList();
    }

    private List<Map<String, Object>> grid() {
        return IntStream.rangeClosed(0, LINES)
                .map(line -> total * line / LINES)
                .distinct()
                .mapToObj(count -> Map.<String, Object>of("y", String.valueOf(y(count)), "label", words.number(count)))
                .toList();
    }

    private Map<String, Object> row(Point point) {
        Map<String, Object> row = new HashMap<>();
        row.put("day", words.messages().day(point.day()));
        List<String> counts = new ArrayList<>(List.of(words.number(point.planned())));
        burndown.voices().forEach(voice -> counts.add(words.number(point.left().get(voice))));
        row.put("counts", counts);
        return row;
    }

    private int x(LocalDate day) {
        List<Point> points = burndown.points();
        LocalDate first = points.get(0).day();
        long span = Math.max(
                1, ChronoUnit.DAYS.between(first, points.get(points.size() - 1).day()));
        return LEFT + (int) ((WIDTH - LEFT - RIGHT) * ChronoUnit.DAYS.between(first, day) / span);
    }

    private int y(int count) {
        return TOP + (HEIGHT - TOP - BOTTOM) * (total - count) / Math.max(1, total);
    }
}
