package org.opengov.tracker.history.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.opengov.tracker.history.ChangeDay;
import org.opengov.tracker.history.Timeline;
import org.opengov.tracker.history.Timelines;
import org.opengov.tracker.platform.web.Language;

/** The days of change, for every page that leads through a plan's life. */
@Named
@RequestScoped
public class ChangeDays {

    /** The tallest bar of a month, in the units of the drawing; the least change is to be seen beside the most. */
    private static final int TALLEST = 20;

    private static final int MOST_NUMBERS = 5;

    @Inject
    private Timelines timelines;

    @Inject
    private Language language;

    private final Map<String, Timeline> read = new HashMap<>();

    /** The days of change of a plan. */
    public Timeline of(String plan) {
        return read.computeIfAbsent(plan, timelines::of);
    }

    /** What happened on a day, as "2 progress updates published, 1 amendment decided". */
    public String says(ChangeDay day) {
        return day.counts().entrySet().stream()
                .map(each -> language.messages().text("history.happened." + each.getKey(), each.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** A bar for one month of a drawing: where it stands and how tall it is. */
    public record Bar(int at, int height) {}

    /** The months of a plan's life as bars, those without change left out. */
    public List<Bar> bars(Timeline timeline) {
        int most = timeline.busiestMonth();
        List<Timeline.Month> months = timeline.years(timeline.days().get(0).day()).stream()
                .flatMap(year -> year.months().stream())
                .toList();
        return IntStream.range(0, months.size())
                .filter(at -> months.get(at).changes() > 0)
                .mapToObj(at -> new Bar(at, height(months.get(at).changes(), most)))
                .toList();
    }

    /** Where the month of a day stands among those of a plan's life. */
    public int monthOf(Timeline timeline, LocalDate day) {
        int first = timeline.days().get(0).day().getYear();
        return (day.getYear() - first) * 12 + day.getMonthValue() - 1;
    }

    /** Whether a year has its number below the drawing: of many years only some, so that they never collide. */
    public boolean isNumbered(int place, int years) {
        int step = (years + MOST_NUMBERS - 1) / MOST_NUMBERS;
        return place % step == 0 && (step == 1 || place < years - 1);
    }

    private static int height(int changes, int most) {
        return (int) Math.max(4, Math.round(TALLEST * Math.sqrt((double) changes / most)));
    }
}
