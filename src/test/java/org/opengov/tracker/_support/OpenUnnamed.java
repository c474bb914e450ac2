package org.opengov.tracker._support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The files of ours that this process has open aside, as Linux tells them. */
public final class OpenUnnamed {

    private static final Path OPEN = Path.of("/proc/self/fd");

    private OpenUnnamed() {}

    /** What each was named; what has no name any more ends with {@code (deleted)}. */
    public static List<String> files() {
        try (Stream<Path> open = Files.list(OPEN)) {
            return open.map(OpenUnnamed::target)
                    .filter(Objects::nonNull)
                    .filter(file -> file.contains("/tracker-"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String target(Path open) {
        try {
            return Files.readSymbolicLink(open).toString();
        } catch (IOException closedMeanwhile) {
            return null;
        }
    }
}
