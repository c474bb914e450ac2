package org.opengov.tracker._support;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.opengov.tracker.platform.Sha256;
import org.opengov.tracker.report.PublishedFile;
import org.opengov.tracker.report.PublishedFiles;
import org.opengov.tracker.report.ReportForm;
import org.opengov.tracker.report.ReportKind;

/** A report that counts as published of the first cut of the second plan, and of no other. */
@ApplicationScoped
public class GivenFiles implements PublishedFiles {

    /** The plan whose first cut has it. */
    public static final String PLAN = "AZ-2016-2018";

    /** Its content. */
    public static final String TEXT = "What was reported.";

    /** Its checksum. */
    public static final String SHA256 = Sha256.of(TEXT);

    @Override
    public List<PublishedFile> of(String plan, int cut) {
        return plan.equals(PLAN) && cut == 1
                ? List.of(new PublishedFile(
                        PLAN + "-status-report-cut-1-en.pdf",
                        ReportKind.STATUS_REPORT,
                        ReportForm.PDF,
                        Locale.ENGLISH,
                        TEXT.getBytes(StandardCharsets.UTF_8).length,
                        SHA256,
                        "/data"))
                : List.of();
    }
}
