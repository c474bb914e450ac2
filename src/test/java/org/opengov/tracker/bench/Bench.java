package org.opengov.tracker.bench;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

/** Measures one server process from its first report to its last page; {@code bin/bench} starts and ends it. */
public final class Bench {

    private static final String PLAN = "/api/v1/plans/AZ-2012-2015";
    private static final String FACES = "Faces page, nothing on it";
    private static final int ROUNDS = 5;
    private static final int SECONDS = 2;
    private static final int WARM_UP = 5;
    private static final int TIMES = 15;

    /** What is put under load: its name in the machine's lines, and its path. */
    private static final Map<String, String> PAGES = Map.of(
            "scoreboard", "/",
            "scoreboard-api", PLAN + "/scoreboard?voice=INDEPENDENT",
            "commitment", "/commitments/AZ0012");

    private final Site site;
    private final Figures figures = new Figures(System.out);

    private Bench(Site site) {
        this.site = site;
    }

    /** @param arguments the server's address, its database's, the seconds it took to start, and a sample password */
    public static void main(String[] arguments) throws Exception {
        Bench bench = new Bench(new Site(arguments[0], arguments[1]));
        bench.start(Double.parseDouble(arguments[2]));
        bench.reports();
        bench.load();
        bench.afterChange();
        bench.workbook(arguments);
        bench.figures.printLines();
    }

    private void start(double seconds) {
        figures.heading("Start");
        figures.row("start to first page, s", figures.keep("start", seconds, "s"));
    }

    private void reports() throws Exception {
        figures.heading("Reports on the shipped plan, each made anew, in milliseconds until the last byte");
        figures.row("", "first", "later");
        LocalDate yesterday =
                LocalDate.now(Clock.system(ZoneId.of("Asia/Baku"))).minusDays(1);
        for (String form : new String[] {"pdf", "xlsx"}) {
            // A day not asked for yet, since reports are kept.
            Timings timings = Timings.of(
                    WARM_UP,
                    TIMES,
                    time -> {},
                    time -> site.get(PLAN + "/status-report." + form + "?lang=en&asOf=" + yesterday.minusDays(time)));
            row("status report, " + form, "report-" + form, timings);
        }
    }

    private void load() throws Exception {
        Map<String, String> addresses = new LinkedHashMap<>();
        for (Map.Entry<String, String> page : PAGES.entrySet()) {
            int length = site.get(page.getValue()).length;
            addresses.put(page.getKey(), site.address() + page.getValue());
            addresses.put(bare(page.getKey()), site.address() + "/bench/bytes/" + length);
        }
        addresses.put(FACES, site.address() + "/bench/page.xhtml");
        Rounds rounds = Rounds.of(addresses, ROUNDS, SECONDS);

        figures.heading(Load.CONNECTIONS + " connections that are kept, gzip accepted; median of " + ROUNDS
                + " rounds of " + SECONDS + " s, in turns");
        figures.row("", "requests/s", "p50 ms", "p99 ms", "of bare", "of Faces");
        for (String page : PAGES.keySet().stream().sorted().toList()) {
            Load load = rounds.median(page);
            figures.row(
                    page + "  " + PAGES.get(page).replace(PLAN, "…"),
                    figures.keep(page + ".requests", load.perSecond(), "1/s"),
                    figures.keep(page + ".p50", load.p50(), "ms"),
                    figures.keep(page + ".p99", load.p99(), "ms"),
                    figures.keep(page + ".of-bare", rounds.ratio(page, bare(page)), "ratio"),
                    figures.keep(page + ".of-faces", rounds.ratio(page, FACES), "ratio"));
            yardstick(bare(page) + ": as many bytes", bare(page), rounds.median(bare(page)));
        }
        yardstick(FACES, "faces", rounds.median(FACES));
    }

    private void yardstick(String what, String name, Load load) {
        figures.row(
                what,
                figures.keep(name + ".requests", load.perSecond(), "1/s"),
                figures.keep(name + ".p50", load.p50(), "ms"),
                figures.keep(name + ".p99", load.p99(), "ms"));
    }

    private static String bare(String page) {
        return "bare-servlet-for-" + page;
    }

    private void afterChange() throws Exception {
        figures.heading("The page after somebody changed the plan, in milliseconds until the last byte");
        figures.row("", "first", "later");
        Timings changed = Timings.of(WARM_UP, TIMES, time -> site.change(), time -> site.get("/"));
        row("scoreboard after a change", "scoreboard-changed", changed);
        row("scoreboard as kept", "scoreboard-kept", Timings.of(WARM_UP, TIMES, time -> {}, time -> site.get("/")));
    }

    /** Last, since it makes the plan larger. */
    private void workbook(String[] arguments) throws Exception {
        WorkbookLoad load = WorkbookLoad.on(arguments[0], arguments[1], arguments[3]);
        figures.heading(
                "The agency workbook, " + WorkbookLoad.ROWS + " rows filled in, in seconds until the last byte");
        figures.row("preview", figures.keep("workbook.preview", load.preview(), "s"));
        figures.row("commit", figures.keep("workbook.commit", load.commit(), "s"));
    }

    private void row(String what, String name, Timings timings) {
        figures.row(
                what,
                figures.keep(name + ".first", timings.first(), "ms"),
                figures.keep(name + ".median", timings.median(), "ms"));
    }
}
