package org.opengov.tracker.drafting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.opengov.tracker.plan.ReportingPeriod.Slice;

/** How often a plan is reported on; its periods are slices of the calendar between the plan's first and last day. */
public enum Rhythm {
    YEARLY(12, ""),
    HALF_YEARLY(6, "-H"),
    QUARTERLY(3, "-Q");

    private static final int MONTHS = 12;

    private final int months;
    private final String mark;

    Rhythm(int months, String mark) {
        this.months = months;
        this.mark = mark;
    }

    /**
     * The periods of a plan, the oldest first: "2013", "2013-H1" or "2013-Q1". The first begins with the plan and the
     * last ends with it, even within a slice of the calendar.
     *
     * @param dueDays how many days after its end a period is due
     */
    public List<Slice> periods(LocalDate first, LocalDate last, int dueDays) {
        List<Slice> periods = new ArrayList<>();
        for (LocalDate starts = first; !starts.isAfter(last); ) {
            int part = (starts.getMonthValue() - 1) / months;
            LocalDate sliceEnds =
                    YearMonth.of(starts.getYear(), (part + 1) * months).atEndOfMonth();
            LocalDate ends = sliceEnds.isAfter(last) ? last : sliceEnds;
            String code = starts.getYear() + (months == MONTHS ? "" : mark + (part + 1));
            periods.add(new Slice(code, starts, ends, ends.plusDays(dueDays)));
            starts = sliceEnds.plusDays(1);
        }
        return periods;
    }
}
