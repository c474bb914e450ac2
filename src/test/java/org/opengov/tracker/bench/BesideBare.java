package org.opengov.tracker.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.opengov.tracker.report.ReportForm;

/** The product's workbook and the bare one with the same cells, in turns, in one process. */
final class BesideBare {

    private BesideBare() {}

    /** @param arguments how many commitments the plan has, how many rounds count, and how many go before them to warm up */
    public static void main(String[] arguments) throws Exception {
        WrittenReport ours = new WrittenReport(LargePlan.sized(Integer.parseInt(arguments[0])));
        int rounds = Integer.parseInt(arguments[1]);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        ours.write(ReportForm.XLSX, written);
        BareWorkbook bare = BareWorkbook.like(new ByteArrayInputStream(written.toByteArray()));
        for (int round = 0; round < Integer.parseInt(arguments[2]); round++) {
            ours.write(ReportForm.XLSX, new MeasuredReport.Counted());
            bare.write(new MeasuredReport.Counted());
        }
        List<Double> ourTimes = new ArrayList<>();
        List<Double> bareTimes = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            long begin = System.nanoTime();
            ours.write(ReportForm.XLSX, new MeasuredReport.Counted());
            long between = System.nanoTime();
            bare.write(new MeasuredReport.Counted());
            long end = System.nanoTime();
            ourTimes.add((between - begin) / 1e6);
            bareTimes.add((end - between) / 1e6);
            ratios.add(ourTimes.get(round) / bareTimes.get(round));
        }
        Told.say("cells", bare.cells());
        Told.say("ours", Timings.median(ourTimes));
        Told.say("bare", Timings.median(bareTimes));
        Told.say("ratio", Timings.median(ratios));
    }
}
