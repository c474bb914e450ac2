package org.opengov.tracker.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What a process of its own measured, told by it in lines of its output.
 *
 * @param figures by name; empty where it came to no end
 * @param reason why it came to no end; empty where it did
 */
record Told(Map<String, Double> figures, String reason) {

    private static final String MARK = "told ";

    /** Says a figure to the process that started this one. */
    static void say(String name, double value) {
        System.out.println(MARK + name + " " + value);
    }

    /** What a main class says, run with so much heap and for so many seconds at most. */
    static Told by(Class<?> main, int megabytes, int seconds, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        File said = File.createTempFile("report-bench", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(said)
                    .start();
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
                return new Told(Map.of(), "over " + seconds + " s");
            }
            return of(Files.readAllLines(said.toPath()), process.exitValue());
        } finally {
            Files.delete(said.toPath());
        }
    }

    private static Told of(List<String> lines, int status) {
        if (lines.stream().anyMatch(line -> line.contains("OutOfMemoryError"))) {
            return new Told(Map.of(), "heap");
        }
        if (status != 0) {
            throw new IllegalStateException(String.join("\n", lines));
        }
        Map<String, Double> figures = new HashMap<>();
        for (String line : lines) {
            if (line.startsWith(MARK)) {
                String[] parts = line.split(" ");
                figures.put(parts[1], Double.valueOf(parts[2]));
            }
        }
        return new Told(figures, "");
    }
}
