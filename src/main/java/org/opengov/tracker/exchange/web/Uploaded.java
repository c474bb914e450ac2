package org.opengov.tracker.exchange.web;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.opengov.tracker.exchange.KeptUpload.NamedFile;
import org.opengov.tracker.platform.RuleBroken;

/** A file that a form has sent, as long as it is there and not longer than it may be. */
final class Uploaded {

    private static final int MEGABYTE = 1_000_000;

    private Uploaded() {}

    /**
     * The file with its name.
     *
     * @param field of the form, where a complaint is shown
     * @throws RuleBroken when none was chosen, or it is longer than {@code mostBytes}
     */
    static NamedFile read(Part file, String field, long mostBytes) {
        if (file == null || file.getSize() == 0) {
            throw RuleBroken.at(field, "planfile.page.file.required");
        }
        try (InputStream sent = file.getInputStream()) {
            byte[] content = sent.readNBytes(Math.toIntExact(mostBytes) + 1);
            if (content.length > mostBytes) {
                throw RuleBroken.at(field, "progress.evidence.tooLarge", mostBytes / MEGABYTE);
            }
            return new NamedFile(file.getSubmittedFileName(), content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
