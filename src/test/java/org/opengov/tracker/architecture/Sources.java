package org.opengov.tracker.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The product's files as they stand in the repository. */
final class Sources {

    static final String JAVA = "src/main/java";
    static final String VIEWS = "src/main/webapp";

    private Sources() {}

    /** The files under a folder with this ending, in order. */
    static List<Path> list(String folder, String ending) {
        if (Files.notExists(Path.of(folder))) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
