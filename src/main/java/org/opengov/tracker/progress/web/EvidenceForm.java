package org.opengov.tracker.progress.web;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.opengov.tracker.progress.EvidenceLink;

/** The link and the files that an officer is about to add. */
public class EvidenceForm {

    private String title;
    private String address;
    private List<Part> files = List.of();

    boolean hasLink() {
        return address != null && !address.isBlank() || title != null && !title.isBlank();
    }

    EvidenceLink toLink() {
        return new EvidenceLink(title, address);
    }

    /** The files that were chosen; a browser sends an empty part when none was. */
    List<Part> chosen() {
        return files == null
                ? List.of()
                : files.stream()
                        .filter(part -> part.getSubmittedFileName() != null
                                && !part.getSubmittedFileName().isBlank())
                        .toList();
    }

    boolean isEmpty() {
        return !hasLink() && chosen().isEmpty();
    }

    /** The content of a file, of one that is too large only as much as shows that it is. */
    static byte[] read(Part part, long limit) {
        try (InputStream content = part.getInputStream()) {
            return content.readNBytes(Math.toIntExact(limit + 1));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }
}
