package org.opengov.tracker.report.pdf;

import java.util.Locale;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.report.ReportTemplates;
import org.opengov.tracker.report.StatusReport;

/** The page that the forms of a status report are made from, for tests of any of them. */
public final class FilledPages {

    private FilledPages() {}

    /** The status report's page in a language. */
    public static String status(StatusReport report, String language) {
        Messages messages = Messages.in(new Locale(language));
        return new ReportTemplates(null).fill("status-report.html", new PdfModel(report, messages).fields());
    }
}
