package org.opengov.tracker.history;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The days on which something public of a plan changed, up to today.
 *
 * @param plan code of the plan
 * @param days the oldest first
 */
public record Timeline(String plan, List<ChangeDay> days) {

    /** Up to so many days all of them are listed; of more only those near the day that is looked at. */
    static final int MOST_LISTED = 60;

    /** The days of change among those of several happenings. */
    static Timeline of(String plan, Map<Happening, Map<LocalDate, Integer>> happened, LocalDate today) {
        NavigableMap<LocalDate, Map<Happening, Integer>> byDay = new TreeMap<>();
        happened.forEach((happening, days) ->
                days.forEach((day, count) -> byDay.computeIfAbsent(day, none -> new EnumMap<>(Happening.class))
                        .merge(happening, count, Integer::sum)));
        return new Timeline(
                plan,
                byDay.headMap(today, true).entrySet().stream()
                        .map(day -> new ChangeDay(day.getKey(), Collections.unmodifiableMap(day.getValue())))
                        .toList());
    }

    /** The last day of change before a day. */
    public Optional<LocalDate> before(LocalDate day) {
        return days.stream()
                .map(ChangeDay::day)
                .filter(each -> each.isBefore(day))
                .reduce((earlier, later) -> later);
    }

    /** The first day of change after a day. */
    public Optional<LocalDate> after(LocalDate day) {
        return days.stream()
                .map(ChangeDay::day)
                .filter(each -> each.isAfter(day))
                .findFirst();
    }

    /** What happened after one day and up to another. */
    public Map<Happening, Integer> between(LocalDate from, LocalDate to) {
        Map<Happening, Integer> counts = new EnumMap<>(Happening.class);
        days.stream()
                .filter(each -> each.day().isAfter(from) && !each.day().isAfter(to))
                .forEach(each ->
                        each.counts().forEach((happening, count) -> counts.merge(happening, count, Integer::sum)));
        return Collections.unmodifiableMap(counts);
    }

    /**
     * A month of the plan's life.
     *
     * @param changes how much happened in it
     * @param listed the days of change to be named: all of them, or the last only
     */
    public record Month(YearMonth month, int changes, List<ChangeDay> listed) {}

    /** A year of the plan's life with all its months. */
    public record Year(int year, List<Month> months) {

        /** How much happened in it. */
        public int changes() {
            return months.stream().mapToInt(Month::changes).sum();
        }
    }

    /**
     * The years from the first change to the last. Where there are many days, those of other years than the one that is
     * looked at are told by the last of each month.
     */
    public List<Year> years(LocalDate lookedAt) {
        if (days.isEmpty()) {
            return List.of();
        }
        Map<YearMonth, List<ChangeDay>> byMonth =
                days.stream().collect(Collectors.groupingBy(each -> YearMonth.from(each.day())));
        return IntStream.rangeClosed(
                        days.get(0).day().getYear(),
                        days.get(days.size() - 1).day().getYear())
                .mapToObj(year -> new Year(
                        year,
                        IntStream.rangeClosed(1, 12)
                                .mapToObj(month -> YearMonth.of(year, month))
                                .map(month -> month(
                                        month,
                                        byMonth.getOrDefault(month, List.of()),
                                        days.size() <= MOST_LISTED || year == lookedAt.getYear()))
                                .toList()))
                .toList();
    }

    private static Month month(YearMonth month, List<ChangeDay> changed, boolean all) {
        List<ChangeDay> listed =
                all || changed.isEmpty() ? changed : changed.subList(changed.size() - 1, changed.size());
        return new Month(
                month,
                changed.stream().mapToInt(ChangeDay::total).sum(),
                Collections.unmodifiableList(new ArrayList<>(listed)));
    }

    /** The month in which most happened, as the measure of the others. */
    public int busiestMonth() {
        return days.stream()
                .collect(Collectors.groupingBy(
                        each -> YearMonth.from(each.day()), Collectors.summingInt(ChangeDay::total)))
                .values()
                .stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }
}
