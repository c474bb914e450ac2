package org.opengov.tracker.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints tables as they come, for people, and keeps every figure to print one line each at the end, for programs. */
final class Figures {

    private final PrintStream out;
    private final List<String> lines = new ArrayList<>();

    Figures(PrintStream out) {
        this.out = out;
    }

    void heading(String text) {
        out.printf("%n%s%n%n", text);
    }

    /** A row of a table: what, and one column for each text. */
    void row(String what, String... columns) {
        StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "  %-50s", what));
        for (String column : columns) {
            row.append(String.format(Locale.ROOT, "%13s", column));
        }
        out.println(row);
    }

    /** Keeps the figure and returns it as a table shows it. */
    String keep(String name, double value, String unit) {
        String text = shortly(value);
        lines.add(name + "=" + text + " " + unit);
        return text;
    }

    void printLines() {
        out.println();
        lines.forEach(out::println);
    }

    private static String shortly(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%.0f" : "%.2f", value);
    }
}
