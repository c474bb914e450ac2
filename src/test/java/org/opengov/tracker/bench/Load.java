package org.opengov.tracker.bench;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one address gave under load.
 *
 * @param answers how many it gave
 * @param perSecond answers in a second
 * @param p50 milliseconds within which half of the answers came
 * @param p99 milliseconds within which all but one in a hundred came
 */
record Load(long answers, double perSecond, double p50, double p99) {

    static final int CONNECTIONS = 16;

    private static final Pattern ANSWERS = Pattern.compile("(\\d+) requests in");
    private static final Pattern PER_SECOND = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
    private static final Pattern FAILED = Pattern.compile("(Non-2xx|Socket errors).*");

    /** Asks for the address again and again over connections that are kept, as a browser that takes gzip does. */
    static Load on(String address, int connections, int seconds) throws IOException, InterruptedException {
        Process wrk = new ProcessBuilder(List.of(
                        "wrk",
                        "--latency",
                        "-t1",
                        "-c" + connections,
                        "-d" + seconds + "s",
                        "-HAccept-Encoding: gzip",
                        "-HAccept-Language: en",
                        address))
                .redirectErrorStream(true)
                .start();
        String said = new String(wrk.getInputStream().readAllBytes());
        Matcher failed = FAILED.matcher(said);
        if (wrk.waitFor() != 0 || failed.find()) {
            throw new IOException(address + " failed under load: " + said);
        }
        return of(said);
    }

    static Load of(String said) {
        return new Load(
                Long.parseLong(first(ANSWERS, said)),
                Double.parseDouble(first(PER_SECOND, said)),
                millis("50%", said),
                millis("99%", said));
    }

    private static double millis(String percentile, String said) {
        String value = first(Pattern.compile("\\s" + percentile + "\\s+([\\d.]+[mu]?s)"), said);
        double number = Double.parseDouble(value.replaceAll("[mus]", ""));
        if (value.endsWith("us")) {
            return number / 1000;
        }
        return value.endsWith("ms") ? number : number * 1000;
    }

    private static String first(Pattern pattern, String said) {
        Matcher matcher = pattern.matcher(said);
        if (!matcher.find()) {
            throw new IllegalArgumentException("wrk did not tell " + pattern + ": " + said);
        }
        return matcher.group(1);
    }
}
