package org.opengov.tracker.report.run;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.platform.RuleBroken;
import org.opengov.tracker.report.BrokenTemplate;

/**
 * Why a report was not made, in words that may be shown.
 *
 * @param key of the text
 * @param detail what is filled into it, one a line
 */
record Failure(String key, String detail) {

    /** The server that made it stopped, and so did the next. */
    static final Failure LOST = new Failure("report.run.failed.lost", "");

    private static final int LONGEST_DETAIL = 2000;

    Failure {
        detail = detail.length() > LONGEST_DETAIL ? detail.substring(0, LONGEST_DETAIL) : detail;
    }

    /** What a reader can do something about; empty where it is our fault. */
    static Optional<Failure> told(Throwable thrown) {
        if (thrown instanceof BrokenTemplate broken) {
            return Optional.of(new Failure("report.run.failed.template", oneLine(broken.getMessage())));
        }
        if (thrown instanceof RuleBroken rule) {
            String arguments = rule.arguments().stream()
                    .map(argument -> oneLine(String.valueOf(argument)))
                    .collect(Collectors.joining("\n"));
            return Optional.of(new Failure(rule.messageKey(), arguments));
        }
        if (thrown instanceof NotFound missing) {
            return Optional.of(new Failure("report.run.failed.missing", oneLine(missing.getMessage())));
        }
        return thrown.getCause() == null || thrown.getCause() == thrown ? Optional.empty() : told(thrown.getCause());
    }

    /** What only the log explains. */
    static Failure incident(String number) {
        return new Failure("report.run.failed.incident", number);
    }

    List<String> arguments() {
        return detail.isEmpty() ? List.of() : detail.lines().toList();
    }

    private static String oneLine(String text) {
        return String.valueOf(text).replaceAll("\\s+", " ").strip();
    }
}
