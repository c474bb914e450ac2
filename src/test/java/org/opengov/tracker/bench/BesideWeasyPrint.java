package org.opengov.tracker.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.opengov.tracker.report.ReportForm;

/** The product's PDF and the one that WeasyPrint makes of the same filled page and stylesheet, in turns. What is stopped at the limit took longer. */
final class BesideWeasyPrint {

    private static final double LIMIT_MILLIS = 60_000;

    /** A server has made reports before; WeasyPrint is a program that starts anew each time. */
    private static final int WARM_UP = 5;

    private BesideWeasyPrint() {}

    /** @param arguments how many commitments the plan has, and how many rounds count */
    public static void main(String[] arguments) throws Exception {
        WrittenReport ours = new WrittenReport(LargePlan.sized(Integer.parseInt(arguments[0])));
        Path folder = Files.createTempDirectory("report-bench");
        Path page = folder.resolve("report.html");
        Path sheet = folder.resolve("report.css");
        Path pdf = folder.resolve("report.pdf");
        try {
            Files.writeString(page, ours.filled(), StandardCharsets.UTF_8);
            Files.writeString(sheet, ours.stylesheet(), StandardCharsets.UTF_8);
            Told.say("start", millis("weasyprint", "--version"));
            for (int round = 0; round < WARM_UP; round++) {
                ours.write(ReportForm.PDF, new MeasuredReport.Counted());
            }
            List<Double> ourTimes = new ArrayList<>();
            List<Double> theirTimes = new ArrayList<>();
            List<Double> ratios = new ArrayList<>();
            for (int round = 0; round < Integer.parseInt(arguments[1]); round++) {
                long begin = System.nanoTime();
                ours.write(ReportForm.PDF, new MeasuredReport.Counted());
                ourTimes.add((System.nanoTime() - begin) / 1e6);
                theirTimes.add(millis("weasyprint", "--quiet", page.toString(), pdf.toString()));
                ratios.add(theirTimes.get(round) / ourTimes.get(round));
            }
            Told.say("ours", Timings.median(ourTimes));
            Told.say("weasyprint", Timings.median(theirTimes));
            Told.say("ratio", Timings.median(ratios));
            Told.say(
                    "stopped",
                    theirTimes.stream().filter(time -> time >= LIMIT_MILLIS).count());
        } finally {
            for (Path file : List.of(page, sheet, pdf, folder)) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** How long a command took; one that is ended at the limit took at least that long. */
    private static double millis(String... command) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor((long) LIMIT_MILLIS, TimeUnit.MILLISECONDS)) {
            process.destroyForcibly().waitFor();
            return LIMIT_MILLIS;
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException(command[0] + " failed");
        }
        return (System.nanoTime() - begin) / 1e6;
    }
}
