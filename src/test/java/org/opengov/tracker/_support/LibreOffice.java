package org.opengov.tracker._support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** LibreOffice without a window: opens a file and saves it in another form. */
public final class LibreOffice {

    private static final String PROGRAM = System.getenv().getOrDefault("TRACKER_LIBREOFFICE", "/usr/bin/soffice");
    private static final long LONGEST_SECONDS = 300;

    private LibreOffice() {}

    /**
     * Opens a file and saves it.
     *
     * @param form the ending of the form to save it in
     * @param folder where it is saved, under its own name with that ending
     */
    public static void save(Path file, String form, Path folder) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        Process program = new ProcessBuilder(
                        PROGRAM,
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        form,
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        boolean ended = program.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
        program.destroyForcibly();
        assertThat(ended).as("LibreOffice has ended").isTrue();
        assertThat(program.exitValue()).as(Files.readString(said)).isZero();
    }

    /**
     * The text of a file as LibreOffice would print it.
     *
     * @param folder where the printed file is left, as PDF under the file's own name
     */
    public static String printed(Path file, Path folder) throws IOException, InterruptedException {
        save(file, "pdf", folder);
        String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", ".pdf");
        try (PDDocument document = Loader.loadPDF(folder.resolve(name).toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
