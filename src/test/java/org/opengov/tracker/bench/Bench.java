package org.opengov.tracker.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

/** Measures one server process from its first report to its last page; {@code bin/bench} starts and ends it. */
public final class Bench {

    private static final String PLAN = "/api/v1/plans/AZ-2012-2015";
    private static final String FACES = "Faces page, nothing on it";
    private static final String NGINX = "nginx";
    private static final int MANY = 64;
    private static final int ROUNDS = 5;
    private static final int FEW_ROUNDS = 3;
    private static final int SECONDS = 2;
    private static final int WARM_UP = 5;
    private static final int TIMES = 15;

    /** What is put under load: its name in the machine's lines, and its path. */
    private static final Map<String, String> PAGES = Map.of(
            "scoreboard", "/",
            "scoreboard-api", PLAN + "/scoreboard?voice=INDEPENDENT",
            "commitment", "/commitments/AZ0012");

    private final Site site;
    private final String nginx;
    private final Figures figures = new Figures(System.out);

    private Bench(Site site, String nginx) {
        this.site = site;
        this.nginx = nginx;
    }

    /**
     * @param arguments the server's address, its database's, a sample password, nginx's address, the folder that nginx
     *     serves, and the seconds that an empty application, one with one of each that the product is built on, the product
     *     on an empty database and the product on that database again took to start
     */
    public static void main(String[] arguments) throws Exception {
        Bench bench = new Bench(new Site(arguments[0], arguments[1]), arguments[3]);
        Files.write(Path.of(arguments[4], "scoreboard.gz"), bench.site.get(PAGES.get("scoreboard")));
        bench.start(arguments);
        bench.reports();
        bench.load();
        bench.manyConnections();
        new Cold(bench.site, bench.figures).measure("scoreboard", "/");
        bench.workbook(arguments);
        bench.figures.printLines();
    }

    private void start(String[] arguments) {
        double empty = Double.parseDouble(arguments[5]);
        figures.heading("From the server's start to the first page");
        figures.row("", "s", "of empty");
        figures.row("an empty application", figures.keep("start-empty", empty, "s"));
        start("one page, bean, entity and resource", "start-stack", Double.parseDouble(arguments[6]), empty);
        start("the product on an empty database", "start", Double.parseDouble(arguments[7]), empty);
        start("the product with its data", "start-again", Double.parseDouble(arguments[8]), empty);
    }

    private void start(String what, String name, double seconds, double empty) {
        figures.row(what, figures.keep(name, seconds, "s"), figures.keep(name + ".of-empty", seconds / empty, "ratio"));
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
        addresses.put(NGINX, nginx + "/scoreboard");
        Rounds rounds = Rounds.of(addresses, Load.CONNECTIONS, ROUNDS, SECONDS);

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
        yardstick("nginx: the same bytes as / from disk", NGINX, rounds.median(NGINX));
        figures.row(
                "scoreboard, of nginx",
                figures.keep("scoreboard.of-nginx", rounds.ratio("scoreboard", NGINX), "ratio"));
        int cookies = 0;
        for (String page : PAGES.values()) {
            cookies += site.cookies(page);
        }
        figures.row("cookies that these answers set", figures.keep("cookies", cookies, "cookies"));
    }

    private void manyConnections() throws Exception {
        Map<String, String> addresses = new LinkedHashMap<>();
        addresses.put("scoreboard", site.address() + "/");
        addresses.put(bare("scoreboard"), site.address() + "/bench/bytes/" + site.get("/").length);
        addresses.put(NGINX, nginx + "/scoreboard");
        Rounds rounds = Rounds.of(addresses, MANY, FEW_ROUNDS, SECONDS);
        figures.heading(MANY + " connections that are kept; median of " + FEW_ROUNDS + " rounds");
        figures.row("", "requests/s", "p50 ms", "p99 ms");
        for (String name : addresses.keySet()) {
            yardstick(name, name + "-" + MANY, rounds.median(name));
        }
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

    /** Last, since it makes the plan larger. */
    private void workbook(String[] arguments) throws Exception {
        WorkbookLoad load = WorkbookLoad.on(arguments[0], arguments[1], arguments[2]);
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
