package org.opengov.tracker.report.pdf;

import java.util.Locale;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.report.ReportTemplates;
import org.opengov.tracker.report.StatusReport;
import org.opengov.tracker.report.page.PageModel;

/** The page that the forms of a status report are made from, for tests of any of them. */
public final class FilledPages {

    private FilledPages() {}

    /** The status report's page in a language. */
    public static String status(StatusReport report, String language) {
        return status(report, language, ReportTemplates.ofProduct());
    }

    /** The same by other templates. */
    public static String status(StatusReport report, String language, ReportTemplates templates) {
        return templates.fill("status-report.html", new PageModel(report, Messages.in(new Locale(language))).fields());
    }
}
