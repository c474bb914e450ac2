package org.opengov.tracker.bench;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.opengov.tracker.report.ReportForm;
import org.opengov.tracker.report.StatusReport;

/** Writes one form of one report over and over in a process of its own, and prints what it took. */
final class MeasuredReport {

    private static final double LONG_MILLIS = 10_000;

    private MeasuredReport() {}

    /** @param arguments the form, how many commitments the plan has, and how often to write it */
    public static void main(String[] arguments) throws Exception {
        ReportForm form = ReportForm.valueOf(arguments[0]);
        StatusReport report = LargePlan.sized(Integer.parseInt(arguments[1]));
        WrittenReport written = new WrittenReport(report);
        HeapWatch heap = HeapWatch.begin();
        List<Double> times = new ArrayList<>();
        Counted out = new Counted();
        for (int round = 0; round <= Integer.parseInt(arguments[2]); round++) {
            out = new Counted();
            long begin = System.nanoTime();
            written.write(form, out);
            times.add((System.nanoTime() - begin) / 1e6);
            if (times.get(round) > LONG_MILLIS) {
                break;
            }
        }
        heap.settle();
        Told.say("first", times.get(0));
        Told.say("median", Timings.median(times.subList(Math.min(1, times.size() - 1), times.size())));
        Told.say("peak", heap.peak());
        Told.say("held", heap.held());
        Told.say("size", out.octets / 1e6);
    }

    /** Where a report goes when only its size counts. */
    static final class Counted extends OutputStream {
        private long octets;

        @Override
        public void write(int octet) {
            octets++;
        }

        @Override
        public void write(byte[] octets, int from, int length) {
            this.octets += length;
        }
    }
}
