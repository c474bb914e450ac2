package org.opengov.tracker.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.opengov.tracker.report.ReportForm;

/** Measures the forms of a status report without a server, each in a process of its own; {@code bin/bench} runs it. */
public final class ReportBench {

    private static final int LARGE = 2_000;
    private static final int SMALLER = 50;
    private static final int SERVER_MEGABYTES = 512;
    private static final int WORKBOOK_MEGABYTES = 256;
    private static final int YARDSTICK_MEGABYTES = 1_500;
    private static final int LARGE_PDF_MEGABYTES = 4_000;
    private static final int MOST_SECONDS = 75;
    private static final int LARGE_PDF_SECONDS = 300;
    private static final List<Integer> ROUNDS = List.of(8, 2);

    private final Figures figures = new Figures(System.out);

    private ReportBench() {}

    /** @param arguments none */
    public static void main(String[] arguments) throws Exception {
        ReportBench bench = new ReportBench();
        bench.forms("real", LargePlan.REAL, ROUNDS.get(0));
        bench.forms("large", LARGE, ROUNDS.get(1));
        bench.yardsticks();
        bench.figures.printLines();
    }

    private void forms(String plan, int commitments, int rounds) throws Exception {
        figures.heading("Status report, " + commitments + " commitments, each form in a process of its own");
        figures.row("PDF, DOCX and HTML tell the newest 500 updates");
        figures.row("", "first ms", "later ms", "peak MB", "held MB", "size MB");
        for (ReportForm form : ReportForm.values()) {
            boolean large = commitments == LARGE && form == ReportForm.PDF;
            int heap = large ? LARGE_PDF_MEGABYTES : usualMegabytes(form);
            Told told = Told.by(
                    MeasuredReport.class,
                    heap,
                    large ? LARGE_PDF_SECONDS : MOST_SECONDS,
                    form.name(),
                    String.valueOf(commitments),
                    String.valueOf(rounds));
            String name = "report." + plan + "." + form.name().toLowerCase(Locale.ROOT);
            String what = form.name() + ", -Xmx" + heap + "m";
            if (told.reason().isEmpty()) {
                figures.row(
                        what,
                        keep(name, told, "first", "ms"),
                        keep(name, told, "median", "ms"),
                        keep(name, told, "peak", "MB"),
                        keep(name, told, "held", "MB"),
                        keep(name, told, "size", "MB"));
            } else {
                figures.row(what, "no result: " + told.reason());
            }
        }
    }

    private static int usualMegabytes(ReportForm form) {
        return form == ReportForm.XLSX ? WORKBOOK_MEGABYTES : SERVER_MEGABYTES;
    }

    private void yardsticks() throws Exception {
        figures.heading("Beside others, in turns, in milliseconds");
        figures.row("", "ours", "other", "ratio");
        for (Map.Entry<String, Integer> plan : List.of(Map.entry("real", LargePlan.REAL), Map.entry("large", LARGE))) {
            boolean large = plan.getValue() == LARGE;
            Told bare = Told.by(
                    BesideBare.class,
                    YARDSTICK_MEGABYTES,
                    MOST_SECONDS,
                    plan.getValue().toString(),
                    large ? "5" : "30",
                    large ? "1" : "30");
            beside("workbook by bare POI, " + plan.getKey() + " (ours/its)", "bare-poi." + plan.getKey(), "bare", bare);
        }
        // The large plan itself would take it too long; a smaller cut is made the same way.
        for (int commitments : List.of(LargePlan.REAL, SMALLER)) {
            Told other = Told.by(
                    BesideWeasyPrint.class,
                    YARDSTICK_MEGABYTES,
                    2 * MOST_SECONDS,
                    String.valueOf(commitments),
                    commitments == SMALLER ? "1" : "2");
            beside(
                    "PDF by WeasyPrint, " + commitments + " commitments (its/ours)",
                    "weasyprint." + commitments,
                    "weasyprint",
                    other);
        }
    }

    private void beside(String what, String name, String other, Told told) {
        if (told.reason().isEmpty()) {
            figures.row(
                    what,
                    keep(name, told, "ours", "ms"),
                    keep(name, told, other, "ms"),
                    keep(name, told, "ratio", "ratio"));
        } else {
            figures.row(what, "no result: " + told.reason());
        }
    }

    private String keep(String name, Told told, String figure, String unit) {
        return figures.keep(name + "." + figure, told.figures().get(figure), unit);
    }
}
