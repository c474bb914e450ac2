package org.opengov.tracker.opendata;

import java.util.List;
import org.opengov.tracker.report.PublishedFile;
import org.opengov.tracker.report.ReportForm;
import org.opengov.tracker.report.ReportKind;

/**
 * A cut with the reports that are published of it.
 *
 * @param files the reports as files
 */
public record CutDetail(CutSummary cut, List<FileOfCut> files) {

    /**
     * A report of a cut, stored and published.
     *
     * @param sha256 checksum of its bytes
     * @param address where it is handed out
     */
    public record FileOfCut(
            String name, ReportKind kind, ReportForm form, String language, long size, String sha256, String address) {

        static FileOfCut of(PublishedFile file, Site site) {
            return new FileOfCut(
                    file.name(),
                    file.kind(),
                    file.form(),
                    file.language().getLanguage(),
                    file.size(),
                    file.sha256(),
                    site.full(file.path()));
        }
    }
}
