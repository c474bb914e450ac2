package org.opengov.tracker._support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.opengov.tracker.report.ReportTemplates;

/** Templates of one's own out of a folder, used as they are. */
public final class Folders {

    private Folders() {}

    /** Those of a folder, and the product's for the others. */
    public static ReportTemplates templates(Path folder) {
        return new ReportTemplates(name -> read(folder.resolve(name)));
    }

    private static Optional<byte[]> read(Path file) {
        try {
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
