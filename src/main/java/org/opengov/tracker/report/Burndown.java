package org.opengov.tracker.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.cut.PublicRecord.CommitmentBlock;
import org.opengov.tracker.cut.PublicRecord.Step;

/**
 * How many commitments were left to do, day by day: by the dates that were adopted, and by the word of each voice that has
 * spoken. What was completed or withdrawn is no longer left.
 *
 * @param points oldest first, at even distances; the last one is the report's day or the end of what happened
 * @param voices whose word is shown
 * @param undated how many commitments had no due day when they were adopted, and so stay left by the dates
 */
public record Burndown(List<Point> points, List<Voice> voices, int undated) {

    /** So many points fill a page's width and are still told apart. */
    private static final int MOST_POINTS = 16;

    private static final List<Integer> MONTHS_BETWEEN = List.of(1, 3, 6, 12, 24, 60, 120);

    /**
     * One day.
     *
     * @param planned how many should have been left by the adopted dates
     * @param left how many were, by the word of each voice
     */
    public record Point(LocalDate day, int planned, Map<Voice, Integer> left) {}

    /** That of the part of the plan that a report speaks of; without points where the plan has no dates. */
    public static Burndown of(StatusReport report) {
        List<Voice> voices = Stream.of(Voice.values())
                .filter(voice -> report.scoreboard().coverage().getOrDefault(voice, 0) > 0)
                .toList();
        int undated = (int) report.commitments().stream()
                .filter(block -> block.adoptedDue().last().isEmpty())
                .count();
        List<Point> points = days(report).stream()
                .map(day -> point(report.commitments(), voices, day))
                .toList();
        return new Burndown(points, voices, undated);
    }

    private static Point point(List<CommitmentBlock> commitments, List<Voice> voices, LocalDate day) {
        Map<Voice, Integer> left = new EnumMap<>(Voice.class);
        for (Voice voice : voices) {
            left.put(voice, (int) commitments.stream()
                    .filter(block -> isLeft(block, voice, day))
                    .count());
        }
        int planned = (int) commitments.stream()
                .filter(block ->
                        block.adoptedDue().last().map(due -> due.isAfter(day)).orElse(true))
                .count();
        return new Point(day, planned, left);
    }

    private static boolean isLeft(CommitmentBlock block, Voice voice, LocalDate day) {
        Completion then = Completion.NO_INFORMATION;
        for (Step step : block.history().getOrDefault(voice, List.of())) {
            then = step.from().isAfter(day) ? then : step.completion();
        }
        return then != Completion.COMPLETE && then != Completion.WITHDRAWN;
    }

    private static List<LocalDate> days(StatusReport report) {
        Optional<LocalDate> start = report.plan().starts().first();
        if (start.isEmpty() || report.commitments().isEmpty()) {
            return List.of();
        }
        LocalDate first = start.get().withDayOfMonth(1);
        LocalDate last = last(report);
        long months = Math.max(1, ChronoUnit.MONTHS.between(first, last) + 1);
        int step = MONTHS_BETWEEN.stream()
                .filter(each -> months / each <= MOST_POINTS)
                .findFirst()
                .orElse((int) months);
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusMonths(step)) {
            days.add(day.minusDays(1));
        }
        if (days.isEmpty() || days.get(days.size() - 1).isBefore(last)) {
            days.add(last);
        }
        return days;
    }

    /** The plan's end, or later where something was still due or said; never after the report's day. */
    private static LocalDate last(StatusReport report) {
        LocalDate asOf = report.scoreboard().asOf();
        Stream<LocalDate> due = report.commitments().stream().flatMap(block -> block.adoptedDue().last().stream());
        Stream<LocalDate> said = report.commitments().stream()
                .flatMap(block -> block.history().values().stream().flatMap(List::stream))
                .map(Step::from);
        LocalDate end = Stream.of(report.plan().ends().last().stream(), due, said)
                .flatMap(days -> days)
                .max(Comparator.naturalOrder())
                .orElse(asOf);
        return end.isAfter(asOf) ? asOf : end;
    }
}
