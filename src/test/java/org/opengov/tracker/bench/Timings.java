package org.opengov.tracker.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How long one thing took, several times over: the first time, and the median of the later ones once the first of those
 * have warmed it up. A plain loop around whole requests, not JMH: what is timed lasts many milliseconds and is what a
 * reader waits for, database, template and network included.
 *
 * @param first milliseconds of the first time
 * @param median milliseconds, of the times that counted
 * @param worst milliseconds, of the times that counted
 */
record Timings(double first, double median, double worst) {

    private static final long LONGEST_NANOS = 12_000_000_000L;

    /** One try; it is told the how manieth, from 0, so that it can ask for something not kept yet. */
    interface Task {
        void run(int time) throws Exception;
    }

    /**
     * @param warmUp how many times after the first do not count
     * @param times how many count at most; fewer when they take long
     */
    static Timings of(int warmUp, int times, Task before, Task task) throws Exception {
        List<Double> all = new ArrayList<>();
        long begin = System.nanoTime();
        for (int time = 0; time <= warmUp + times; time++) {
            before.run(time);
            long start = System.nanoTime();
            task.run(time);
            all.add((System.nanoTime() - start) / 1e6);
            if (time > warmUp && System.nanoTime() - begin > LONGEST_NANOS) {
                break;
            }
        }
        List<Double> counted = all.subList(1 + warmUp, all.size());
        return new Timings(all.get(0), median(counted), Collections.max(counted));
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
