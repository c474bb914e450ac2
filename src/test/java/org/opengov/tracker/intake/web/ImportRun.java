package org.opengov.tracker.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * How {@code bin/import} ended that was run as an operator runs it.
 *
 * @param status 0 all was taken, 1 something was not, 2 not asked at all
 * @param said everything that it printed
 */
record ImportRun(int status, String said) {

    private static final int MOST_SECONDS = 60;

    /**
     * Loads a file into the server under test.
     *
     * @param kind what the file is: a plan or a workbook
     */
    static ImportRun of(URI site, String token, String kind, Path file, String... options)
            throws IOException, InterruptedException {
        List<String> command = Stream.concat(Stream.of("bin/import", kind, file.toString()), Stream.of(options))
                .toList();
        ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().put("TRACKER_URL", site.toString());
        process.environment().put("TRACKER_TOKEN", token);
        process.environment().put("TRACKER_LANG", "en");
        Process running = process.start();
        String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(running.waitFor(MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
        return new ImportRun(running.exitValue(), said);
    }
}
