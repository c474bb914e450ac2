package org.opengov.tracker.bench;

import java.time.LocalDate;

/** How long a reader waits for a scoreboard that nobody has asked for yet, beside one that is kept. */
record Cold(Site site, Figures figures) {

    private static final int WARM_UP = 5;
    private static final int TIMES = 15;

    /** Within the plan's life, when something is known of it and more was to come. */
    private static final LocalDate DAY = LocalDate.of(2015, 12, 20);

    /**
     * @param name how the figures' names begin
     * @param page the scoreboard's path
     */
    void measure(String name, String page) throws Exception {
        figures.heading(page + ", in milliseconds until the last byte");
        figures.row("", "first", "later", "worst");
        row(
                "after a change",
                name + "-changed",
                Timings.of(WARM_UP, TIMES, time -> site.change(), time -> site.get(page)));
        row(
                "as of a day not asked for yet",
                name + "-as-of",
                Timings.of(
                        WARM_UP,
                        TIMES,
                        time -> {},
                        time -> site.get(page + "?asOf=" + DAY.minusMonths(time).minusDays(time))));
        row("as kept", name + "-kept", Timings.of(WARM_UP, TIMES, time -> {}, time -> site.get(page)));
    }

    private void row(String what, String name, Timings timings) {
        figures.row(
                what,
                figures.keep(name + ".first", timings.first(), "ms"),
                figures.keep(name + ".median", timings.median(), "ms"),
                figures.keep(name + ".worst", timings.worst(), "ms"));
    }
}
