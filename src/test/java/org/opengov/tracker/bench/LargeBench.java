package org.opengov.tracker.bench;

/** Measures one server that holds a large plan besides the shipped one; {@code bin/bench large} starts and ends it. */
public final class LargeBench {

    private static final String PAGE = "/plans/" + LargeRows.PLAN;

    private LargeBench() {}

    /** @param arguments the server's address and its database's */
    public static void main(String[] arguments) throws Exception {
        Site site = new Site(arguments[0], arguments[1]);
        Figures figures = new Figures(System.out);
        long begin = System.nanoTime();
        LargeRows.write(site.database());
        figures.heading("A plan of 2,000 commitments, 10,000 milestones and 400,000 updates; written in "
                + (System.nanoTime() - begin) / 1_000_000_000 + " s");
        new Cold(site, figures).measure("large-scoreboard", PAGE);
        figures.printLines();
    }
}
