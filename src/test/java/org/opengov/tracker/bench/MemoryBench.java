package org.opengov.tracker.bench;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much heap a small server holds after few and after many requests; {@code bin/bench memory} starts and ends it. */
public final class MemoryBench {

    private static final List<String> PAGES = List.of(
            "/", "/api/v1/plans/AZ-2012-2015/scoreboard", "/commitments/AZ0012", "/updates", "/api/v1/plans", "/data");
    private static final long FEW = 10_000;
    private static final long MANY = 1_000_000;
    private static final int SECONDS = 3;
    private static final double KILOBYTES = 1024;

    /** A heap's parts have a total; what lies outside of the heap has none. */
    private static final Pattern USED = Pattern.compile("total \\d+K, used (\\d+)K");

    private MemoryBench() {}

    /** @param arguments the server's address, its database's, and its process */
    public static void main(String[] arguments) throws Exception {
        Site site = new Site(arguments[0], arguments[1]);
        Figures figures = new Figures(System.out);
        figures.heading("Heap in use after a collection, in megabytes");
        long asked = 0;
        for (long goal : new long[] {FEW, MANY}) {
            for (int turn = 0; asked < goal; turn++) {
                // What is kept of before the change is of no use to anybody any more.
                site.change();
                asked += Load.on(site.address() + PAGES.get(turn % PAGES.size()), Load.CONNECTIONS, SECONDS)
                        .answers();
            }
            figures.row("after " + asked + " requests", figures.keep("memory.after-" + goal, used(arguments[2]), "MB"));
        }
        figures.printLines();
    }

    private static double used(String process) throws IOException, InterruptedException {
        jcmd(process, "GC.run");
        Matcher parts = USED.matcher(jcmd(process, "GC.heap_info"));
        double kilobytes = 0;
        while (parts.find()) {
            kilobytes += Double.parseDouble(parts.group(1));
        }
        return kilobytes / KILOBYTES;
    }

    private static String jcmd(String process, String command) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder("jcmd", process, command)
                .redirectErrorStream(true)
                .start();
        String said = new String(jcmd.getInputStream().readAllBytes());
        if (jcmd.waitFor() != 0) {
            throw new IOException(said);
        }
        return said;
    }
}
